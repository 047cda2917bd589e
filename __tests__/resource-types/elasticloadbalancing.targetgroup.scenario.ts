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

const foreign = (ground: Ground): Ground => ({ ...ground, name: `${ground.name}-x`, tags: {} });

export const scenario: Scenario = {
  type: 'elasticloadbalancing:targetgroup',
  deleteAction: 'elasticloadbalancing:DeleteTargetGroup',
  create: async (ground) => ({ id: idIn(await targets(ground)) }),
  async exists(aws, id) {
    const elb = await aws.client('elbv2');
    const TargetGroupArns = [arnAt(aws, 'targetgroup', id)];
    return answers(elb.describeTargetGroups({ TargetGroupArns }));
  },
  async destroy(aws, id) {
    const elb = await aws.client('elbv2');
    await elb.deleteTargetGroup({ TargetGroupArn: arnAt(aws, 'targetgroup', id) });
  },
  variants: {
    'behind a labelled balancer, with a listener and a rule that carry no label': {
      async arrange(ground) {
        const group = await targets(ground);
        const listener = await listen(
          { ...ground, tags: {} },
          await balancer({ ...ground, name: `${ground.name}-b` }),
          forward(group),
        );
        await rule({ ...ground, tags: {} }, listener, forward(group));
        return { id: idIn(group) };
      },
    },
    'behind a labelled rule of a balancer that stays': {
      async arrange(ground) {
        const group = await targets(ground);
        const listener = await listen(foreign(ground), await balancer(foreign(ground)));
        await rule(ground, listener, {
          Type: 'forward',
          ForwardConfig: { TargetGroups: [{ TargetGroupArn: group, Weight: 1 }] },
        });
        return { id: idIn(group) };
      },
      async after(aws) {
        const elb = await aws.client('elbv2');
        const { LoadBalancers } = await elb.describeLoadBalancers({});
        const [{ LoadBalancerArn } = {}] = LoadBalancers ?? [];
        const { Listeners } = await elb.describeListeners({ LoadBalancerArn });
        assert.equal(Listeners?.length, 1);
      },
    },
    'in front of a labelled balancer': {
      async arrange(ground) {
        const elb = await ground.aws.client('elbv2');
        const behind = await balancer({ ...ground, name: `${ground.name}-b` });
        await listen({ ...ground, tags: {} }, behind);
        const front = { Name: ground.name, TargetType: 'alb' as const, Protocol: 'TCP' as const };
        const { TargetGroups: [group] = [] } = await elb.createTargetGroup({
          ...front,
          Port: 80,
          VpcId: (await elb.describeLoadBalancers({ LoadBalancerArns: [behind] }))
            .LoadBalancers?.[0]?.VpcId,
          Tags: Object.entries(ground.tags).map(([Key, Value]) => ({ Key, Value })),
        });
        const TargetGroupArn = group?.TargetGroupArn;
        await elb.registerTargets({ TargetGroupArn, Targets: [{ Id: behind }] });
        return { id: idIn(TargetGroupArn) };
      },
    },
  },
  refusals: {
    'a listener that is not ours forwards to it': {
      async arrange(ground) {
        const group = await targets(ground);
        await listen(foreign(ground), await balancer(foreign(ground)), forward(group));
        return { id: idIn(group) };
      },
      outcome: 'blocked',
      blocker: /elasticloadbalancing:listener app\/shop-\S+ \(shop-\S+ HTTP:80\) uses it and stays/,
      remedy: /label it/,
    },
    'a rule that is not ours forwards to it': {
      async arrange(ground) {
        const group = await targets(ground);
        const listener = await listen(foreign(ground), await balancer(foreign(ground)));
        await rule(foreign(ground), listener, forward(group));
        return { id: idIn(group) };
      },
      outcome: 'blocked',
      blocker: /elasticloadbalancing:listener-rule \S+ \(rule 10 of shop-\S+ HTTP:80\) uses it/,
      remedy: /label it/,
    },
  },
};
