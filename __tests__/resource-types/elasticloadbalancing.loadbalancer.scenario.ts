import assert from 'node:assert/strict';
import type { Aws } from '../../src/aws/aws.ts';
import {
  answer,
  answers,
  arnAt,
  balancer,
  idIn,
  listen,
  pairs,
  rule,
  subnetIn,
} from './elastic-load-balancing.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create(ground: Ground) {
  return { id: idIn(await balancer(ground)) };
}

const isClassic = (id: string) => !id.includes('/');

async function classic({ aws, name, tags }: Ground) {
  const elb = await aws.client('elb');
  const { SubnetId } = await subnetIn(aws);
  await elb.createLoadBalancer({
    LoadBalancerName: name,
    Listeners: [{ Protocol: 'HTTP', LoadBalancerPort: 80, InstancePort: 8080 }],
    Subnets: [SubnetId],
    Tags: pairs(tags).map(({ Key, Value }) => ({ Key, Value })),
  });
  return { id: name };
}

async function attribute(aws: Aws, id: string, Key: string, Value: string) {
  const elb = await aws.client('elbv2');
  const LoadBalancerArn = arnAt(aws, 'loadbalancer', id);
  await elb.modifyLoadBalancerAttributes({ LoadBalancerArn, Attributes: [{ Key, Value }] });
}

export const scenario: Scenario = {
  type: 'elasticloadbalancing:loadbalancer',
  deleteAction: 'elasticloadbalancing:DeleteLoadBalancer',
  create,
  async exists(aws, id) {
    if (isClassic(id))
      return answers((await aws.client('elb')).describeLoadBalancers({ LoadBalancerNames: [id] }));
    const elb = await aws.client('elbv2');
    const LoadBalancerArns = [arnAt(aws, 'loadbalancer', id)];
    return answers(elb.describeLoadBalancers({ LoadBalancerArns }));
  },
  async destroy(aws, id) {
    const elb = await aws.client('elbv2');
    await elb.deleteLoadBalancer({ LoadBalancerArn: arnAt(aws, 'loadbalancer', id) });
  },
  protect: (aws, id) => attribute(aws, id, 'deletion_protection.enabled', 'true'),
  variants: {
    'with a listener and a rule': {
      async arrange(ground) {
        const arn = await balancer(ground);
        const bare = { ...ground, tags: {} };
        await rule(bare, await listen(bare, arn), answer);
        return { id: idIn(arn) };
      },
    },
    'with labelled listeners and rules': {
      async arrange(ground) {
        const arn = await balancer(ground);
        await rule(ground, await listen(ground, arn), answer);
        return { id: idIn(arn) };
      },
    },
    'a gateway load balancer': {
      arrange: async (ground) => ({ id: idIn(await balancer(ground, 'gateway')) }),
    },
    'a network load balancer with an Elastic IP of ours, behind a labelled VPC link': {
      async arrange(ground) {
        const { aws, name, tags } = ground;
        const ec2 = await aws.client('ec2');
        const { AllocationId } = await ec2.allocateAddress({
          Domain: 'vpc',
          TagSpecifications: [{ ResourceType: 'elastic-ip', Tags: pairs(tags) }],
        });
        const { SubnetId } = await subnetIn(aws);
        const elb = await aws.client('elbv2');
        const { LoadBalancers } = await elb.createLoadBalancer({
          Name: name,
          Type: 'network',
          SubnetMappings: [{ SubnetId, AllocationId }],
          Tags: pairs(tags),
        });
        const arn = LoadBalancers?.[0]?.LoadBalancerArn ?? '';
        const gateway = await aws.client('apigateway');
        await gateway.createVpcLink({ name, targetArns: [arn], tags: { ...tags } });
        return { id: idIn(arn) };
      },
      async after(aws) {
        const gateway = await aws.client('apigateway');
        assert.deepEqual((await gateway.getVpcLinks({})).items, []);
        const ec2 = await aws.client('ec2');
        assert.deepEqual((await ec2.describeAddresses({})).Addresses ?? [], []);
      },
    },
    'a classic one': { arrange: classic },
  },
  refusals: {
    'it is behind a VPC link and an endpoint service that are not ours': {
      async arrange(ground) {
        const { aws, name } = ground;
        const arn = await balancer(ground, 'network');
        const ec2 = await aws.client('ec2');
        await ec2.createVpcEndpointServiceConfiguration({ NetworkLoadBalancerArns: [arn] });
        await (await aws.client('apigateway')).createVpcLink({ name, targetArns: [arn] });
        return { id: idIn(arn) };
      },
      outcome: 'blocked',
      blocker:
        /it is behind ec2:vpc-endpoint-service vpce-svc-\w+ and apigateway:vpclink \w+ \(shop-/,
      remedy: /Delete that first, or label it/,
    },
    'one of its listeners is labelled for another environment': {
      async arrange(ground) {
        const arn = await balancer(ground);
        await listen({ ...ground, tags: { ...ground.tags, 'workshop:pr': '13' } }, arn);
        return { id: idIn(arn) };
      },
      outcome: 'blocked',
      blocker: /its member elasticloadbalancing:listener \S+ HTTP:80 must stay/,
      remedy: /Correct its labels/,
    },
  },
};
