import type { Aws } from '../../src/aws/aws.ts';
import { defaultSubnets } from './ec2-interfaces.ts';
import { isThere } from './efs.ts';
import type { Ground } from './scenario.ts';

export const list = (tags: Ground['tags']) =>
  Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

/** An instance, still being created; more as CreateDBInstance has it. */
export async function createDatabase({ aws, name, tags }: Ground, more: object = {}) {
  const rds = await aws.client('rds');
  await rds.createDBInstance({
    DBInstanceIdentifier: name,
    DBInstanceClass: 'db.t4g.micro',
    Engine: 'postgres',
    ...('DBClusterIdentifier' in more
      ? {}
      : { AllocatedStorage: 20, MasterUsername: 'root', MasterUserPassword: 'not-a-secret' }),
    Tags: list(tags),
    ...more,
  });
  return { id: name };
}

export async function createDatabaseCluster({ aws, name, tags }: Ground, more: object = {}) {
  const rds = await aws.client('rds');
  await rds.createDBCluster({
    DBClusterIdentifier: name,
    Engine: 'aurora-postgresql',
    MasterUsername: 'root',
    MasterUserPassword: 'not-a-secret',
    Tags: list(tags),
    ...more,
  });
  return { id: name };
}

/** A member of a cluster, by default without labels of its own. */
export async function createMember(ground: Ground, cluster: string, tags = {}, number = 1) {
  const more = { DBClusterIdentifier: cluster, Engine: 'aurora-postgresql' };
  return createDatabase({ ...ground, name: `${cluster}-${number}`, tags }, more);
}

/** The same account, in another region. */
export function inRegion(aws: Aws, region: string): Aws {
  return { ...aws, region, client: (service, other = region) => aws.client(service, other) };
}

export async function createGlobalCluster({ aws, name, tags }: Ground) {
  const rds = await aws.client('rds');
  await rds.createGlobalCluster({
    GlobalClusterIdentifier: name,
    Engine: 'aurora-postgresql',
    Tags: list(tags),
  });
  return { id: name };
}

/** A cluster of a global database, the first its primary one, with an instance that has no labels. */
export async function createGlobalMember(ground: Ground, whole: string) {
  const { id } = await createDatabaseCluster(ground, {
    GlobalClusterIdentifier: whole,
    MasterUsername: undefined,
    MasterUserPassword: undefined,
  });
  await createMember(ground, id);
  await availableCluster(ground.aws, id);
  return { id };
}

export async function hasGlobalCluster(aws: Aws, GlobalClusterIdentifier: string) {
  const rds = await aws.client('rds');
  return isThere(rds.describeGlobalClusters({ GlobalClusterIdentifier }), 'GlobalClusterNotFound');
}

/** The names of the clusters in a global database. */
export async function membersOf(aws: Aws, GlobalClusterIdentifier: string): Promise<string[]> {
  const rds = await aws.client('rds');
  const { GlobalClusters } = await rds.describeGlobalClusters({ GlobalClusterIdentifier });
  const members = GlobalClusters?.[0]?.GlobalClusterMembers ?? [];
  return members.map(({ DBClusterArn: arn = '' }) => arn.slice(arn.lastIndexOf(':') + 1));
}

/** A subnet group of the default VPC's subnets. */
export async function createSubnetGroup({ aws, name, tags }: Ground) {
  const Subnets = await defaultSubnets(aws);
  const rds = await aws.client('rds');
  await rds.createDBSubnetGroup({
    DBSubnetGroupName: name,
    DBSubnetGroupDescription: name,
    SubnetIds: (Subnets ?? []).flatMap(({ SubnetId }) => SubnetId ?? []),
    Tags: list(tags),
  });
  return { id: name };
}

export async function hasDatabase(aws: Aws, DBInstanceIdentifier: string): Promise<boolean> {
  const rds = await aws.client('rds');
  return isThere(rds.describeDBInstances({ DBInstanceIdentifier }), 'DBInstanceNotFound');
}

export async function hasDatabaseCluster(aws: Aws, DBClusterIdentifier: string): Promise<boolean> {
  const rds = await aws.client('rds');
  return isThere(rds.describeDBClusters({ DBClusterIdentifier }), 'DBClusterNotFound');
}

/** Waits until an instance can be changed. */
export async function availableDatabase(aws: Aws, DBInstanceIdentifier: string): Promise<void> {
  const rds = await aws.client('rds');
  for (;;) {
    const { DBInstances } = await rds.describeDBInstances({ DBInstanceIdentifier });
    if (DBInstances?.[0]?.DBInstanceStatus === 'available') return;
    await pause();
  }
}

export async function availableCluster(aws: Aws, DBClusterIdentifier: string): Promise<void> {
  const rds = await aws.client('rds');
  for (;;) {
    const { DBClusters } = await rds.describeDBClusters({ DBClusterIdentifier });
    if (DBClusters?.[0]?.Status === 'available') return;
    await pause();
  }
}

/** Stops a cluster with its members, once all of them are available. */
export async function stopCluster(aws: Aws, DBClusterIdentifier: string): Promise<void> {
  await availableCluster(aws, DBClusterIdentifier);
  const rds = await aws.client('rds');
  const { DBInstances = [] } = await rds.describeDBInstances({});
  for (const { DBInstanceIdentifier: id = '', DBClusterIdentifier: of } of DBInstances)
    if (of === DBClusterIdentifier) await availableDatabase(aws, id);
  await rds.stopDBCluster({ DBClusterIdentifier });
}

export async function deleteDatabase(aws: Aws, id: string): Promise<void> {
  await availableDatabase(aws, id);
  const rds = await aws.client('rds');
  await rds.deleteDBInstance({ DBInstanceIdentifier: id, SkipFinalSnapshot: true });
  while (await hasDatabase(aws, id)) await pause();
}

export const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
