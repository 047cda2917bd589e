import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Aws } from '../../aws/aws.ts';
import { isCode } from '../../aws/errors.ts';
import type { Ref } from '../contract.ts';
import { balancerNameIn, refOf } from './ids.ts';

/** ARNs of the target groups that actions forward to, alone or by weight. */
function targetsOf(actions: readonly Action[] = []): string[] {
  const all = actions.flatMap(({ TargetGroupArn: one, ForwardConfig: many }) => [
    one,
    ...(many?.TargetGroups ?? []).map((each) => each.TargetGroupArn),
  ]);
  return [...new Set(all)].filter((arn) => arn !== undefined);
}

/** The target groups of a listener's or rule's actions. */
export function forwardsTo(actions: readonly Action[] | undefined): Ref[] {
  return targetsOf(actions).flatMap((arn) => refOf('targetgroup', arn));
}

/** The listeners and rules of these balancers that forward to a target group; only application balancers have rules. */
export async function forwardersTo(
  aws: Aws,
  targetGroup: string,
  balancers: readonly string[],
): Promise<Ref[]> {
  const users = await Promise.all(
    balancers.map((balancer) => unlessGone(forwardersOf(aws, targetGroup, balancer))),
  );
  return users.flat();
}

async function forwardersOf(aws: Aws, targetGroup: string, balancer: string): Promise<Ref[]> {
  const elb = await aws.client('elbv2');
  const users: Ref[] = [];
  for await (const page of elb.paginateDescribeListeners({ LoadBalancerArn: balancer }))
    for (const { ListenerArn, DefaultActions, Protocol, Port } of page.Listeners ?? []) {
      const [listener] = refOf('listener', ListenerArn);
      if (listener === undefined) continue;
      const name = listenerName(listener.id, Protocol, Port);
      if (targetsOf(DefaultActions).includes(targetGroup)) users.push({ ...listener, name });
      if (!listener.id.startsWith('app/')) continue;
      // The default rule is the listener's own actions.
      for await (const { Rules } of elb.paginateDescribeRules({ ListenerArn }))
        for (const { RuleArn, Actions, IsDefault, Priority } of Rules ?? [])
          if (!IsDefault && targetsOf(Actions).includes(targetGroup))
            for (const rule of refOf('listener-rule', RuleArn))
              users.push({ ...rule, name: `rule ${Priority} of ${name}` });
    }
  return users;
}

/** A target group may name its balancer a moment longer than that is there. */
async function unlessGone(users: Promise<Ref[]>): Promise<Ref[]> {
  try {
    return await users;
  } catch (error) {
    if (isCode(error, 'LoadBalancerNotFound', 'ListenerNotFound')) return [];
    throw error;
  }
}

/** Such as `shop HTTPS:443`; the listener of a gateway balancer has neither protocol nor port. */
export function listenerName(id: string, protocol?: string, port?: number): string {
  return [balancerNameIn(id), [protocol, port].filter(Boolean).join(':')].filter(Boolean).join(' ');
}
