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

/** A listener on a balancer, both not ours. */
async function shared(ground: Ground) {
  const foreign = { ...ground, tags: {} };
  return listen(foreign, await balancer(foreign));
}

export const scenario: Scenario = {
  type: 'elasticloadbalancing:listener-rule',
  deleteAction: 'elasticloadbalancing:DeleteRule',
  create: async (ground) => ({ id: idIn(await rule(ground, await shared(ground))) }),
  async exists(aws, id) {
    const elb = await aws.client('elbv2');
    return answers(elb.describeRules({ RuleArns: [arnAt(aws, 'listener-rule', id)] }));
  },
  async destroy(aws, id) {
    const elb = await aws.client('elbv2');
    await elb.deleteRule({ RuleArn: arnAt(aws, 'listener-rule', id) });
  },
  variants: {
    'before the target group it forwards to': {
      async arrange(ground) {
        const group = await targets(ground);
        return { id: idIn(await rule(ground, await shared(ground), forward(group))) };
      },
      async after(aws) {
        const elb = await aws.client('elbv2');
        assert.deepEqual((await elb.describeTargetGroups({})).TargetGroups ?? [], []);
      },
    },
  },
};
