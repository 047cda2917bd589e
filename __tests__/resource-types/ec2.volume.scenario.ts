import { launch, tagged, zoneOf } from './ec2-compute.ts';
import type { Ground, Made, Scenario } from './scenario.ts';

async function create({ aws, tags }: Ground): Promise<Made> {
  const ec2 = await aws.client('ec2');
  const AvailabilityZone = await zoneOf(aws);
  const made = await ec2.createVolume({ AvailabilityZone, Size: 1, ...tagged('volume', tags) });
  return { id: made.VolumeId ?? '' };
}

export const scenario: Scenario = {
  type: 'ec2:volume',
  deleteAction: 'ec2:DeleteVolume',
  create,
  async exists(aws, id) {
    const { Volumes } = await (await aws.client('ec2')).describeVolumes({});
    return (Volumes ?? []).some(({ VolumeId }) => VolumeId === id);
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deleteVolume({ VolumeId: id });
  },
  variants: {
    'attached to an instance that goes': {
      async arrange(ground) {
        const made = await create(ground);
        await attach(ground, made, await launch(ground));
        return made;
      },
    },
  },
  refusals: {
    'attached to an instance that is not labelled': {
      async arrange(ground) {
        const made = await create(ground);
        await attach(ground, made, await launch({ ...ground, tags: {} }));
        return made;
      },
      outcome: 'blocked',
      blocker: /ec2:instance i-\w+ uses it/,
      remedy: /label it/,
    },
    'attached to a protected instance': {
      async arrange(ground) {
        const made = await create(ground);
        await attach(ground, made, await launch(ground, { DisableApiTermination: true }));
        return made;
      },
      outcome: 'blocked',
      blocker: /ec2:instance i-\w+ uses it and stays: termination protection/,
      remedy: /remove-protection/,
    },
  },
};

async function attach({ aws }: Ground, { id: VolumeId }: Made, InstanceId: string): Promise<void> {
  await (await aws.client('ec2')).attachVolume({ VolumeId, InstanceId, Device: '/dev/sdf' });
}
