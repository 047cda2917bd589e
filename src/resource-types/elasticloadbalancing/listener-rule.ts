import { defineResourceType } from '../contract.ts';
import { forwardsTo } from './forward.ts';
import { arnOf, balancerNameIn, readTags } from './ids.ts';

/**
 * Rule of a listener of an application load balancer; the id is what follows `listener-rule/` in its ARN. The default
 * rule is no resource of its own: it is its listener's actions, and cannot be deleted. Source: Elastic Load Balancing v2
 * API reference (DeleteRule, DescribeRules).
 */
export const listenerRule = defineResourceType({
  name: 'elasticloadbalancing:listener-rule',
  cloudFormation: 'AWS::ElasticLoadBalancingV2::ListenerRule',
  arn: 'elasticloadbalancing:listener-rule/{id+}',
  tagging: 'swept',
  iam: [
    'elasticloadbalancing:DescribeRules',
    'elasticloadbalancing:DescribeTags',
    'elasticloadbalancing:DeleteRule',
  ],
  notFound: ['RuleNotFoundException', 'ListenerNotFoundException', 'LoadBalancerNotFoundException'],

  async describe(aws, id) {
    const elb = await aws.client('elbv2');
    const arn = arnOf(aws, 'listener-rule', id);
    const [{ Rules }, tags] = await Promise.all([
      elb.describeRules({ RuleArns: [arn] }),
      readTags(aws, arn),
    ]);
    const found = Rules?.[0];
    if (found === undefined || found.IsDefault) return undefined;
    return {
      id,
      arn,
      name: `${balancerNameIn(id)} rule ${found.Priority}`,
      tags,
      state: 'ready',
      refers: forwardsTo(found.Actions),
      detail: undefined,
    };
  },
  async look(aws, id) {
    const elb = await aws.client('elbv2');
    await elb.describeRules({ RuleArns: [arnOf(aws, 'listener-rule', id)] });
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    const elb = await aws.client('elbv2');
    await elb.deleteRule({ RuleArn: arnOf(aws, 'listener-rule', id) });
  },
});
