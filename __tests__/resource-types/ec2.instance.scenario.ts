import assert from 'node:assert/strict';
import type { Aws } from '../../src/aws/aws.ts';
import { launch, lives, living, tagged, terminate, zoneOf } from './ec2-compute.ts';
import type { Ground, Made, Scenario } from './scenario.ts';

const disks = [
  { DeviceName: '/dev/sda1', Ebs: { VolumeSize: 8, DeleteOnTermination: true } },
  { DeviceName: '/dev/sdf', Ebs: { VolumeSize: 8, DeleteOnTermination: false } },
];

async function create(ground: Ground): Promise<Made> {
  return { id: await launch(ground) };
}

/** In a group, as Auto Scaling starts it: labelled, with the group labelled or not. */
async function inGroup({ aws, name, tags }: Ground, labelled: boolean): Promise<Made> {
  const autoscaling = await aws.client('autoscaling');
  const ec2 = await aws.client('ec2');
  const LaunchTemplateData = { ImageId: 'ami-12c6146b', InstanceType: 't3.micro' as const };
  await ec2.createLaunchTemplate({ LaunchTemplateName: name, LaunchTemplateData });
  await autoscaling.createAutoScalingGroup({
    AutoScalingGroupName: name,
    LaunchTemplate: { LaunchTemplateName: name },
    MinSize: 1,
    MaxSize: 1,
    AvailabilityZones: [await zoneOf(aws)],
    Tags: labelled ? Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) : [],
    ...(labelled ? { DeletionProtection: 'prevent-all-deletion' } : {}),
  });
  const [id = ''] = await living(aws);
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  await ec2.createTags({ Resources: [id], Tags });
  return { id };
}

async function spot({ aws, tags }: Ground, Type: 'one-time' | 'persistent'): Promise<Made> {
  const ec2 = await aws.client('ec2');
  const { SpotInstanceRequests } = await ec2.requestSpotInstances({
    Type,
    LaunchSpecification: { ImageId: 'ami-12c6146b', InstanceType: 't3.micro' },
  });
  const id = SpotInstanceRequests?.[0]?.InstanceId ?? '';
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  await ec2.createTags({ Resources: [id], Tags });
  return { id };
}

async function nothingLives(aws: Aws): Promise<void> {
  assert.deepEqual(await living(aws), []);
}

async function volumes(aws: Aws): Promise<number> {
  return ((await (await aws.client('ec2')).describeVolumes({})).Volumes ?? []).length;
}

export const scenario: Scenario = {
  type: 'ec2:instance',
  deleteAction: 'ec2:TerminateInstances',
  create,
  async exists(aws, id) {
    return lives(await aws.client('ec2'), id);
  },
  destroy: terminate,
  async protect(aws, id) {
    const ec2 = await aws.client('ec2');
    await ec2.modifyInstanceAttribute({ InstanceId: id, DisableApiTermination: { Value: true } });
  },
  variants: {
    'with a root volume and an interface that die with it': {
      arrange: create,
      async after(aws) {
        const ec2 = await aws.client('ec2');
        assert.equal(await volumes(aws), 0);
        assert.deepEqual((await ec2.describeNetworkInterfaces({})).NetworkInterfaces, []);
      },
    },
    'with termination and stop protection that may be switched off': {
      profile: "remove-protection: ['ec2:instance']",
      async arrange(ground) {
        return { id: await launch(ground, { DisableApiTermination: true, DisableApiStop: true }) };
      },
    },
    'while it is stopped': {
      async arrange(ground) {
        const made = await create(ground);
        await (await ground.aws.client('ec2')).stopInstances({ InstanceIds: [made.id] });
        return made;
      },
    },
    'with a volume that outlives it and carries no labels': {
      async arrange(ground) {
        return { id: await launch(ground, { BlockDeviceMappings: disks }) };
      },
      async after(aws) {
        assert.equal(await volumes(aws), 1);
      },
    },
    'with a labelled volume that outlives it': {
      async arrange(ground) {
        const TagSpecifications = ['instance' as const, 'volume' as const].flatMap(
          (type) => tagged(type, ground.tags).TagSpecifications ?? [],
        );
        return { id: await launch(ground, { BlockDeviceMappings: disks, TagSpecifications }) };
      },
      async after(aws) {
        assert.equal(await volumes(aws), 0);
      },
    },
    'started by a persistent Spot request, which would start another': {
      arrange: (ground) => spot(ground, 'persistent'),
      after: nothingLives,
    },
    'started by a one-time Spot request': {
      arrange: (ground) => spot(ground, 'one-time'),
      after: nothingLives,
    },
    'that was in an Auto Scaling group once': {
      async arrange(ground) {
        const made = await create(ground);
        const Tags = [{ Key: 'aws:autoscaling:groupName', Value: 'gone' }];
        await (await ground.aws.client('ec2')).createTags({ Resources: [made.id], Tags });
        return made;
      },
    },
  },
  refusals: {
    'stop protection refuses a termination too': {
      async arrange(ground) {
        return { id: await launch(ground, { DisableApiStop: true }) };
      },
      outcome: 'blocked',
      blocker: /^stop protection is on/,
      remedy: /remove-protection/,
    },
    'it belongs to an Auto Scaling group without the labels, which would replace it': {
      arrange: (ground) => inGroup(ground, false),
      outcome: 'blocked',
      blocker: /autoscaling:autoscalinggroup \S+ uses it/,
      remedy: /label it/,
    },
    'it belongs to an Auto Scaling group of ours that must stay': {
      arrange: (ground) => inGroup(ground, true),
      outcome: 'blocked',
      blocker: /autoscaling:autoscalinggroup \S+ uses it and stays: deletion protection/,
      remedy: /autoscaling:autoscalinggroup to `remove-protection`/,
    },
    'a volume that would die with it is protected': {
      profile: "protect: { tags: { 'workshop:keep': 'true' } }",
      async arrange(ground) {
        const made = await create(ground);
        const ec2 = await ground.aws.client('ec2');
        const { Volumes } = await ec2.describeVolumes({});
        const Resources = (Volumes ?? []).flatMap(({ VolumeId }) => VolumeId ?? []);
        await ec2.createTags({ Resources, Tags: [{ Key: 'workshop:keep', Value: 'true' }] });
        return made;
      },
      outcome: 'blocked',
      blocker: /ec2:volume \S+ must stay/,
      remedy: /protect/,
    },
  },
};
