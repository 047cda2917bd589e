import assert from 'node:assert/strict';
import {
  answers,
  arnAt,
  balancer,
  forward,
  idIn,
  listen,
  rule,
  targets,
} from './elastic-load-balancing.ts';
import type { Ground, Scenario } from './scenario.ts';

/** A listener on a balancer that is not ours. */
async function create(ground: Ground) {
  return { id: idIn(await listen(ground, await balancer({ ...ground, tags: {} }))) };
}

export const scenario: Scenario = {
  type: 'elasticloadbalancing:listener',
  deleteAction: 'elasticloadbalancing:DeleteListener',
  create,
  async exists(aws, id) {
    const elb = await aws.client('elbv2');
    return answers(elb.describeListeners({ ListenerArns: [arnAt(aws, 'listener', id)] }));
  },
  async destroy(aws, id) {
    const elb = await aws.client('elbv2');
    await elb.deleteListener({ ListenerArn: arnAt(aws, 'listener', id) });
  },
  variants: {
    'with a rule, before the target group it forwards to': {
      async arrange(ground) {
        const group = await targets(ground);
        const arn = await listen(ground, await balancer({ ...ground, tags: {} }), forward(group));
        await rule({ ...ground, tags: {} }, arn);
        return { id: idIn(arn) };
      },
      async after(aws) {
        const elb = await aws.client('elbv2');
        assert.deepEqual((await elb.describeTargetGroups({})).TargetGroups ?? [], []);
        assert.equal((await elb.describeLoadBalancers({})).LoadBalancers?.length, 1);
      },
    },
  },
  refusals: {
    'its balancer, as much ours, is protected': {
      async arrange(ground) {
        const whole = await balancer(ground);
        const elb = await ground.aws.client('elbv2');
        await elb.modifyLoadBalancerAttributes({
          LoadBalancerArn: whole,
          Attributes: [{ Key: 'deletion_protection.enabled', Value: 'true' }],
        });
        return { id: idIn(await listen(ground, whole)) };
      },
      outcome: 'held-back',
      blocker: /waits for elasticloadbalancing:loadbalancer/,
      remedy: /./,
    },
    'one of its rules is labelled for another environment': {
      async arrange(ground) {
        const made = await create(ground);
        const tags = { ...ground.tags, 'workshop:pr': '13' };
        await rule({ ...ground, tags }, arnAt(ground.aws, 'listener', made.id));
        return made;
      },
      outcome: 'blocked',
      blocker: /its member elasticloadbalancing:listener-rule \S+ rule 10 must stay/,
      remedy: /Correct its labels/,
    },
    'its balancer is a target of another one': {
      async arrange(ground) {
        const made = await create(ground);
        const elb = await ground.aws.client('elbv2');
        const [, name, id] = made.id.split('/');
        const behind = arnAt(ground.aws, 'loadbalancer', `app/${name}/${id}`);
        const { LoadBalancers } = await elb.describeLoadBalancers({ LoadBalancerArns: [behind] });
        const { TargetGroups } = await elb.createTargetGroup({
          Name: ground.name,
          TargetType: 'alb',
          Protocol: 'TCP',
          Port: 80,
          VpcId: LoadBalancers?.[0]?.VpcId,
        });
        const TargetGroupArn = TargetGroups?.[0]?.TargetGroupArn;
        await elb.registerTargets({ TargetGroupArn, Targets: [{ Id: behind }] });
        return made;
      },
      outcome: 'blocked',
      blocker: /in use by registered target/,
      remedy: /Deregister/,
    },
  },
};
