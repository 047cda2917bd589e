import assert from 'node:assert/strict';
import type { Aws } from '../../src/aws/aws.ts';
import { configuration, configurationExists, group, groupExists, template } from './autoscaling.ts';
import { living, until } from './ec2-compute.ts';
import type { Ground, Made, Scenario } from './scenario.ts';

async function create(ground: Ground): Promise<Made> {
  return group(ground, { LaunchTemplate: { LaunchTemplateId: await template(ground) } });
}

async function instanceOf(aws: Aws, id: string): Promise<string> {
  const autoscaling = await aws.client('autoscaling');
  const { AutoScalingGroups } = await autoscaling.describeAutoScalingGroups({
    AutoScalingGroupNames: [id],
  });
  return AutoScalingGroups?.[0]?.Instances?.[0]?.InstanceId ?? '';
}

async function nothingLives(aws: Aws): Promise<void> {
  assert.deepEqual(await living(aws), []);
}

async function protectInstance(ground: Ground): Promise<Made> {
  const made = await create(ground);
  const InstanceId = await instanceOf(ground.aws, made.id);
  const ec2 = await ground.aws.client('ec2');
  await ec2.modifyInstanceAttribute({ InstanceId, DisableApiTermination: { Value: true } });
  return made;
}

export const scenario: Scenario = {
  type: 'autoscaling:autoscalinggroup',
  deleteAction: 'autoscaling:DeleteAutoScalingGroup',
  create,
  exists: groupExists,
  async destroy(aws, id) {
    const autoscaling = await aws.client('autoscaling');
    await autoscaling.deleteAutoScalingGroup({ AutoScalingGroupName: id, ForceDelete: true });
    await until(async () => !(await groupExists(aws, id)) && (await living(aws)).length === 0);
  },
  async protect(aws, id) {
    const autoscaling = await aws.client('autoscaling');
    await autoscaling.updateAutoScalingGroup({
      AutoScalingGroupName: id,
      DeletionProtection: 'prevent-all-deletion',
    });
  },
  variants: {
    'with its instances, which it does not replace': { arrange: create, after: nothingLives },
    'with instances protected from scale-in, a warm pool and a lifecycle hook': {
      async arrange(ground) {
        const LaunchTemplate = { LaunchTemplateId: await template(ground) };
        const NewInstancesProtectedFromScaleIn = true;
        const made = await group(ground, { LaunchTemplate, NewInstancesProtectedFromScaleIn });
        const autoscaling = await ground.aws.client('autoscaling');
        await autoscaling.putWarmPool({ AutoScalingGroupName: made.id, MinSize: 1 });
        await autoscaling.putLifecycleHook({
          AutoScalingGroupName: made.id,
          LifecycleHookName: 'bye',
          LifecycleTransition: 'autoscaling:EC2_INSTANCE_TERMINATING',
        });
        return made;
      },
      after: nothingLives,
    },
    'with an instance whose termination protection may be switched off': {
      profile: "remove-protection: ['ec2:instance']",
      arrange: protectInstance,
      after: nothingLives,
    },
    'with its launch configuration after it': {
      async arrange(ground) {
        return group(ground, { LaunchConfigurationName: await configuration(ground) });
      },
      async after(aws, id) {
        assert.equal(await configurationExists(aws, id), false);
      },
    },
    'empty, and protected against a forced deletion only': {
      async arrange(ground) {
        return group(ground, {
          LaunchTemplate: { LaunchTemplateId: await template(ground) },
          MinSize: 0,
          DeletionProtection: 'prevent-force-deletion',
        });
      },
    },
  },
  refusals: {
    'protected against a forced deletion, with an instance': {
      async arrange(ground) {
        return group(ground, {
          LaunchTemplate: { LaunchTemplateId: await template(ground) },
          DeletionProtection: 'prevent-force-deletion',
        });
      },
      outcome: 'blocked',
      blocker: /deletion protection \(prevent-force-deletion\)/,
      remedy: /remove-protection/,
    },
    'an instance of it has termination protection that must stay': {
      arrange: protectInstance,
      outcome: 'blocked',
      blocker: /ec2:instance i-\w+ must stay \(termination protection is on\)/,
      remedy: /add ec2:instance to `remove-protection`/,
    },
  },
};
