import type { AutoScaling, LaunchConfiguration } from '@aws-sdk/client-auto-scaling';
import { defineResourceType, type Ref } from '../contract.ts';

/**
 * Launch configuration, which AWS cannot tag: it goes after the group that starts instances from it, unless another
 * group does so too. Source: Auto Scaling API reference (DeleteLaunchConfiguration, DescribeLaunchConfigurations).
 */
export const launchConfiguration = defineResourceType({
  name: 'autoscaling:launchconfiguration',
  cloudFormation: 'AWS::AutoScaling::LaunchConfiguration',
  tagging: 'untaggable',
  iam: [
    'autoscaling:DescribeLaunchConfigurations',
    'autoscaling:DescribeAutoScalingGroups',
    'autoscaling:DeleteLaunchConfiguration',
  ],
  manual: { first: 'the Auto Scaling groups that start instances from it' },
  notFound: [],
  refusals: [
    {
      code: 'ValidationError',
      text: /not found/i,
      patience: 5,
      remedy: 'It was deleted by somebody else meanwhile: run again.',
    },
    {
      code: 'ResourceInUse',
      patience: 120,
      remedy: 'Let the group start from another launch configuration, then run again.',
    },
  ],

  async *list(aws) {
    const autoscaling = await aws.client('autoscaling');
    for await (const page of autoscaling.paginateDescribeLaunchConfigurations({}))
      for (const { LaunchConfigurationName: id = '' } of page.LaunchConfigurations ?? [])
        yield { id };
  },
  async describe(aws, name) {
    const autoscaling = await aws.client('autoscaling');
    const found = await read(autoscaling, name);
    if (found === undefined) return undefined;
    return {
      id: name,
      arn: found.LaunchConfigurationARN,
      name,
      createdAt: found.CreatedTime,
      state: 'ready',
      usedBy: await groupsWith(autoscaling, name),
      detail: undefined,
    };
  },
  async look(aws, name) {
    return (await read(await aws.client('autoscaling'), name)) && { state: 'ready' };
  },
  async remove(aws, { id }) {
    const autoscaling = await aws.client('autoscaling');
    await autoscaling.deleteLaunchConfiguration({ LaunchConfigurationName: id });
  },
});

async function read(
  autoscaling: AutoScaling,
  name: string,
): Promise<LaunchConfiguration | undefined> {
  const LaunchConfigurationNames = [name];
  const answer = await autoscaling.describeLaunchConfigurations({ LaunchConfigurationNames });
  return answer.LaunchConfigurations?.[0];
}

/** There is no filter by launch configuration. */
async function groupsWith(autoscaling: AutoScaling, name: string): Promise<Ref[]> {
  const groups: Ref[] = [];
  for await (const page of autoscaling.paginateDescribeAutoScalingGroups({ MaxRecords: 100 }))
    for (const group of page.AutoScalingGroups ?? [])
      if (group.LaunchConfigurationName === name)
        groups.push({
          type: 'autoscaling:autoscalinggroup',
          id: group.AutoScalingGroupName ?? '',
        });
  return groups;
}
