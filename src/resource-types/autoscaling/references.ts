import type { AutoScaling, AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import { arnMatcher } from '../../aws/arn.ts';
import type { Owned, Ref } from '../contract.ts';

const targetGroup = arnMatcher('elasticloadbalancing:targetgroup/{id+}');

/**
 * What a group starts its instances from, in and for. Its balancers are left out: AWS lets them go before the group, and
 * their interfaces, which subnets and security groups wait for, are given back the sooner.
 */
export function refersOf(found: AutoScalingGroup): Ref[] {
  const mixed = found.MixedInstancesPolicy?.LaunchTemplate;
  const templates = [
    found.LaunchTemplate,
    mixed?.LaunchTemplateSpecification,
    ...(mixed?.Overrides ?? []).map((each) => each.LaunchTemplateSpecification),
  ];
  const refs = [
    ...templates.map((each) => ({ type: 'ec2:launch-template', id: each?.LaunchTemplateId })),
    ...(found.TargetGroupARNs ?? []).map((arn) => ({
      type: 'elasticloadbalancing:targetgroup',
      id: targetGroup(arn),
    })),
    ...(found.VPCZoneIdentifier ?? '')
      .split(',')
      .map((id) => ({ type: 'ec2:subnet', id: id.trim() })),
    { type: 'ec2:placement-group', id: found.PlacementGroup },
  ];
  const distinct = new Map(refs.map((each) => [`${each.type} ${each.id}`, each]));
  return [...distinct.values()].flatMap(({ type, id }) => (id ? [{ type, id }] : []));
}

/** Its instances, those of its warm pool too, which are only listed apart, and its untaggable launch configuration. */
export async function ownedBy(autoscaling: AutoScaling, found: AutoScalingGroup): Promise<Owned[]> {
  const { AutoScalingGroupName, LaunchConfigurationName: configuration } = found;
  const ids = new Set((found.Instances ?? []).map(({ InstanceId = '' }) => InstanceId));
  if (found.WarmPoolConfiguration !== undefined)
    for await (const page of autoscaling.paginateDescribeWarmPool({ AutoScalingGroupName }))
      for (const { InstanceId = '' } of page.Instances ?? []) ids.add(InstanceId);
  const owned: Owned[] = [...ids].map((id) => ({ type: 'ec2:instance', id, goes: 'with' }));
  if (configuration !== undefined)
    owned.push({ type: 'autoscaling:launchconfiguration', id: configuration, goes: 'after' });
  return owned;
}
