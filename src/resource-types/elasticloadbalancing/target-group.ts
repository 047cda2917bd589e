import type { TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Ref } from '../contract.ts';
import { forwardersTo } from './forward.ts';
import { arnOf, readTags, refOf } from './ids.ts';

/**
 * Target group of an application, network or gateway load balancer; the id is `NAME/ID`, as in its ARN. It can go as
 * soon as no listener and no rule forwards to it. Sources: Elastic Load Balancing v2 API reference (DeleteTargetGroup,
 * DescribeTargetGroups), guide (delete a target group).
 */
export const targetGroup = defineResourceType({
  name: 'elasticloadbalancing:targetgroup',
  cloudFormation: 'AWS::ElasticLoadBalancingV2::TargetGroup',
  arn: 'elasticloadbalancing:targetgroup/{id+}',
  tagging: 'swept',
  iam: [
    'elasticloadbalancing:DescribeTargetGroups',
    'elasticloadbalancing:DescribeTags',
    'elasticloadbalancing:DescribeListeners',
    'elasticloadbalancing:DescribeRules',
    'elasticloadbalancing:DescribeTargetHealth',
    'elasticloadbalancing:DeleteTargetGroup',
  ],
  manual: { first: 'the listeners and rules that forward to it' },
  notFound: ['TargetGroupNotFoundException'],
  refusals: [
    {
      code: 'ResourceInUseException',
      patience: 60,
      remedy: 'See which listener or rule was made to forward to it meanwhile, then run again.',
    },
  ],

  async describe(aws, id) {
    const elb = await aws.client('elbv2');
    const arn = arnOf(aws, 'targetgroup', id);
    const [{ TargetGroups }, tags] = await Promise.all([
      elb.describeTargetGroups({ TargetGroupArns: [arn] }),
      readTags(aws, arn),
    ]);
    const found = TargetGroups?.[0];
    return (
      found && {
        id,
        arn,
        name: found.TargetGroupName ?? id,
        tags,
        state: 'ready',
        refers: await balancersBehind(aws, found),
        usedBy: await forwardersTo(aws, arn, found.LoadBalancerArns ?? []),
        detail: undefined,
      }
    );
  },
  async look(aws, id) {
    const elb = await aws.client('elbv2');
    await elb.describeTargetGroups({ TargetGroupArns: [arnOf(aws, 'targetgroup', id)] });
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    const elb = await aws.client('elbv2');
    await elb.deleteTargetGroup({ TargetGroupArn: arnOf(aws, 'targetgroup', id) });
  },
});

/** The application balancers that a network balancer forwards to: they cannot lose a listener while they are targets. */
async function balancersBehind(
  aws: Aws,
  { TargetType, TargetGroupArn }: TargetGroup,
): Promise<Ref[]> {
  if (TargetType !== 'alb') return [];
  const elb = await aws.client('elbv2');
  const { TargetHealthDescriptions } = await elb.describeTargetHealth({ TargetGroupArn });
  return (TargetHealthDescriptions ?? []).flatMap(({ Target }) =>
    refOf('loadbalancer', Target?.Id),
  );
}
