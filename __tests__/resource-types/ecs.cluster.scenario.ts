import assert from 'node:assert/strict';
import { createEcsCluster, createService, runTask } from './ecs.ts';
import type { Ground, Scenario } from './scenario.ts';

async function register({ aws, tags }: Pick<Ground, 'aws' | 'tags'>, cluster: string) {
  const ec2 = await aws.client('ec2');
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  const { Instances } = await ec2.runInstances({
    ImageId: 'ami-12c6146b',
    MinCount: 1,
    MaxCount: 1,
    ...(Tags.length > 0 ? { TagSpecifications: [{ ResourceType: 'instance', Tags }] } : {}),
  });
  const instanceId = Instances?.[0]?.InstanceId;
  const ecs = await aws.client('ecs');
  await ecs.registerContainerInstance({
    cluster,
    instanceIdentityDocument: JSON.stringify({ instanceId }),
  });
}

export const scenario: Scenario = {
  type: 'ecs:cluster',
  deleteAction: 'ecs:DeleteCluster',
  create: (ground) => createEcsCluster(ground),
  async exists(aws, id) {
    const { clusters } = await (await aws.client('ecs')).describeClusters({ clusters: [id] });
    return clusters?.some(({ status }) => status !== 'INACTIVE') ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('ecs')).deleteCluster({ cluster: id });
  },
  variants: {
    'with a service, a task, an instance and a capacity provider that go, too': {
      async arrange(ground) {
        const { aws, name } = ground;
        const ecs = await aws.client('ecs');
        await ecs.createCapacityProvider({
          name: `${name}-own`,
          autoScalingGroupProvider: {
            autoScalingGroupArn: `arn:aws:autoscaling:${aws.region}:${aws.account}:autoScalingGroup:1:autoScalingGroupName/nodes`,
          },
          tags: Object.entries(ground.tags).map(([key, value]) => ({ key, value })),
        });
        const made = await createEcsCluster(ground, { capacityProviders: [`${name}-own`] });
        await createService(ground, { cluster: made.id });
        await runTask(ground, made.id);
        await register(ground, made.id);
        return made;
      },
      async after(aws, id) {
        const ecs = await aws.client('ecs');
        const asked = { capacityProviders: [`${id}-own`] };
        assert.deepEqual((await ecs.describeCapacityProviders(asked)).capacityProviders, []);
      },
    },
    'with an instance that ECS launched for a provider of the cluster’s own': {
      async arrange(ground) {
        const { aws, name } = ground;
        const made = await createEcsCluster(ground);
        await (await aws.client('ecs')).createCapacityProvider({
          name: `${name}-managed`,
          cluster: made.id,
          managedInstancesProvider: {
            infrastructureRoleArn: `arn:aws:iam::${aws.account}:role/infrastructure`,
            instanceLaunchTemplate: {
              ec2InstanceProfileArn: `arn:aws:iam::${aws.account}:instance-profile/nodes`,
              networkConfiguration: { subnets: ['subnet-1'] },
            },
          },
        });
        await register({ aws, tags: { 'bed:capacity-provider': `${name}-managed` } }, made.id);
        return made;
      },
    },
  },
  refusals: {
    'with a service that is not ours': {
      async arrange(ground) {
        const made = await createEcsCluster(ground);
        await createService({ ...ground, tags: {} }, { cluster: made.id });
        return made;
      },
      outcome: 'blocked',
      blocker: /ecs:service \S+ uses it and stays/,
      remedy: /ecs:service/,
    },
    'with an instance that is not ours': {
      async arrange(ground) {
        const made = await createEcsCluster(ground);
        await register({ ...ground, tags: {} }, made.id);
        return made;
      },
      outcome: 'blocked',
      blocker: /ec2:instance i-\w+ uses it and stays/,
      remedy: /ec2:instance/,
    },
  },
};
