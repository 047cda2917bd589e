import type { Aws } from '../../aws/aws.ts';
import { isCode } from '../../aws/codes.ts';
import type { Backup } from '../contract.ts';

/** What is written until then is in no backup of an earlier run. */
const begun = Date.now() - process.uptime() * 1000;

/** A manual snapshot, of an instance or a cluster. */
export interface Snapshot {
  readonly id?: string | undefined;
  readonly Status?: string | undefined;
  readonly KmsKeyId?: string | undefined;
}

/**
 * With a tag of its own, a snapshot is not given its database's, labels included, whatever CopyTagsToSnapshot says.
 * Source: RDS guide (tagging, copying tags to snapshots).
 */
export const backupTags = (id: string) => [{ Key: 'workshop-cleanup:backup-of', Value: id }];

/** The state it must be in: RDS makes snapshots only of what is `available`. */
export async function backUpInstance(aws: Aws, id: string, name: string, since?: Date) {
  const rds = await aws.client('rds');
  const made = await snapshotsOf(aws, { DBInstanceIdentifier: id });
  return latest(made, name, since, async (DBSnapshotIdentifier) => {
    await rds.createDBSnapshot({
      DBInstanceIdentifier: id,
      DBSnapshotIdentifier,
      Tags: backupTags(id),
    });
  });
}

/** Manual snapshots of one instance, or of all. */
export async function snapshotsOf(
  aws: Aws,
  of: { readonly DBInstanceIdentifier?: string } = {},
): Promise<Snapshot[]> {
  const rds = await aws.client('rds');
  const made: Snapshot[] = [];
  for await (const page of rds.paginateDescribeDBSnapshots({ ...of, SnapshotType: 'manual' }))
    for (const each of page.DBSnapshots ?? [])
      made.push({ ...each, id: each.DBSnapshotIdentifier });
  return made;
}

/** Manual snapshots of one cluster, or of all. */
export async function clusterSnapshotsOf(
  aws: Aws,
  of: { readonly DBClusterIdentifier?: string } = {},
): Promise<Snapshot[]> {
  const rds = await aws.client('rds');
  const made: Snapshot[] = [];
  const asked = { ...of, SnapshotType: 'manual' };
  for await (const page of rds.paginateDescribeDBClusterSnapshots(asked))
    for (const each of page.DBClusterSnapshots ?? [])
      made.push({ ...each, id: each.DBClusterSnapshotIdentifier });
  return made;
}

/** For whichever of its members asks, one backup: its name goes by the age of the cluster, not of a member. */
export async function backUpCluster(aws: Aws, id: string, name: string) {
  const rds = await aws.client('rds');
  const made = await clusterSnapshotsOf(aws, { DBClusterIdentifier: id });
  const { DBClusters } = await rds.describeDBClusters({ DBClusterIdentifier: id });
  const since = DBClusters?.[0]?.ClusterCreateTime;
  return latest(made, name, since, async (DBClusterSnapshotIdentifier) => {
    const Tags = backupTags(id);
    await rds.createDBClusterSnapshot({
      DBClusterIdentifier: id,
      DBClusterSnapshotIdentifier,
      Tags,
    });
  });
}

/** The one of this action's own, by its name, that is encrypted under a key. */
export function ownUnder(made: readonly Snapshot[], key: string): string | undefined {
  return made.find((each) => isOwnBackup(each.id) && each.KmsKeyId === key)?.id;
}

/** As the run names them (`change.ts`). */
export function isOwnBackup(name = ''): boolean {
  return name.startsWith('workshop-cleanup-');
}

/** The snapshot that this run made of this database, else a new one; others are of another run or another database. */
export async function latest(
  made: readonly Snapshot[],
  name: string,
  since: Date | undefined,
  create: (id: string) => Promise<void>,
): Promise<Backup> {
  const id = `${clean(name)}-${stampOf(since)}`;
  const mine = made.find((each) => each.id === id);
  if (mine?.Status === 'failed')
    throw new Error(`the snapshot ${id} failed: see its events in RDS, then delete it`);
  if (mine === undefined) await create(id).catch(unlessBeingMade);
  return { name: id, done: mine?.Status === 'available' };
}

/**
 * Names a backup after the run, or after what it is of where that is younger. AWS's own times are of another clock, and
 * that of a runner may be minutes off.
 */
export function stampOf(since: Date | undefined, from = begun): string {
  const at = new Date(Math.max(since?.getTime() ?? 0, from));
  return at.toISOString().replace(/\D/g, '').slice(0, 14);
}

/** Another member of the same cluster was faster. */
function unlessBeingMade(error: unknown): void {
  const codes = ['DBSnapshotAlreadyExists', 'DBClusterSnapshotAlreadyExists'];
  if (!isCode(error, ...codes, 'ClusterSnapshotAlreadyExists')) throw error;
}

/** Letters, digits and single hyphens, at most 255. Source: RDS API reference (CreateDBSnapshot). */
function clean(name: string): string {
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  return words
    .filter((word) => word !== '')
    .join('-')
    .slice(0, 230);
}
