import type { Aws } from '../../aws/aws.ts';
import type { Ref } from '../contract.ts';
import { optional } from '../optional.ts';

export interface Replication {
  /** Else it is a replica. */
  readonly isSource: boolean;
  /** Its replicas, or its source; only those of this account. */
  readonly peers: readonly Ref[];
}

/** What replication a file system is part of. Source: EFS API reference, DescribeReplicationConfigurations. */
export async function replicationOf(aws: Aws, id: string): Promise<Replication | undefined> {
  const efs = await aws.client('elasticfilesystem');
  // It answers ReplicationNotFound when there is none, and is missing in some places.
  const answer = await optional(efs.describeReplicationConfigurations({ FileSystemId: id }));
  const found = answer?.Replications?.[0];
  if (found === undefined) return undefined;
  const isSource = found.SourceFileSystemId === id;
  const peers = isSource
    ? (found.Destinations ?? [])
    : [
        {
          FileSystemId: found.SourceFileSystemId,
          Region: found.SourceFileSystemRegion,
          OwnerId: found.SourceFileSystemOwnerId,
        },
      ];
  return {
    isSource,
    peers: peers.flatMap(({ FileSystemId, Region, OwnerId }) =>
      FileSystemId === undefined
        ? []
        : [
            {
              type: 'elasticfilesystem:file-system',
              id: FileSystemId,
              ...(Region ? { region: Region } : {}),
              ...(OwnerId && OwnerId !== aws.account ? { name: `of account ${OwnerId}` } : {}),
            },
          ],
    ),
  };
}
