import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { named } from './named.ts';

/**
 * NAT gateway; its addresses stay allocated and are free as soon as it is `deleted`. Sources: EC2 API reference
 * (DeleteNatGateway, DescribeNatGateways), VPC guide (work with NAT gateways, troubleshoot NAT gateways: a failed one
 * disappears by itself within about an hour).
 */
export const natGateway = defineResourceType({
  name: 'ec2:natgateway',
  cloudFormation: 'AWS::EC2::NatGateway',
  arn: 'ec2:natgateway/{id}',
  tagging: 'swept',
  iam: ['ec2:DescribeNatGateways', 'ec2:DeleteNatGateway'],
  minutes: 2,
  manual: { gone: 'state `deleted`' },
  notFound: ['NatGatewayNotFound', 'InvalidNatGatewayID.NotFound'],

  async describe(aws, id) {
    const ec2 = await aws.client('ec2');
    const found = (await ec2.describeNatGateways({ NatGatewayIds: [id] })).NatGateways?.[0];
    // A deleted one remains listed for about an hour.
    if (found === undefined || found.State === 'deleted') return undefined;
    return {
      ...named(aws, 'natgateway', id, tagsOf(found.Tags)),
      createdAt: found.CreateTime,
      state: found.State === 'deleting' ? 'deleting' : 'ready',
      note: found.State === 'failed' ? `it had failed: ${found.FailureMessage}` : undefined,
      // A regional one has no subnet.
      refers: [
        ...(found.SubnetId ? [{ type: 'ec2:subnet', id: found.SubnetId }] : []),
        ...(found.VpcId ? [{ type: 'ec2:vpc', id: found.VpcId }] : []),
        ...(found.NatGatewayAddresses ?? []).flatMap(({ AllocationId: address }) =>
          address ? [{ type: 'ec2:elastic-ip', id: address }] : [],
        ),
      ],
      detail: undefined,
    };
  },
  async remove(aws, { id }) {
    await (await aws.client('ec2')).deleteNatGateway({ NatGatewayId: id });
  },
});
