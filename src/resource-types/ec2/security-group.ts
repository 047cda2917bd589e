import type { EC2 } from '@aws-sdk/client-ec2';
import { isCode } from '../../aws/errors.ts';
import { defineResourceType, type Owned, type Reference } from '../contract.ts';
import { optional } from '../optional.ts';
import { tagsOf } from '../tags.ts';
import { holdersIam, usersBehind } from './interface-holders.ts';
import { interfacesOf, lingers, ownersOf } from './interface-owner.ts';
import { namedBy, referrersOf, revokeReferences } from './security-group-rules.ts';

/**
 * Security group. AWS deletes it once no rule of another group of its VPC names it and no interface is in it. Sources: EC2 API
 * reference (DeleteSecurityGroup, RevokeSecurityGroupIngress, DisassociateSecurityGroupVpc), VPC guide (default
 * security groups).
 */
export const securityGroup = defineResourceType({
  name: 'ec2:security-group',
  cloudFormation: 'AWS::EC2::SecurityGroup',
  arn: 'ec2:security-group/{id}',
  tagging: 'swept',
  iam: [
    'ec2:DescribeSecurityGroups',
    'ec2:DescribeSecurityGroupRules',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DescribeSecurityGroupVpcAssociations',
    ...holdersIam,
    'ec2:RevokeSecurityGroupIngress',
    'ec2:RevokeSecurityGroupEgress',
    'ec2:DisassociateSecurityGroupVpc',
    'ec2:DeleteSecurityGroup',
  ],
  manual: {
    first:
      'whatever has a network interface in it; its own rules that name other groups are revoked first, and a rule of another group that names it blocks it',
  },
  notFound: ['InvalidGroup.NotFound', 'InvalidGroupId.NotFound', 'InvalidSecurityGroupID.NotFound'],
  refusals: [
    {
      // An interface or a rule that is just going, or an association with another VPC that is being undone.
      code: 'DependencyViolation',
      patience: 600,
      remedy:
        'See in the EC2 console which network interfaces are in the group and which rules name it; remove those, then run again.',
    },
    {
      code: 'InvalidGroup.InUse',
      patience: 600,
      remedy: 'Take the group out of whatever uses it, then run again.',
    },
    // Another has just revoked one of the rules: what is left is read anew.
    ...['InvalidSecurityGroupRuleId.NotFound', 'InvalidPermission.NotFound'].map((code) => ({
      code,
      patience: 60,
      remedy: 'See who else changes the rules of the group, then run again.',
    })),
    {
      code: 'CannotDelete',
      patience: 0,
      blocker: 'it is the default group of its VPC',
      remedy: 'It goes with its VPC: label that, or take the labels off the group.',
    },
  ],

  async describe(aws, id) {
    const ec2 = await aws.client('ec2');
    const found = (await ec2.describeSecurityGroups({ GroupIds: [id] })).SecurityGroups?.[0];
    if (found === undefined) return undefined;
    const [interfaces, referrers] = await Promise.all([
      interfacesOf(aws, { 'group-id': id }),
      referrersOf(ec2, id, found.VpcId ?? ''),
    ]);
    const named = namedBy(found);
    const vpc = { type: 'ec2:vpc', id: found.VpcId ?? '' };
    // The default group dies with its VPC and never before.
    const isDefault = found.GroupName === 'default';
    return {
      id,
      arn: `arn:${aws.partition}:ec2:${aws.region}:${found.OwnerId}:security-group/${id}`,
      name: found.GroupName ?? id,
      tags: tagsOf(found.Tags),
      state: 'ready',
      released: isDefault || named.groups.length === 0,
      managedBy: found.OwnerId === aws.account ? undefined : `account ${found.OwnerId}`,
      refers: isDefault
        ? []
        : [
            vpc,
            ...named.groups.map(
              (other): Reference => ({ type: 'ec2:security-group', id: other, until: 'prepared' }),
            ),
            ...named.prefixLists.map((list) => ({ type: 'ec2:prefix-list', id: list })),
          ],
      usedBy: isDefault
        ? [vpc]
        : [...referrers, ...ownersOf(interfaces), ...(await usersBehind(aws, interfaces))],
      owns: interfaces.filter(lingers).map(
        ({ NetworkInterfaceId: each = '' }): Owned => ({
          type: 'ec2:network-interface',
          id: each,
          goes: 'before',
        }),
      ),
      detail: undefined,
    };
  },
  async look(aws, id) {
    const ec2 = await aws.client('ec2');
    const found = (await ec2.describeSecurityGroups({ GroupIds: [id] })).SecurityGroups?.[0];
    return found && { state: 'ready', released: namedBy(found).groups.length === 0 };
  },
  releases: ['early'],
  async release(aws, { id }) {
    await revokeReferences(await aws.client('ec2'), id, (named) => named !== id);
  },
  async remove(aws, { id, usedBy = [] }) {
    const ec2 = await aws.client('ec2');
    const revoked: string[] = [];
    // Groups that go have dropped their rules by now; what is left is labelled and kept by somebody else.
    for (const { id: other, frees } of usedBy)
      if (frees) revoked.push(...(await revokeReferences(ec2, other, (named) => named === id)));
    try {
      await ec2.deleteSecurityGroup({ GroupId: id });
    } catch (error) {
      if (isCode(error, 'DependencyViolation')) await leaveOtherVpcs(ec2, id);
      throw error;
    }
    return revoked.length === 0
      ? undefined
      : `rules of groups that stay were revoked: ${revoked.join(', ')}`;
  },
});

/** Only asked when AWS refuses: few groups are associated with VPCs besides their own, and nothing else tells. */
async function leaveOtherVpcs(ec2: EC2, id: string): Promise<void> {
  const Filters = [
    { Name: 'group-id', Values: [id] },
    { Name: 'state', Values: ['associated'] },
  ];
  const answer = await optional(ec2.describeSecurityGroupVpcAssociations({ Filters }));
  for (const { VpcId } of answer?.SecurityGroupVpcAssociations ?? [])
    await ec2.disassociateSecurityGroupVpc({ GroupId: id, VpcId });
}
