import type { ServiceConfiguration } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look, type Ref } from '../contract.ts';
import { refOf } from '../elasticloadbalancing/ids.ts';
import { tagsOf } from '../tags.ts';
import { named } from './named.ts';
import { allOf, having } from './pages.ts';
import { throwUnsuccessful } from './unsuccessful.ts';

/**
 * VPC endpoint service in front of network or gateway load balancers. Connections of endpoints that are not ours are
 * never rejected: they belong to those who made them, often in other accounts. Sources: EC2 API reference
 * (DeleteVpcEndpointServiceConfigurations, DescribeVpcEndpointConnections), AWS PrivateLink guide (delete an endpoint
 * service: not while connections are available or pending acceptance).
 */
export const vpcEndpointService = defineResourceType({
  name: 'ec2:vpc-endpoint-service',
  cloudFormation: 'AWS::EC2::VPCEndpointService',
  arn: 'ec2:vpc-endpoint-service/{id}',
  tagging: 'swept',
  iam: [
    'ec2:DescribeVpcEndpointServiceConfigurations',
    'ec2:DescribeVpcEndpointConnections',
    'ec2:DeleteVpcEndpointServiceConfigurations',
  ],
  manual: { first: 'the endpoints that are connected to it' },
  notFound: ['InvalidVpcEndpointServiceId.NotFound', 'InvalidVpcEndpointService.NotFound'],
  refusals: [
    {
      code: 'ExistingVpcEndpointConnections',
      patience: 120,
      remedy:
        'See which endpoint was connected meanwhile, reject its connection (`aws ec2 reject-vpc-endpoint-connections`), then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await serviceWith(aws, id);
    const now = found && look(found);
    if (found === undefined || now === undefined) return undefined;
    const balancers = [
      ...(found.NetworkLoadBalancerArns ?? []),
      ...(found.GatewayLoadBalancerArns ?? []),
    ];
    return {
      ...named(aws, 'vpc-endpoint-service', id, tagsOf(found.Tags)),
      ...now,
      refers: balancers.flatMap((arn) => refOf('loadbalancer', arn)),
      usedBy: await connectedTo(aws, id),
      detail: undefined,
    };
  },
  async look(aws, id) {
    const found = await serviceWith(aws, id);
    return found && look(found);
  },
  async remove(aws, { id }) {
    const ec2 = await aws.client('ec2');
    const answer = await ec2.deleteVpcEndpointServiceConfigurations({ ServiceIds: [id] });
    throwUnsuccessful(answer.Unsuccessful);
  },
});

async function serviceWith(aws: Aws, id: string): Promise<ServiceConfiguration | undefined> {
  const ec2 = await aws.client('ec2');
  const ask = { ServiceIds: [id] };
  const answer = await ec2.describeVpcEndpointServiceConfigurations(ask);
  return answer.ServiceConfigurations?.[0];
}

function look({ ServiceState: state }: ServiceConfiguration): Look | undefined {
  switch (state?.toLowerCase()) {
    case 'deleted':
      return undefined;
    case 'deleting':
      return { state: 'deleting' };
    case 'pending':
      return { state: 'busy', reason: 'the endpoint service is pending' };
    default:
      return { state: 'ready' };
  }
}

/** The endpoints whose connection stands in the way, in whichever account and region they are. */
async function connectedTo(aws: Aws, service: string): Promise<Ref[]> {
  const ec2 = await aws.client('ec2');
  const connections = await allOf(
    ec2.paginateDescribeVpcEndpointConnections(having('service-id', service)),
    (page) => page.VpcEndpointConnections,
  );
  return connections
    .filter(({ VpcEndpointState: state = '' }) => /^(available|pendingacceptance)$/i.test(state))
    .map(({ VpcEndpointId: id = '', VpcEndpointOwner: owner, VpcEndpointRegion: region }) => ({
      type: 'ec2:vpc-endpoint',
      id,
      ...(owner === aws.account ? {} : { name: `of account ${owner}` }),
      ...(region ? { region } : {}),
    }));
}
