import type { NetworkAcl } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import { isCode } from '../../aws/errors.ts';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { inVpc } from './in-vpc.ts';
import { named } from './named.ts';
import { having } from './pages.ts';
import { refused } from './refused.ts';

/**
 * Network ACL, never a VPC's default one, which dies with it; its subnets fall back to that one. Sources: EC2 API
 * reference (DeleteNetworkAcl, ReplaceNetworkAclAssociation), VPC guide (delete a network ACL).
 */
export const networkAcl = defineResourceType<NetworkAcl>({
  name: 'ec2:network-acl',
  cloudFormation: 'AWS::EC2::NetworkAcl',
  arn: 'ec2:network-acl/{id}',
  tagging: 'swept',
  iam: ['ec2:DescribeNetworkAcls', 'ec2:ReplaceNetworkAclAssociation', 'ec2:DeleteNetworkAcl'],
  manual: { first: 'its associations; the default network ACL goes only with its VPC' },
  notFound: ['InvalidNetworkAclID.NotFound'],
  refusals: [
    {
      code: 'DependencyViolation',
      text: /^it is the default network ACL/,
      patience: 0,
      remedy: 'It goes with its VPC: label that too.',
    },
    {
      code: 'DependencyViolation',
      patience: 120,
      remedy: 'Associate its subnets with another network ACL, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await aclWith(aws, id);
    if (found === undefined) return undefined;
    return {
      ...named(aws, 'network-acl', id, tagsOf(found.Tags)),
      state: 'ready',
      refers: inVpc(found),
      // A subnet of somebody else must not lose what it is guarded by.
      usedBy: found.IsDefault
        ? inVpc(found)
        : (found.Associations ?? []).flatMap(({ SubnetId: subnet }) =>
            subnet === undefined ? [] : [{ type: 'ec2:subnet', id: subnet }],
          ),
      detail: found,
    };
  },
  async look(aws, id) {
    return (await aclWith(aws, id)) && { state: 'ready' };
  },
  async remove(aws, { id, detail: { IsDefault, Associations = [], VpcId = '' } }) {
    if (IsDefault) throw refused('it is the default network ACL of its VPC');
    const ec2 = await aws.client('ec2');
    if (Associations.length > 0) {
      const { Filters } = having('vpc-id', VpcId);
      const { NetworkAcls } = await ec2.describeNetworkAcls({
        Filters: [...Filters, { Name: 'default', Values: ['true'] }],
      });
      for (const { NetworkAclAssociationId: AssociationId } of Associations)
        try {
          const NetworkAclId = NetworkAcls?.[0]?.NetworkAclId;
          await ec2.replaceNetworkAclAssociation({ AssociationId, NetworkAclId });
        } catch (error) {
          // It went with its subnet.
          if (!isCode(error, 'InvalidAssociationID.NotFound')) throw error;
        }
    }
    await ec2.deleteNetworkAcl({ NetworkAclId: id });
  },
});

async function aclWith(aws: Aws, id: string): Promise<NetworkAcl | undefined> {
  const ec2 = await aws.client('ec2');
  return (await ec2.describeNetworkAcls({ NetworkAclIds: [id] })).NetworkAcls?.[0];
}
