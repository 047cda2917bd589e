import type { SecurityGroupRule } from '@aws-sdk/client-ec2';
import { defineResourceType, type Ref } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { named } from './named.ts';

/**
 * Rule of a security group, with tags of its own: Terraform's default tags label it, be its group labelled or not. It
 * dies with its group. Sources: EC2 API reference (DescribeSecurityGroupRules, RevokeSecurityGroupIngress, error codes),
 * terraform-provider-aws, vpc_security_group_ingress_rule.go (which of them mean that it is gone).
 */
export const securityGroupRule = defineResourceType<SecurityGroupRule>({
  name: 'ec2:security-group-rule',
  cloudFormation: 'AWS::EC2::SecurityGroupIngress',
  aliases: ['AWS::EC2::SecurityGroupEgress'],
  arn: 'ec2:security-group-rule/{id}',
  tagging: 'swept',
  iam: [
    'ec2:DescribeSecurityGroupRules',
    'ec2:RevokeSecurityGroupIngress',
    'ec2:RevokeSecurityGroupEgress',
  ],
  notFound: [
    'InvalidSecurityGroupRuleId.NotFound',
    // What a stack of before 2021 calls its rule: no rule has such an id.
    'InvalidSecurityGroupRuleId.Malformed',
    'InvalidGroup.NotFound',
  ],

  async describe(aws, id) {
    const ec2 = await aws.client('ec2');
    const answer = await ec2.describeSecurityGroupRules({ SecurityGroupRuleIds: [id] });
    const found = answer.SecurityGroupRules?.[0];
    if (found === undefined) return undefined;
    const { GroupOwnerId: owner } = found;
    return {
      ...named(aws, 'security-group-rule', id, tagsOf(found.Tags)),
      state: 'ready',
      managedBy: owner === undefined || owner === aws.account ? undefined : `account ${owner}`,
      refers: uses(found),
      detail: found,
    };
  },
  async remove(aws, { id, detail: { GroupId, IsEgress } }) {
    const ec2 = await aws.client('ec2');
    const rule = { GroupId, SecurityGroupRuleIds: [id] };
    if (IsEgress) await ec2.revokeSecurityGroupEgress(rule);
    else await ec2.revokeSecurityGroupIngress(rule);
  },
});

/** The group that it is in, and the group or prefix list that it names. */
function uses({ GroupId, ReferencedGroupInfo, PrefixListId }: SecurityGroupRule): Ref[] {
  const groups = new Set([GroupId, ReferencedGroupInfo?.GroupId]);
  return [
    ...[...groups].flatMap((id) => (id === undefined ? [] : [{ type: 'ec2:security-group', id }])),
    ...(PrefixListId === undefined ? [] : [{ type: 'ec2:prefix-list', id: PrefixListId }]),
  ];
}
