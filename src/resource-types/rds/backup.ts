import type { Aws } from '../../aws/aws.ts';
import type { Backup } from '../contract.ts';

/** Milliseconds that a backup counts as this run's own: no job of GitHub's runs for longer. */
const fresh = 6 * 3600 * 1000;

/** A manual snapshot, of an instance or a cluster. */
export interface Snapshot {
  readonly id?: string | undefined;
  readonly Status?: string | undefined;
  readonly SnapshotCreateTime?: Date | undefined;
}

/**
 * With a tag of its own, a snapshot is not given its database's, labels included, whatever CopyTagsToSnapshot says.
 * Source: RDS guide (tagging, copying tags to snapshots).
 */
export const backupTags = (id: string) => [{ Key: 'workshop-cleanup:backup-of', Value: id }];

/** The state it must be in: RDS makes snapshots only of what is `available`. */
export async function backUpInstance(aws: Aws, id: string, name: string, since?: Date) {
  const rds = await aws.client('rds');
  const made: Snapshot[] = [];
  const of = { DBInstanceIdentifier: id, SnapshotType: 'manual' };
  for await (const page of rds.paginateDescribeDBSnapshots(of))
    for (const each of page.DBSnapshots ?? [])
      made.push({ ...each, id: each.DBSnapshotIdentifier });
  return latest(made, name, since, async (DBSnapshotIdentifier) => {
    await rds.createDBSnapshot({
      DBInstanceIdentifier: id,
      DBSnapshotIdentifier,
      Tags: backupTags(id),
    });
  });
}

export async function backUpCluster(aws: Aws, id: string, name: string, since?: Date) {
  const rds = await aws.client('rds');
  const made: Snapshot[] = [];
  const of = { DBClusterIdentifier: id, SnapshotType: 'manual' };
  for await (const page of rds.paginateDescribeDBClusterSnapshots(of))
    for (const each of page.DBClusterSnapshots ?? [])
      made.push({ ...each, id: each.DBClusterSnapshotIdentifier });
  return latest(made, name, since, async (DBClusterSnapshotIdentifier) => {
    const Tags = backupTags(id);
    await rds.createDBClusterSnapshot({
      DBClusterIdentifier: id,
      DBClusterSnapshotIdentifier,
      Tags,
    });
  });
}

/** The snapshot that this run made under the name, else a new one; older ones are of another run or another database. */
export async function latest(
  made: readonly Snapshot[],
  name: string,
  since: Date | undefined,
  create: (id: string) => Promise<void>,
): Promise<Backup> {
  const prefix = `${clean(name)}-`;
  const from = Math.max(since?.getTime() ?? 0, Date.now() - fresh);
  const mine = made.find(
    ({ id, Status, SnapshotCreateTime: at }) =>
      id?.startsWith(prefix) &&
      (Status === 'creating' || (at !== undefined && at.getTime() > from)),
  );
  if (mine?.Status === 'failed')
    throw new Error(`the snapshot ${mine.id} failed: see its events in RDS, then delete it`);
  if (mine?.id !== undefined) return { name: mine.id, done: mine.Status === 'available' };
  const id = `${prefix}${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`;
  await create(id);
  return { name: id, done: false };
}

/** Letters, digits and single hyphens, at most 255. Source: RDS API reference (CreateDBSnapshot). */
function clean(name: string): string {
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  return words
    .filter((word) => word !== '')
    .join('-')
    .slice(0, 230);
}
