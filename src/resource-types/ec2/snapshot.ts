import type { EC2, Snapshot } from '@aws-sdk/client-ec2';
import { isBackedUp, managedByBackup, pointOf, refuseManaged } from '../backup/managed.ts';
import { defineResourceType, type Ref } from '../contract.ts';
import { optional } from '../optional.ts';
import { tagsOf } from '../tags.ts';
import { named } from './named.ts';

/**
 * EBS snapshot. Sources: EC2 API reference (DeleteSnapshot, DescribeSnapshots, LockSnapshot), EBS guide (deleting a
 * snapshot: not while a registered AMI is based on it; snapshot lock; Recycle Bin).
 */
export const snapshot = defineResourceType({
  name: 'ec2:snapshot',
  cloudFormation: 'AWS::EC2::Snapshot',
  arn: 'ec2:snapshot/{id}',
  tagging: 'swept',
  iam: ['ec2:DescribeSnapshots', 'ec2:DescribeImages', 'ec2:DeleteSnapshot'],
  manual: {
    first: 'the AMIs that are based on it, the recovery point that it belongs to',
    protection: 'snapshot lock',
  },
  notFound: ['InvalidSnapshot.NotFound'],
  refusals: [
    {
      // Of an AMI that has just gone, or one of another account with which the snapshot is shared.
      code: 'InvalidSnapshot.InUse',
      patience: 15,
      remedy: 'Deregister the AMI that is based on it, or label that one too, then run again.',
    },
    {
      code: 'SnapshotLocked',
      patience: 0,
      remedy: 'Unlock the snapshot, or wait until its lock expires, then run again.',
    },
    ...managedByBackup,
  ],

  async describe(aws, id) {
    const ec2 = await aws.client('ec2');
    const found = await read(ec2, id);
    if (found === undefined) return undefined;
    const mine = named(aws, 'snapshot', id, tagsOf(found.Tags));
    const images = (await optional(imagesOn(ec2, id))) ?? [];
    return {
      ...mine,
      createdAt: found.StartTime,
      state: 'ready',
      managedBy:
        found.OwnerId === undefined || found.OwnerId === aws.account
          ? undefined
          : `the account ${found.OwnerId}`,
      usedBy: isBackedUp(mine.tags) ? [...images, pointOf(mine.arn)] : images,
      detail: undefined,
    };
  },
  async look(aws, id) {
    return (await read(await aws.client('ec2'), id)) && { state: 'ready' };
  },
  async remove(aws, { id, tags }) {
    if (isBackedUp(tags)) refuseManaged();
    await (await aws.client('ec2')).deleteSnapshot({ SnapshotId: id });
  },
});

async function read(ec2: EC2, id: string): Promise<Snapshot | undefined> {
  return (await ec2.describeSnapshots({ SnapshotIds: [id] })).Snapshots?.[0];
}

/** The images of this account that are based on it. */
async function imagesOn(ec2: EC2, id: string): Promise<Ref[]> {
  const Filters = [{ Name: 'block-device-mapping.snapshot-id', Values: [id] }];
  const refs: Ref[] = [];
  for await (const page of ec2.paginateDescribeImages({ Owners: ['self'], Filters }))
    for (const { ImageId = '', Name: name = ImageId } of page.Images ?? [])
      refs.push({ type: 'ec2:image', id: ImageId, name });
  return refs;
}
