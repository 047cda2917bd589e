import type { LoadBalancer } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Aws } from '../../aws/aws.ts';
import { isCode } from '../../aws/errors.ts';
import { type Description, defineResourceType, type Ref } from '../contract.ts';
import { usersOf } from './associated.ts';
import { describeClassic, lookAtClassic, removeClassic } from './classic.ts';
import { arnOf, readTags, refOf } from './ids.ts';

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
    'elasticloadbalancing:ModifyLoadBalancerAttributes',
    'elasticloadbalancing:DeleteLoadBalancer',
    'ec2:DescribeVpcEndpointServiceConfigurations',
    'apigateway:GET',
  ],
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

async function describeCurrent(aws: Aws, id: string): Promise<Description | undefined> {
  const elb = await aws.client('elbv2');
  const LoadBalancerArn = arnOf(aws, 'loadbalancer', id);
  const [{ LoadBalancers }, { Attributes }, tags, listeners] = await Promise.all([
    elb.describeLoadBalancers({ LoadBalancerArns: [LoadBalancerArn] }),
    elb.describeLoadBalancerAttributes({ LoadBalancerArn }),
    readTags(aws, LoadBalancerArn),
    listenersOf(aws, LoadBalancerArn),
  ]);
  const found = LoadBalancers?.[0];
  if (found === undefined) return undefined;
  const attributes = new Map((Attributes ?? []).map(({ Key, Value }) => [Key, Value]));
  const buckets = ['access_logs', 'connection_logs', 'health_check_logs'].map((logs) =>
    attributes.get(`${logs}.s3.bucket`),
  );
  return {
    id,
    arn: LoadBalancerArn,
    name: found.LoadBalancerName ?? id,
    tags,
    createdAt: found.CreatedTime,
    state: 'ready',
    protection:
      attributes.get('deletion_protection.enabled') === 'true' ? 'deletion protection' : undefined,
    refers: [
      ...networkOf(found),
      ...buckets.flatMap((bucket) => (bucket ? [{ type: 's3:bucket', id: bucket }] : [])),
    ],
    owns: listeners.map((listener) => ({ ...listener, goes: 'with' })),
    detail: undefined,
  };
}

async function listenersOf(aws: Aws, LoadBalancerArn: string): Promise<Ref[]> {
  const elb = await aws.client('elbv2');
  const listeners: Ref[] = [];
  for await (const page of elb.paginateDescribeListeners({ LoadBalancerArn }))
    for (const { ListenerArn } of page.Listeners ?? [])
      listeners.push(...refOf('listener', ListenerArn));
  return listeners;
}

/** Subnets, security groups and the Elastic IPs that a network balancer was given. */
function networkOf({ AvailabilityZones: zones = [], SecurityGroups: groups = [] }: LoadBalancer) {
  const of = (type: string, ids: readonly (string | undefined)[]): Ref[] =>
    ids.flatMap((id) => (id === undefined ? [] : [{ type, id }]));
  return [
    ...of(
      'ec2:subnet',
      zones.map(({ SubnetId }) => SubnetId),
    ),
    ...of('ec2:security-group', groups),
    ...of(
      'ec2:elastic-ip',
      zones.flatMap(({ LoadBalancerAddresses: all = [] }) => all.map((each) => each.AllocationId)),
    ),
  ];
}
