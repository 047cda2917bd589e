import { isCode } from '../../aws/errors.ts';
import { defineResourceType } from '../contract.ts';
import { usersOf } from './associated.ts';
import { describeClassic, lookAtClassic, removeClassic } from './classic.ts';
import { describeCurrent } from './current.ts';
import { arnOf } from './ids.ts';

/**
 * Load balancer of any kind; the id is what follows `loadbalancer/` in its ARN: `app/NAME/ID`, `net/NAME/ID` or
 * `gwy/NAME/ID`, and for a classic one its name alone. Listeners and rules die with it, target groups stay, and its
 * network interfaces linger for minutes. Sources: Elastic Load Balancing v2 API reference (DeleteLoadBalancer,
 * LoadBalancerAttribute), guides (delete a load balancer, deletion protection).
 */
export const loadBalancer = defineResourceType({
  name: 'elasticloadbalancing:loadbalancer',
  cloudFormation: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  aliases: ['AWS::ElasticLoadBalancing::LoadBalancer'],
  arn: 'elasticloadbalancing:loadbalancer/{id+}',
  tagging: 'swept',
  iam: [
    'elasticloadbalancing:DescribeLoadBalancers',
    'elasticloadbalancing:DescribeLoadBalancerAttributes',
    'elasticloadbalancing:DescribeListeners',
    'elasticloadbalancing:DescribeTags',
    'elasticloadbalancing:DeleteLoadBalancer',
    'ec2:DescribeVpcEndpointServiceConfigurations',
    'apigateway:GET',
  ],
  unprotectIam: ['elasticloadbalancing:ModifyLoadBalancerAttributes'],
  // It is gone within seconds, but what it was in waits for its network interfaces.
  minutes: 2,
  manual: {
    first: 'VPC links and endpoint services in front of it',
    protection: 'deletion protection (`deletion_protection.enabled`)',
  },
  notFound: ['LoadBalancerNotFoundException', 'AccessPointNotFoundException'],
  refusals: [
    {
      code: 'OperationNotPermittedException',
      text: /deletion protection/i,
      patience: 0,
      blocker: 'deletion protection',
      remedy:
        'Switch deletion protection off, or add elasticloadbalancing:loadbalancer to remove-protection in the profile.',
    },
    {
      code: 'ResourceInUseException',
      text: /^it is behind/,
      patience: 0,
      remedy: 'Delete that first, or label it too, then run again.',
    },
    {
      code: 'ResourceInUseException',
      patience: 120,
      remedy:
        'See which other service works with the load balancer (endpoint service, VPC link, …), then run again.',
    },
  ],

  describe: (aws, id) => (isClassic(id) ? describeClassic(aws, id) : describeCurrent(aws, id)),
  async look(aws, id) {
    if (isClassic(id)) return lookAtClassic(aws, id);
    const elb = await aws.client('elbv2');
    await elb.describeLoadBalancers({ LoadBalancerArns: [arnOf(aws, 'loadbalancer', id)] });
    return { state: 'ready' };
  },
  async unprotect(aws, { id }) {
    const elb = await aws.client('elbv2');
    await elb.modifyLoadBalancerAttributes({
      LoadBalancerArn: arnOf(aws, 'loadbalancer', id),
      Attributes: [{ Key: 'deletion_protection.enabled', Value: 'false' }],
    });
  },
  async remove(aws, { id }) {
    if (isClassic(id)) return removeClassic(aws, id);
    const LoadBalancerArn = arnOf(aws, 'loadbalancer', id);
    const elb = await aws.client('elbv2');
    try {
      await elb.deleteLoadBalancer({ LoadBalancerArn });
    } catch (error) {
      const users = isCode(error, 'ResourceInUse') ? await usersOf(aws, LoadBalancerArn) : [];
      if (users.length === 0) throw error;
      // AWS says only `associated with another service`.
      const message = `it is behind ${users.join(' and ')}`;
      throw Object.assign(new Error(message), { name: 'ResourceInUseException' });
    }
  },
});

/** Names of classic balancers have no slash. */
function isClassic(id: string): boolean {
  return !id.includes('/');
}
