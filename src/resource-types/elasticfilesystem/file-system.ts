import type { FileSystemDescription } from '@aws-sdk/client-efs';
import type { Aws } from '../../aws/aws.ts';
import { isCode } from '../../aws/codes.ts';
import { defineResourceType, type Look, type Owned } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { targetRef } from '../target-ref.ts';
import { accessPointsOf, domainOf, mountTargetsOf } from './relatives.ts';
import { replicationOf } from './replication.ts';

/**
 * EFS file system. Sources: EFS API reference (DeleteFileSystem, DescribeFileSystems), EFS user guide (`Deleting
 * replication configurations`). AWS's file system protection keeps it from becoming a replica, not from being deleted.
 */
export const fileSystem = defineResourceType({
  name: 'elasticfilesystem:file-system',
  cloudFormation: 'AWS::EFS::FileSystem',
  arn: 'elasticfilesystem:file-system/{id}',
  tagging: 'swept',
  iam: [
    'elasticfilesystem:DescribeFileSystems',
    'elasticfilesystem:DescribeMountTargets',
    'elasticfilesystem:DescribeAccessPoints',
    'elasticfilesystem:DescribeReplicationConfigurations',
    'elasticfilesystem:DeleteReplicationConfiguration',
    'elasticfilesystem:DeleteFileSystem',
    // For one that SageMaker made: whether its domain is still there.
    'sagemaker:DescribeDomain',
  ],
  minutes: 2,
  manual: { first: 'its mount targets and access points, and its replication' },
  notFound: ['FileSystemNotFound'],
  refusals: [
    {
      // A mount target lets go of it a little after it is gone, as does a replication.
      code: 'FileSystemInUse',
      patience: 600,
      remedy:
        'Delete the mount targets and the replication that somebody made meanwhile, then run again.',
    },
    {
      code: 'IncorrectFileSystemLifeCycleState',
      patience: 600,
      remedy: 'Wait until the file system is available, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await find(aws, id);
    if (found === undefined) return undefined;
    const leaving = isLeaving(found);
    const tags = tagsOf(found.Tags);
    const [mounts, points, replication, domain] = await Promise.all([
      leaving || found.NumberOfMountTargets === 0 ? [] : mountTargetsOf(aws, id),
      leaving ? [] : accessPointsOf(aws, id),
      leaving ? undefined : replicationOf(aws, id),
      domainOf(aws, tags['ManagedByAmazonSageMakerResource']),
    ]);
    return {
      id,
      arn: found.FileSystemArn,
      name: found.Name || id,
      tags,
      createdAt: found.CreationTime,
      ...look(found),
      released: replication?.isSource !== true,
      refers: [
        ...(replication?.peers ?? []).flatMap((peer) =>
          replication?.isSource ? [{ ...peer, until: 'prepared' as const }] : [],
        ),
        ...targetRef(aws, found.KmsKeyId),
      ],
      owns: [
        ...mounts.map((each): Owned => ({ ...each, goes: 'before' })),
        ...points.map((each): Owned => ({ ...each, goes: 'before' })),
      ],
      // A replica only stops being one with its source's will; an access point of another's is another's use of it.
      usedBy: [...(replication?.isSource === false ? replication.peers : []), ...points, ...domain],
      detail: undefined,
    };
  },
  async look(aws, id): Promise<Look | undefined> {
    const found = await find(aws, id);
    if (found === undefined) return undefined;
    const replication = isLeaving(found) ? undefined : await replicationOf(aws, id);
    return { ...look(found), released: replication?.isSource !== true };
  },
  releases: ['early'],
  async release(aws, { id }) {
    const efs = await aws.client('elasticfilesystem');
    try {
      await efs.deleteReplicationConfiguration({ SourceFileSystemId: id });
    } catch (error) {
      if (!isCode(error, 'ReplicationNotFound')) throw error;
    }
  },
  async remove(aws, { id }) {
    await (await aws.client('elasticfilesystem')).deleteFileSystem({ FileSystemId: id });
  },
});

async function find(aws: Aws, id: string): Promise<FileSystemDescription | undefined> {
  const efs = await aws.client('elasticfilesystem');
  const found = (await efs.describeFileSystems({ FileSystemId: id })).FileSystems?.[0];
  return found?.LifeCycleState === 'deleted' ? undefined : found;
}

function isLeaving({ LifeCycleState: state }: FileSystemDescription): boolean {
  return state === 'deleting';
}

/** States: EFS API reference, FileSystemDescription. `error` is one that lost its key; it can be deleted. */
function look({ LifeCycleState: state }: FileSystemDescription): Look {
  if (state === 'deleting') return { state };
  return state === 'creating' || state === 'updating'
    ? { state: 'busy', reason: `the file system is ${state}` }
    : { state: 'ready' };
}
