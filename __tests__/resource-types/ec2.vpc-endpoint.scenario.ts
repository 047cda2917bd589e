import assert from 'node:assert/strict';
import type { Tags } from '../../src/scope.ts';
import { createTable } from './ec2-vpc.ts';
import { answers, pairs, subnetIn } from './elastic-load-balancing.ts';
import type { Ground, Scenario } from './scenario.ts';
import { endpoint, service } from './vpc-endpoints.ts';

/** A gateway load balancer endpoint, and a route to it in a table with these tags. */
async function routedTo({ aws, tags }: Ground, ofTable: Tags) {
  const ec2 = await aws.client('ec2');
  const { VpcId, SubnetId } = await subnetIn(aws);
  const { VpcEndpoint } = await ec2.createVpcEndpoint({
    VpcId,
    SubnetIds: [SubnetId],
    VpcEndpointType: 'GatewayLoadBalancer',
    ServiceName: `com.amazonaws.vpce.${aws.region}.vpce-svc-0123456789abcdef0`,
    TagSpecifications: [{ ResourceType: 'vpc-endpoint', Tags: pairs(tags) }],
  });
  const id = VpcEndpoint?.VpcEndpointId ?? '';
  const table = await createTable({ aws, tags: ofTable }, VpcId);
  const DestinationCidrBlock = '0.0.0.0/0';
  await ec2.createRoute({ RouteTableId: table, DestinationCidrBlock, VpcEndpointId: id });
  return { id };
}

export const scenario: Scenario = {
  type: 'ec2:vpc-endpoint',
  deleteAction: 'ec2:DeleteVpcEndpoints',
  create: endpoint,
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    return answers(ec2.describeVpcEndpoints({ VpcEndpointIds: [id] }));
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deleteVpcEndpoints({ VpcEndpointIds: [id] });
    while (await scenario.exists(aws, id)) await new Promise((resolve) => setTimeout(resolve, 5));
  },
  variants: {
    'a gateway endpoint': {
      async arrange({ aws, tags }: Ground) {
        const ec2 = await aws.client('ec2');
        const { VpcId } = await subnetIn(aws);
        const { RouteTable } = await ec2.createRouteTable({ VpcId });
        const { VpcEndpoint } = await ec2.createVpcEndpoint({
          VpcId,
          ServiceName: `com.amazonaws.${aws.region}.s3`,
          RouteTableIds: [RouteTable?.RouteTableId ?? ''],
          TagSpecifications: [{ ResourceType: 'vpc-endpoint', Tags: pairs(tags) }],
        });
        return { id: VpcEndpoint?.VpcEndpointId ?? '' };
      },
    },
    'of a gateway load balancer, with a route of ours to it': {
      arrange: (ground) => routedTo(ground, ground.tags),
    },
    'connected to a labelled endpoint service, which goes after it': {
      async arrange(ground) {
        const { ServiceName } = await service(ground);
        return endpoint(ground, ServiceName);
      },
      async after(aws) {
        const ec2 = await aws.client('ec2');
        const left = await ec2.describeVpcEndpointServiceConfigurations({});
        assert.deepEqual(left.ServiceConfigurations ?? [], []);
      },
    },
  },
  refusals: {
    'of a gateway load balancer, with a route of another to it': {
      arrange: (ground) => routedTo(ground, {}),
      outcome: 'blocked',
      blocker: /^ec2:route-table rtb-\S+ uses it and stays/,
      remedy: /label it/,
    },
    'an AWS service made it': {
      arrange: (ground) =>
        endpoint({ ...ground, tags: { ...ground.tags, 'bed:requester-managed': '' } }),
      outcome: 'blocked',
      blocker: /managed by the AWS service that made it \(com\.amazonaws\.\S+\.ecr\.api\)/,
      remedy: /what manages it/,
    },
  },
};
