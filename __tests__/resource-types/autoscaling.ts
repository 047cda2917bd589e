import type { CreateAutoScalingGroupType } from '@aws-sdk/client-auto-scaling';
import type { Aws } from '../../src/aws/aws.ts';
import type { Tags } from '../../src/scope.ts';
import { from, zoneOf } from './ec2-compute.ts';
import type { Ground, Made } from './scenario.ts';

export async function template({ aws, name }: Ground): Promise<string> {
  const input = { LaunchTemplateName: name, LaunchTemplateData: from };
  const { LaunchTemplate } = await (await aws.client('ec2')).createLaunchTemplate(input);
  return LaunchTemplate?.LaunchTemplateId ?? '';
}

export async function configuration({ aws, name }: Ground): Promise<string> {
  const autoscaling = await aws.client('autoscaling');
  await autoscaling.createLaunchConfiguration({ LaunchConfigurationName: name, ...from });
  return name;
}

/** A group of one instance, which carries the labels, too. */
export async function group(
  { aws, name, tags }: Ground,
  more: Partial<CreateAutoScalingGroupType>,
): Promise<Made> {
  const autoscaling = await aws.client('autoscaling');
  await autoscaling.createAutoScalingGroup({
    AutoScalingGroupName: name,
    MinSize: 1,
    MaxSize: 2,
    AvailabilityZones: [await zoneOf(aws)],
    Tags: propagated(tags),
    ...more,
  });
  return { id: name };
}

function propagated(tags: Tags) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value, PropagateAtLaunch: true }));
}

export async function groupExists(aws: Aws, id: string): Promise<boolean> {
  const { AutoScalingGroups } = await (await aws.client('autoscaling')).describeAutoScalingGroups(
    {},
  );
  return (AutoScalingGroups ?? []).some(({ AutoScalingGroupName }) => AutoScalingGroupName === id);
}

export async function configurationExists(aws: Aws, id: string): Promise<boolean> {
  const autoscaling = await aws.client('autoscaling');
  const { LaunchConfigurations } = await autoscaling.describeLaunchConfigurations({});
  return (LaunchConfigurations ?? []).some((each) => each.LaunchConfigurationName === id);
}
