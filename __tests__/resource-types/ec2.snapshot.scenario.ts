import { managed } from './backup.ts';
import { launch, tagged, zoneOf } from './ec2-compute.ts';
import type { Ground, Made, Scenario } from './scenario.ts';

async function create({ aws, tags }: Ground): Promise<Made> {
  const ec2 = await aws.client('ec2');
  const { VolumeId } = await ec2.createVolume({ AvailabilityZone: await zoneOf(aws), Size: 1 });
  const made = await ec2.createSnapshot({ VolumeId, ...tagged('snapshot', tags) });
  return { id: made.SnapshotId ?? '' };
}

/** The snapshot of an image, both labelled or only the snapshot. */
async function ofImage(ground: Ground, labelled: boolean): Promise<Made> {
  const ec2 = await ground.aws.client('ec2');
  const InstanceId = await launch({ ...ground, tags: {} });
  const TagSpecifications = [
    ...(tagged('snapshot', ground.tags).TagSpecifications ?? []),
    ...((labelled ? tagged('image', ground.tags).TagSpecifications : undefined) ?? []),
  ];
  const { ImageId = '' } = await ec2.createImage({
    InstanceId,
    Name: ground.name,
    TagSpecifications,
  });
  const { Images } = await ec2.describeImages({ ImageIds: [ImageId] });
  return { id: Images?.[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? '' };
}

export const scenario: Scenario = {
  type: 'ec2:snapshot',
  deleteAction: 'ec2:DeleteSnapshot',
  create,
  async exists(aws, id) {
    const Filters = [{ Name: 'snapshot-id', Values: [id] }];
    const { Snapshots } = await (await aws.client('ec2')).describeSnapshots({ Filters });
    return Snapshots?.length === 1;
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deleteSnapshot({ SnapshotId: id });
  },
  variants: {
    'of an image that goes before it': { arrange: (ground) => ofImage(ground, true) },
    'of a recovery point that goes': { arrange: (ground) => managed(ground, 'volume') },
  },
  refusals: {
    'an image that is not labelled is based on it': {
      arrange: (ground) => ofImage(ground, false),
      outcome: 'blocked',
      blocker: /ec2:image ami-\w+ \(shop-\S+\) uses it/,
      remedy: /label it/,
    },
    'AWS Backup keeps it in a vault that is not ours': {
      arrange: (ground) => managed(ground, 'volume', false),
      outcome: 'blocked',
      blocker: /backup:recovery-point \S+ uses it and stays: backup:backup-vault \S+ uses it/,
      remedy: /label it/,
    },
  },
};
