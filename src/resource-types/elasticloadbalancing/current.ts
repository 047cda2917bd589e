import type { LoadBalancer } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Aws } from '../../aws/aws.ts';
import type { Description, Ref } from '../contract.ts';
import { arnOf, readTags, refOf } from './ids.ts';

/**
 * Application, network or gateway load balancer. Source: Elastic Load Balancing v2 API reference (DescribeLoadBalancers,
 * LoadBalancerAttribute).
 */
export async function describeCurrent(aws: Aws, id: string): Promise<Description | undefined> {
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
