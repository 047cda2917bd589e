import { configuration, configurationExists, group } from './autoscaling.ts';
import { living, until } from './ec2-compute.ts';
import type { Ground, Made, Scenario } from './scenario.ts';

/** Untaggable: it comes with the group that has it. */
async function create(ground: Ground): Promise<Made> {
  await group(ground, { LaunchConfigurationName: await configuration(ground) });
  return { id: ground.name };
}

export const scenario: Scenario = {
  type: 'autoscaling:launchconfiguration',
  deleteAction: 'autoscaling:DeleteLaunchConfiguration',
  create,
  exists: configurationExists,
  async destroy(aws, id) {
    const autoscaling = await aws.client('autoscaling');
    await autoscaling.deleteAutoScalingGroup({ AutoScalingGroupName: id, ForceDelete: true });
    await until(async () => (await living(aws)).length === 0);
    await until(async () => {
      const { AutoScalingGroups } = await autoscaling.describeAutoScalingGroups({
        AutoScalingGroupNames: [id],
      });
      return AutoScalingGroups?.length === 0;
    });
    await autoscaling.deleteLaunchConfiguration({ LaunchConfigurationName: id });
  },
  variants: {
    'found by its name': {
      profile: `names: [{ type: 'autoscaling:launchconfiguration', pattern: 'pr-{pr}-*' }]`,
      async arrange(ground) {
        return { id: await configuration({ ...ground, name: `pr-12-${ground.name}` }) };
      },
    },
  },
};
