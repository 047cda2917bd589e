import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import { arnMatcher } from '../../aws/arn.ts';
import type { Ref } from '../contract.ts';

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
