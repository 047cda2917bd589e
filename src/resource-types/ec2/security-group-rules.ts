import type {
  EC2,
  Filter,
  IpPermission,
  SecurityGroup,
  SecurityGroupRule,
} from '@aws-sdk/client-ec2';
import type { Using } from '../contract.ts';
import { tagsOf } from '../tags.ts';

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
 * Other groups of its VPC whose rules name this one, each with the ids of these rules as its name. A rule that carries
 * tags which its group lacks stands for itself: it may be ours in a group of others. Rules in a peered VPC hold nothing
 * up: AWS marks them stale. Source: EC2 API reference, DeleteSecurityGroup ('in the same VPC').
 */
export async function referrersOf(ec2: EC2, id: string, vpc: string): Promise<Using[]> {
  const here = { Name: 'vpc-id', Values: [vpc] };
  const filters = ['ip-permission.group-id', 'egress.ip-permission.group-id'];
  const found = await Promise.all(
    filters.map((Name) => groupsBy(ec2, [here, { Name, Values: [id] }])),
  );
  const groups = new Map(found.flat().map((group) => [group.GroupId ?? '', group]));
  groups.delete(id);
  if (groups.size === 0) return [];
  const rules = (await rulesOf(ec2, [...groups.keys()])).filter(
    (rule) => rule.ReferencedGroupInfo?.GroupId === id,
  );
  return [...groups].flatMap(([other, group]) => {
    const naming = rules.filter((rule) => rule.GroupId === other);
    const own = naming.filter((rule) => isTaggedApart(rule, group));
    const rest = idsOf(naming.filter((rule) => !own.includes(rule)));
    const name = `by its rule${rest.length === 1 ? '' : 's'} ${rest.join(', ')}`;
    return [
      ...idsOf(own).map((rule) => ({
        type: 'ec2:security-group-rule',
        id: rule,
        name: `of ${other}`,
      })),
      ...(own.length > 0 && rest.length === 0
        ? []
        : [{ type: 'ec2:security-group', id: other, frees: true, name }]),
    ];
  });
}

/** Names aside, which differ from thing to thing. */
function isTaggedApart({ Tags }: SecurityGroupRule, group: SecurityGroup): boolean {
  const of = tagsOf(group.Tags);
  return Object.entries(tagsOf(Tags)).some(([key, value]) => key !== 'Name' && of[key] !== value);
}

function idsOf(rules: readonly SecurityGroupRule[]): string[] {
  return rules.flatMap(({ SecurityGroupRuleId: id }) => id ?? []);
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
    idsOf(naming.filter(({ IsEgress = false }) => IsEgress === egress));
  const [ingress, egress] = [ids(false), ids(true)];
  if (ingress.length > 0)
    await ec2.revokeSecurityGroupIngress({ GroupId, SecurityGroupRuleIds: ingress });
  if (egress.length > 0)
    await ec2.revokeSecurityGroupEgress({ GroupId, SecurityGroupRuleIds: egress });
  return [...ingress, ...egress];
}

async function groupsBy(ec2: EC2, Filters: Filter[]): Promise<SecurityGroup[]> {
  const groups: SecurityGroup[] = [];
  for await (const page of ec2.paginateDescribeSecurityGroups({ Filters }))
    groups.push(...(page.SecurityGroups ?? []));
  return groups;
}

async function rulesOf(ec2: EC2, groups: string[]): Promise<SecurityGroupRule[]> {
  const Filters = [{ Name: 'group-id', Values: groups }];
  const rules: SecurityGroupRule[] = [];
  for await (const page of ec2.paginateDescribeSecurityGroupRules({ Filters }))
    rules.push(...(page.SecurityGroupRules ?? []));
  return rules;
}
