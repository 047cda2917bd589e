import assert from 'node:assert/strict';
import { answers, pairs, subnetIn } from './elastic-load-balancing.ts';
import type { Ground, Scenario } from './scenario.ts';
import { endpoint, service } from './vpc-endpoints.ts';

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
    'an AWS service made it': {
      arrange: (ground) =>
        endpoint({ ...ground, tags: { ...ground.tags, 'bed:requester-managed': '' } }),
      outcome: 'blocked',
      blocker: /managed by the AWS service that made it \(com\.amazonaws\.\S+\.ecr\.api\)/,
      remedy: /what manages it/,
    },
  },
};
