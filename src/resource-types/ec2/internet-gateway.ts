import type { InternetGateway } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import { isCode } from '../../aws/errors.ts';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { inVpc } from './in-vpc.ts';
import { named } from './named.ts';

/**
 * Internet gateway: detached from its VPC, which AWS refuses while that has public addresses, then deleted. Sources: EC2
 * API reference (DetachInternetGateway, DeleteInternetGateway).
 */
export const internetGateway = defineResourceType<readonly string[]>({
  name: 'ec2:internet-gateway',
  cloudFormation: 'AWS::EC2::InternetGateway',
  arn: 'ec2:internet-gateway/{id}',
  tagging: 'swept',
  iam: ['ec2:DescribeInternetGateways', 'ec2:DetachInternetGateway', 'ec2:DeleteInternetGateway'],
  manual: { first: 'its attachment, for which the VPC must have no public addresses any more' },
  notFound: ['InvalidInternetGatewayID.NotFound'],
  refusals: [
    {
      // A NAT gateway's or load balancer's addresses are mapped for minutes after its end.
      code: 'DependencyViolation',
      patience: 900,
      remedy:
        'Delete the NAT gateways, load balancers and instances with public addresses in its VPC, or take their Elastic IPs off, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await gatewayWith(aws, id);
    if (found === undefined) return undefined;
    return {
      ...named(aws, 'internet-gateway', id, tagsOf(found.Tags)),
      state: 'ready',
      refers: (found.Attachments ?? []).flatMap(inVpc),
      detail: (found.Attachments ?? []).flatMap(({ VpcId }) => VpcId ?? []),
    };
  },
  async look(aws, id) {
    return (await gatewayWith(aws, id)) && { state: 'ready' };
  },
  async remove(aws, { id: InternetGatewayId, detail: vpcs }) {
    const ec2 = await aws.client('ec2');
    for (const VpcId of vpcs)
      try {
        await ec2.detachInternetGateway({ InternetGatewayId, VpcId });
      } catch (error) {
        if (!isCode(error, 'Gateway.NotAttached')) throw error;
      }
    await ec2.deleteInternetGateway({ InternetGatewayId });
  },
});

async function gatewayWith(aws: Aws, id: string): Promise<InternetGateway | undefined> {
  const ec2 = await aws.client('ec2');
  const { InternetGateways } = await ec2.describeInternetGateways({ InternetGatewayIds: [id] });
  return InternetGateways?.[0];
}
