import assert from 'node:assert/strict';
import {
  availableCluster,
  createDatabaseCluster,
  createMember,
  hasDatabaseCluster,
  pause,
  stopCluster,
} from './rds.ts';
import type { Ground, Scenario } from './scenario.ts';

async function createReplica(ground: Ground) {
  const source = `${ground.name}-source`;
  const { aws } = ground;
  await createDatabaseCluster({ ...ground, name: source, tags: {} });
  await availableCluster(aws, source);
  const made = await createDatabaseCluster(ground, {
    ReplicationSourceIdentifier: `arn:aws:rds:${aws.region}:${aws.account}:cluster:${source}`,
  });
  await createMember(ground, made.id);
  return made;
}

async function createStopped(ground: Ground) {
  const made = await createDatabaseCluster(ground);
  await createMember(ground, made.id);
  await stopCluster(ground.aws, made.id);
  return made;
}

export const scenario: Scenario = {
  type: 'rds:cluster',
  deleteAction: 'rds:DeleteDBCluster',
  create: (ground) => createDatabaseCluster(ground),
  exists: hasDatabaseCluster,
  async destroy(aws, id) {
    await availableCluster(aws, id);
    const rds = await aws.client('rds');
    await rds.deleteDBCluster({ DBClusterIdentifier: id, SkipFinalSnapshot: true });
    while (await hasDatabaseCluster(aws, id)) await pause();
  },
  async protect(aws, id) {
    await availableCluster(aws, id);
    const rds = await aws.client('rds');
    await rds.modifyDBCluster({ DBClusterIdentifier: id, DeletionProtection: true });
  },
  variants: {
    'with an instance that has no labels; backed up once, its automated snapshots gone': {
      profile: "backup: ['rds:*']",
      async arrange(ground) {
        const made = await createDatabaseCluster(ground, { CopyTagsToSnapshot: true });
        await createMember(ground, made.id);
        return made;
      },
      async after(aws, id) {
        const rds = await aws.client('rds');
        assert.deepEqual((await rds.describeDBInstances({})).DBInstances, []);
        const { DBClusterSnapshots = [] } = await rds.describeDBClusterSnapshots({});
        assert.deepEqual(
          DBClusterSnapshots.map(({ Status, TagList }) => [Status, TagList]),
          [['available', [{ Key: 'workshop-cleanup:backup-of', Value: id }]]],
        );
      },
    },
    'a replica of one that stays, which is promoted before its last instance goes': {
      arrange: createReplica,
      async after(aws, id) {
        assert.ok(await hasDatabaseCluster(aws, `${id}-source`));
      },
    },
    'stopped, with its instance: started before they go': { arrange: createStopped },
    'stopped, and backed up once it is started': {
      profile: "backup: ['rds:*']",
      arrange: createStopped,
      async after(aws) {
        const rds = await aws.client('rds');
        const asked = { SnapshotType: 'manual' };
        const { DBClusterSnapshots } = await rds.describeDBClusterSnapshots(asked);
        assert.equal(DBClusterSnapshots?.length, 1);
      },
    },
    'a Multi-AZ DB cluster, whose instances go with it': {
      async arrange(ground) {
        const made = await createDatabaseCluster(ground, {
          Engine: 'postgres',
          AllocatedStorage: 100,
          Iops: 1000,
          StorageType: 'io1',
          DBClusterInstanceClass: 'db.m6gd.large',
        });
        return made;
      },
    },
  },
  refusals: {
    'with an instance of another environment': {
      async arrange(ground) {
        const made = await createDatabaseCluster(ground);
        await createMember(ground, made.id, { ...ground.tags, 'workshop:pr': '13' });
        return made;
      },
      outcome: 'blocked',
      blocker: /rds:db shop-\S+-1 uses it and stays/,
      remedy: /rds:db/,
    },
  },
};
