import type { EgressOnlyInternetGateway } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { inVpc } from './in-vpc.ts';
import { named } from './named.ts';

/**
 * Egress-only internet gateway: nothing to detach. Sources: EC2 API reference (DeleteEgressOnlyInternetGateway,
 * DescribeEgressOnlyInternetGateways).
 */
export const egressOnlyInternetGateway = defineResourceType({
  name: 'ec2:egress-only-internet-gateway',
  cloudFormation: 'AWS::EC2::EgressOnlyInternetGateway',
  arn: 'ec2:egress-only-internet-gateway/{id}',
  tagging: 'swept',
  iam: ['ec2:DescribeEgressOnlyInternetGateways', 'ec2:DeleteEgressOnlyInternetGateway'],
  notFound: ['InvalidGatewayID.NotFound', 'InvalidEgressOnlyInternetGatewayId.NotFound'],
  refusals: [
    {
      code: 'DependencyViolation',
      patience: 120,
      remedy: 'See what still uses the egress-only internet gateway, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await gatewayWith(aws, id);
    if (found === undefined) return undefined;
    return {
      ...named(aws, 'egress-only-internet-gateway', id, tagsOf(found.Tags)),
      state: 'ready',
      refers: (found.Attachments ?? []).flatMap(inVpc),
      detail: undefined,
    };
  },
  async look(aws, id) {
    return (await gatewayWith(aws, id)) && { state: 'ready' };
  },
  async remove(aws, { id }) {
    const ec2 = await aws.client('ec2');
    await ec2.deleteEgressOnlyInternetGateway({ EgressOnlyInternetGatewayId: id });
  },
});

/** AWS answers with an empty list for one that is not there, or shows its attachment as `detached` for a while. */
async function gatewayWith(aws: Aws, id: string): Promise<EgressOnlyInternetGateway | undefined> {
  const ec2 = await aws.client('ec2');
  const answer = await ec2.describeEgressOnlyInternetGateways({
    EgressOnlyInternetGatewayIds: [id],
  });
  return answer.EgressOnlyInternetGateways?.find((each) => each.EgressOnlyInternetGatewayId === id);
}
