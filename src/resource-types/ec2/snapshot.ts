import type { EC2, Snapshot } from '@aws-sdk/client-ec2';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { backedUp } from './backed-up.ts';
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
  iam: ['ec2:DescribeSnapshots', 'ec2:DeleteSnapshot'],
  manual: { first: 'the AMIs that are based on it', protection: 'snapshot lock' },
  notFound: ['InvalidSnapshot.NotFound'],
  refusals: [
    {
      // An AMI of ours has gone before it; what is still based on it is another's.
      code: 'InvalidSnapshot.InUse',
      patience: 15,
      remedy: 'Deregister the AMI that is based on it, or label that one too, then run again.',
    },
    {
      code: 'SnapshotLocked',
      patience: 0,
      remedy: 'Unlock the snapshot, or wait until its lock expires, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await read(await aws.client('ec2'), id);
    if (found === undefined) return undefined;
    const tags = tagsOf(found.Tags);
    return {
      ...named(aws, 'snapshot', id, tags),
      createdAt: found.StartTime,
      state: 'ready',
      managedBy:
        found.OwnerId === undefined || found.OwnerId === aws.account
          ? backedUp(tags)
          : `the account ${found.OwnerId}`,
      detail: undefined,
    };
  },
  async look(aws, id) {
    return (await read(await aws.client('ec2'), id)) && { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('ec2')).deleteSnapshot({ SnapshotId: id });
  },
});

async function read(ec2: EC2, id: string): Promise<Snapshot | undefined> {
  return (await ec2.describeSnapshots({ SnapshotIds: [id] })).Snapshots?.[0];
}
