import assert from 'node:assert/strict';
import type { Aws } from '../../src/aws/aws.ts';
import { managed } from './backup.ts';
import { launch, tagged } from './ec2-compute.ts';
import type { Ground, Made, Scenario } from './scenario.ts';

async function create(ground: Ground): Promise<Made> {
  const ec2 = await ground.aws.client('ec2');
  const InstanceId = await launch({ ...ground, tags: {} });
  const { ImageId = '' } = await ec2.createImage({
    InstanceId,
    Name: ground.name,
    ...tagged('image', ground.tags),
  });
  return { id: ImageId };
}

async function snapshotsOf(aws: Aws, image: string): Promise<number> {
  const { Snapshots = [] } = await (await aws.client('ec2')).describeSnapshots({});
  return Snapshots.filter(({ Description }) => Description?.endsWith(`for ${image}`)).length;
}

export const scenario: Scenario = {
  type: 'ec2:image',
  deleteAction: 'ec2:DeregisterImage',
  create,
  async exists(aws, id) {
    const { Images } = await (await aws.client('ec2')).describeImages({ Owners: ['self'] });
    return (Images ?? []).some(({ ImageId }) => ImageId === id);
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deregisterImage({ ImageId: id });
  },
  async protect(aws, id) {
    await (await aws.client('ec2')).enableImageDeregistrationProtection({ ImageId: id });
  },
  variants: {
    'of a recovery point that goes': {
      arrange: (ground) => managed(ground, 'instance'),
      after: async (aws, id) => assert.equal(await snapshotsOf(aws, id), 0),
    },
    'whose snapshot carries no labels and stays': {
      arrange: create,
      after: async (aws, id) => assert.equal(await snapshotsOf(aws, id), 1),
    },
  },
  refusals: {
    'AWS Backup keeps it in a vault that is not ours': {
      arrange: (ground) => managed(ground, 'instance', false),
      outcome: 'blocked',
      blocker: /backup:recovery-point \S+ uses it and stays: backup:backup-vault \S+ uses it/,
      remedy: /label it/,
    },
    'its deregistration protection has a cooldown of a day': {
      profile: "remove-protection: ['ec2:image']",
      async arrange(ground) {
        const made = await create(ground);
        const ec2 = await ground.aws.client('ec2');
        await ec2.enableImageDeregistrationProtection({ ImageId: made.id, WithCooldown: true });
        return made;
      },
      outcome: 'blocked',
      blocker: /protected from deregistration/,
      remedy: /24 hours/,
    },
  },
};
