import type { VpcEndpoint } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look, type Ref } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { named } from './named.ts';
import { throwUnsuccessful } from './unsuccessful.ts';

/**
 * VPC endpoint: interface, gateway, or gateway load balancer. It is gone when its network interfaces are. Sources: EC2
 * API reference (DeleteVpcEndpoints, VpcEndpoint), AWS PrivateLink guide (delete an interface endpoint). A
 * requester-managed one goes with what an AWS service made it for; deleting it is refused by `InvalidParameter`, as is
 * one of a gateway load balancer to which routes lead (hashicorp/terraform-provider-aws, default route table).
 */
export const vpcEndpoint = defineResourceType({
  name: 'ec2:vpc-endpoint',
  cloudFormation: 'AWS::EC2::VPCEndpoint',
  arn: 'ec2:vpc-endpoint/{id}',
  tagging: 'swept',
  iam: ['ec2:DescribeVpcEndpoints', 'ec2:DescribeRouteTables', 'ec2:DeleteVpcEndpoints'],
  minutes: 2,
  manual: { gone: 'state `deleted`' },
  notFound: ['InvalidVpcEndpointId.NotFound', 'InvalidVpcEndpoint.NotFound'],
  refusals: [
    {
      code: 'InvalidParameter',
      text: /requester-managed/i,
      patience: 0,
      remedy: 'Delete what an AWS service made the endpoint for, then run again.',
    },
    {
      // Of a gateway load balancer endpoint. Route tables of ours wait for nothing and go meanwhile.
      code: 'InvalidParameter',
      text: /removed from route table/i,
      patience: 180,
      remedy: 'Delete the routes that lead to the endpoint, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await endpointWith(aws, id);
    const now = found && look(found);
    if (found === undefined || now === undefined) return undefined;
    return {
      ...named(aws, 'vpc-endpoint', id, tagsOf(found.Tags)),
      createdAt: found.CreationTimestamp,
      ...now,
      managedBy: found.RequesterManaged
        ? `the AWS service that made it (${found.ServiceName})`
        : undefined,
      refers: uses(found),
      usedBy: await leadTo(aws, found),
      detail: undefined,
    };
  },
  async look(aws, id) {
    const found = await endpointWith(aws, id);
    return found && look(found);
  },
  async remove(aws, { id }) {
    const ec2 = await aws.client('ec2');
    throwUnsuccessful((await ec2.deleteVpcEndpoints({ VpcEndpointIds: [id] })).Unsuccessful);
  },
});

async function endpointWith(aws: Aws, id: string): Promise<VpcEndpoint | undefined> {
  const ec2 = await aws.client('ec2');
  return (await ec2.describeVpcEndpoints({ VpcEndpointIds: [id] })).VpcEndpoints?.[0];
}

/** The route tables with routes to a gateway load balancer endpoint: other kinds take theirs along. */
async function leadTo(aws: Aws, { VpcEndpointId, VpcEndpointType, VpcId = '' }: VpcEndpoint) {
  if (VpcEndpointType?.toLowerCase() !== 'gatewayloadbalancer') return [];
  const ec2 = await aws.client('ec2');
  const Filters = [{ Name: 'vpc-id', Values: [VpcId] }];
  const { RouteTables = [] } = await ec2.describeRouteTables({ Filters });
  return RouteTables.filter(({ Routes }) =>
    Routes?.some(({ GatewayId }) => GatewayId === VpcEndpointId),
  ).flatMap(({ RouteTableId: id }) => (id === undefined ? [] : [{ type: 'ec2:route-table', id }]));
}

/** The SDK's model spells the states with a capital, EC2 itself without. A deleted one remains listed for a while. */
function look({ State: state }: VpcEndpoint): Look | undefined {
  switch (state?.toLowerCase()) {
    case 'deleted':
      return undefined;
    case 'deleting':
      return { state: 'deleting' };
    case 'pending':
      return { state: 'busy', reason: 'the endpoint is pending' };
    default:
      return { state: 'ready' };
  }
}

function uses(found: VpcEndpoint): Ref[] {
  const of = (type: string, ids: readonly (string | undefined)[] = []): Ref[] =>
    ids.flatMap((id) => (id ? [{ type, id }] : []));
  // `com.amazonaws.vpce.REGION.vpce-svc-…`; the beginning is another in other partitions.
  const service = /\.vpce\..+\.(vpce-svc-[0-9a-f]+)$/.exec(found.ServiceName ?? '');
  return [
    ...of('ec2:vpc', [found.VpcId]),
    ...of('ec2:subnet', found.SubnetIds),
    ...of(
      'ec2:security-group',
      found.Groups?.map(({ GroupId }) => GroupId),
    ),
    ...of('ec2:route-table', found.RouteTableIds),
    ...of('ec2:vpc-endpoint-service', [service?.[1]]).map((each) => ({
      ...each,
      ...(found.ServiceRegion ? { region: found.ServiceRegion } : {}),
    })),
  ];
}
