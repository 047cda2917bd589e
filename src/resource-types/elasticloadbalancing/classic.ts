import type { Aws } from '../../aws/aws.ts';
import type { Description, Look } from '../contract.ts';
import { optional } from '../optional.ts';
import { tagsOf } from '../tags.ts';
import { certificate } from './ids.ts';

/**
 * Classic load balancer, of the older API; it has no deletion protection, and its listeners are a part of it. Source:
 * Elastic Load Balancing API reference, version 2012-06-01 (DeleteLoadBalancer, DescribeLoadBalancers).
 */
export async function describeClassic(aws: Aws, name: string): Promise<Description | undefined> {
  const elb = await aws.client('elb');
  const [{ LoadBalancerDescriptions }, { TagDescriptions }, logs] = await Promise.all([
    elb.describeLoadBalancers({ LoadBalancerNames: [name] }),
    elb.describeTags({ LoadBalancerNames: [name] }),
    optional(elb.describeLoadBalancerAttributes({ LoadBalancerName: name })),
  ]);
  const found = LoadBalancerDescriptions?.[0];
  if (found === undefined) return undefined;
  const bucket = logs?.LoadBalancerAttributes?.AccessLog?.S3BucketName;
  return {
    id: name,
    arn: `arn:${aws.partition}:elasticloadbalancing:${aws.region}:${aws.account}:loadbalancer/${name}`,
    name,
    tags: tagsOf(TagDescriptions?.[0]?.Tags),
    createdAt: found.CreatedTime,
    state: 'ready',
    refers: [
      ...(found.Subnets ?? []).map((id) => ({ type: 'ec2:subnet', id })),
      ...(found.SecurityGroups ?? []).map((id) => ({ type: 'ec2:security-group', id })),
      ...(bucket ? [{ type: 's3:bucket', id: bucket }] : []),
      ...(found.ListenerDescriptions ?? []).flatMap((each) =>
        certificate(each.Listener?.SSLCertificateId),
      ),
    ],
    detail: undefined,
  };
}

export async function lookAtClassic(aws: Aws, name: string): Promise<Look> {
  await (await aws.client('elb')).describeLoadBalancers({ LoadBalancerNames: [name] });
  return { state: 'ready' };
}

export async function removeClassic(aws: Aws, name: string): Promise<void> {
  await (await aws.client('elb')).deleteLoadBalancer({ LoadBalancerName: name });
}
