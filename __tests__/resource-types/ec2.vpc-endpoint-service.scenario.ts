import assert from 'node:assert/strict';
import { answers } from './elastic-load-balancing.ts';
import type { Scenario } from './scenario.ts';
import { endpoint, service } from './vpc-endpoints.ts';

export const scenario: Scenario = {
  type: 'ec2:vpc-endpoint-service',
  deleteAction: 'ec2:DeleteVpcEndpointServiceConfigurations',
  create: service,
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    return answers(ec2.describeVpcEndpointServiceConfigurations({ ServiceIds: [id] }));
  },
  async destroy(aws, id) {
    const ec2 = await aws.client('ec2');
    await ec2.deleteVpcEndpointServiceConfigurations({ ServiceIds: [id] });
  },
  variants: {
    'with a connection that was rejected, before its load balancer': {
      async arrange(ground) {
        const made = await service(ground);
        const { id } = await endpoint({ ...ground, tags: {} }, made.ServiceName);
        const ec2 = await ground.aws.client('ec2');
        await ec2.rejectVpcEndpointConnections({ ServiceId: made.id, VpcEndpointIds: [id] });
        return made;
      },
      async after(aws) {
        const elb = await aws.client('elbv2');
        assert.deepEqual((await elb.describeLoadBalancers({})).LoadBalancers ?? [], []);
        const ec2 = await aws.client('ec2');
        assert.equal((await ec2.describeVpcEndpoints({})).VpcEndpoints?.length, 1);
      },
    },
  },
  refusals: {
    'an endpoint that is not ours is connected': {
      async arrange(ground) {
        const made = await service(ground);
        await endpoint({ ...ground, tags: {} }, made.ServiceName);
        return made;
      },
      outcome: 'blocked',
      blocker: /ec2:vpc-endpoint vpce-\w+ uses it and stays/,
      remedy: /Delete ec2:vpc-endpoint vpce-/,
    },
  },
};
