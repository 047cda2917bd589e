import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Ref } from '../contract.ts';
import { forwardsTo, listenerName } from './forward.ts';
import { arnOf, certificate, readTags, refOf } from './ids.ts';

/**
 * Listener of an application, network or gateway load balancer; the id is what follows `listener/` in its ARN. It dies
 * with its balancer, and its rules with it. Sources: Elastic Load Balancing v2 API reference (DeleteListener,
 * DeleteLoadBalancer, DescribeListeners, DescribeRules).
 */
export const listener = defineResourceType({
  name: 'elasticloadbalancing:listener',
  cloudFormation: 'AWS::ElasticLoadBalancingV2::Listener',
  arn: 'elasticloadbalancing:listener/{id+}',
  tagging: 'swept',
  iam: [
    'elasticloadbalancing:DescribeListeners',
    'elasticloadbalancing:DescribeRules',
    'elasticloadbalancing:DescribeTags',
    'elasticloadbalancing:DeleteListener',
  ],
  notFound: ['ListenerNotFoundException', 'LoadBalancerNotFoundException'],
  refusals: [
    {
      // An application balancer that a network balancer forwards to (hashicorp/terraform-provider-aws#34860).
      code: 'ResourceInUseException',
      text: /registered target/i,
      patience: 0,
      remedy:
        'Deregister the application load balancer from that target group, or label the group too, then run again.',
    },
  ],

  async describe(aws, id) {
    const elb = await aws.client('elbv2');
    const arn = arnOf(aws, 'listener', id);
    const [{ Listeners }, tags, rules] = await Promise.all([
      elb.describeListeners({ ListenerArns: [arn] }),
      readTags(aws, arn),
      rulesOf(aws, arn),
    ]);
    const found = Listeners?.[0];
    return (
      found && {
        id,
        arn,
        name: listenerName(id, found.Protocol, found.Port),
        tags,
        state: 'ready',
        refers: [
          ...forwardsTo(found.DefaultActions),
          ...(found.Certificates ?? []).flatMap((each) => certificate(each.CertificateArn)),
        ],
        owns: rules.map((rule) => ({ ...rule, goes: 'with' as const })),
        detail: undefined,
      }
    );
  },
  async look(aws, id) {
    const elb = await aws.client('elbv2');
    await elb.describeListeners({ ListenerArns: [arnOf(aws, 'listener', id)] });
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    const elb = await aws.client('elbv2');
    await elb.deleteListener({ ListenerArn: arnOf(aws, 'listener', id) });
  },
});

/** Its rules but the default one; only listeners of application balancers have any. */
async function rulesOf(aws: Aws, ListenerArn: string): Promise<Ref[]> {
  if (!ListenerArn.includes(':listener/app/')) return [];
  const elb = await aws.client('elbv2');
  const rules: Ref[] = [];
  for await (const page of elb.paginateDescribeRules({ ListenerArn }))
    for (const { RuleArn, IsDefault } of page.Rules ?? [])
      if (!IsDefault) rules.push(...refOf('listener-rule', RuleArn));
  return rules;
}
