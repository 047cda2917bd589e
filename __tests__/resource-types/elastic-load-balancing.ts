import type { Action, LoadBalancerTypeEnum } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Aws } from '../../src/aws/aws.ts';
import type { Tags } from '../../src/scope.ts';
import type { Ground } from './scenario.ts';

export function pairs(tags: Tags) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** An unlabelled subnet of an unlabelled VPC, as a shared network is. */
export async function subnetIn(aws: Aws): Promise<{ VpcId: string; SubnetId: string }> {
  const ec2 = await aws.client('ec2');
  const { Vpc: { VpcId = '' } = {} } = await ec2.createVpc({ CidrBlock: '10.0.0.0/16' });
  const { Subnet } = await ec2.createSubnet({ VpcId, CidrBlock: '10.0.1.0/24' });
  return { VpcId, SubnetId: Subnet?.SubnetId ?? '' };
}

/** What follows the kind in an ARN: the id that the types take. */
export function idIn(arn = ''): string {
  return arn.split(':')[5]?.split('/').slice(1).join('/') ?? '';
}

export function arnAt(aws: Aws, kind: string, id: string): string {
  return `arn:aws:elasticloadbalancing:${aws.region}:${aws.account}:${kind}/${id}`;
}

/** A load balancer's ARN. */
export async function balancer(
  { aws, name, tags }: Ground,
  Type: LoadBalancerTypeEnum = 'application',
): Promise<string> {
  const elb = await aws.client('elbv2');
  const { SubnetId } = await subnetIn(aws);
  const ask = { Name: name, Type, Subnets: [SubnetId], Tags: pairs(tags) };
  return (await elb.createLoadBalancer(ask)).LoadBalancers?.[0]?.LoadBalancerArn ?? '';
}

/** A target group's ARN. */
export async function targets({ aws, name, tags }: Ground): Promise<string> {
  const elb = await aws.client('elbv2');
  const { VpcId } = await subnetIn(aws);
  const ask = { Name: name, Protocol: 'HTTP' as const, Port: 80, VpcId, Tags: pairs(tags) };
  return (await elb.createTargetGroup(ask)).TargetGroups?.[0]?.TargetGroupArn ?? '';
}

export const answer: Action = {
  Type: 'fixed-response',
  FixedResponseConfig: { StatusCode: '200' },
};

export function forward(TargetGroupArn: string): Action {
  return { Type: 'forward', TargetGroupArn };
}

/** A listener's ARN. */
export async function listen(
  { aws, tags }: Pick<Ground, 'aws' | 'tags'>,
  LoadBalancerArn: string,
  action: Action = answer,
): Promise<string> {
  const elb = await aws.client('elbv2');
  const ask = { LoadBalancerArn, Protocol: 'HTTP' as const, Port: 80, DefaultActions: [action] };
  const { Listeners } = await elb.createListener({ ...ask, Tags: pairs(tags) });
  return Listeners?.[0]?.ListenerArn ?? '';
}

/** A rule's ARN. */
export async function rule(
  { aws, tags }: Pick<Ground, 'aws' | 'tags'>,
  ListenerArn: string,
  action: Action = answer,
): Promise<string> {
  const elb = await aws.client('elbv2');
  const Conditions = [{ Field: 'path-pattern', Values: ['/shop/*'] }];
  const ask = { ListenerArn, Priority: 10, Conditions, Actions: [action], Tags: pairs(tags) };
  return (await elb.createRule(ask)).Rules?.[0]?.RuleArn ?? '';
}

/** Whether a description says that something is there. */
export async function answers(ask: Promise<unknown>): Promise<boolean> {
  try {
    await ask;
    return true;
  } catch (error) {
    if (error instanceof Error && error.name.includes('NotFound')) return false;
    throw error;
  }
}
