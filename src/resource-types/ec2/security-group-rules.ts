import type {
  EC2,
  Filter,
  IpPermission,
  SecurityGroup,
  SecurityGroupRule,
} from '@aws-sdk/client-ec2';
import type { Using } from '../contract.ts';

/**
 * What the rules of a group name besides itself: other groups, and prefix lists. A rule between groups of a peered VPC
 * of another account is none of AWS's obstacles; it is named all the same and does no harm.
 */
export function namedBy(group: SecurityGroup): { groups: string[]; prefixLists: string[] } {
  const rules: IpPermission[] = [
    ...(group.IpPermissions ?? []),
    ...(group.IpPermissionsEgress ?? []),
  ];
  const groups = rules.flatMap(({ UserIdGroupPairs: pairs }) =>
    (pairs ?? []).flatMap(({ GroupId: id }) => (id && id !== group.GroupId ? [id] : [])),
  );
  const lists = rules.flatMap(({ PrefixListIds: ids }) =>
    (ids ?? []).flatMap(({ PrefixListId: id }) => id ?? []),
  );
  return { groups: [...new Set(groups)], prefixLists: [...new Set(lists)] };
}

/**
 * Other groups of its VPC whose rules name this one, each with the ids of these rules as its name. Rules in a peered VPC
 * hold nothing up: AWS marks them stale. Source: EC2 API reference, DeleteSecurityGroup ('in the same VPC').
 */
export async function referrersOf(ec2: EC2, id: string, vpc: string): Promise<Using[]> {
  const here = { Name: 'vpc-id', Values: [vpc] };
  const filters = ['ip-permission.group-id', 'egress.ip-permission.group-id'];
  const groups = await Promise.all(
    filters.map((Name) => groupsBy(ec2, [here, { Name, Values: [id] }])),
  );
  const others = [...new Set(groups.flat())].filter((other) => other !== id);
  if (others.length === 0) return [];
  const rules = (await rulesOf(ec2, others)).filter(
    (rule) => rule.ReferencedGroupInfo?.GroupId === id,
  );
  return others.map((other) => {
    const named = rules.flatMap((rule) =>
      rule.GroupId === other ? (rule.SecurityGroupRuleId ?? []) : [],
    );
    return {
      type: 'ec2:security-group',
      id: other,
      frees: true,
      name: `by its rule${named.length === 1 ? '' : 's'} ${named.join(', ')}`,
    };
  });
}

/** Takes the rules that name certain groups out of a group, and tells their ids. */
export async function revokeReferences(
  ec2: EC2,
  GroupId: string,
  which: (named: string) => boolean,
): Promise<string[]> {
  const naming = (await rulesOf(ec2, [GroupId])).filter(
    ({ ReferencedGroupInfo: named }) => named?.GroupId !== undefined && which(named.GroupId),
  );
  const ids = (egress: boolean) =>
    naming.flatMap((rule) =>
      (rule.IsEgress ?? false) === egress ? (rule.SecurityGroupRuleId ?? []) : [],
    );
  const [ingress, egress] = [ids(false), ids(true)];
  if (ingress.length > 0)
    await ec2.revokeSecurityGroupIngress({ GroupId, SecurityGroupRuleIds: ingress });
  if (egress.length > 0)
    await ec2.revokeSecurityGroupEgress({ GroupId, SecurityGroupRuleIds: egress });
  return [...ingress, ...egress];
}

async function groupsBy(ec2: EC2, Filters: Filter[]): Promise<string[]> {
  const ids: string[] = [];
  for await (const page of ec2.paginateDescribeSecurityGroups({ Filters }))
    ids.push(...(page.SecurityGroups ?? []).flatMap(({ GroupId: id }) => id ?? []));
  return ids;
}

async function rulesOf(ec2: EC2, groups: string[]): Promise<SecurityGroupRule[]> {
  const Filters = [{ Name: 'group-id', Values: groups }];
  const rules: SecurityGroupRule[] = [];
  for await (const page of ec2.paginateDescribeSecurityGroupRules({ Filters }))
    rules.push(...(page.SecurityGroupRules ?? []));
  return rules;
}
