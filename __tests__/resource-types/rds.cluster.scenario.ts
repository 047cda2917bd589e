import assert from 'node:assert/strict';
import {
  availableCluster,
  createDatabaseCluster,
  createGlobalCluster,
  createGlobalMember,
  createMember,
  hasDatabaseCluster,
  hasGlobalCluster,
  membersOf,
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

/** A cluster of a global database, in which it is alone. */
async function createInGlobal(ground: Ground, whole: Ground['tags'], more: Ground['tags'] = {}) {
  const { id } = await createGlobalCluster({
    ...ground,
    name: `${ground.name}-global`,
    tags: whole,
  });
  return createGlobalMember({ ...ground, tags: { ...ground.tags, ...more } }, id);
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
    'of a global database of ours, which it leaves': {
      arrange: (ground) => createInGlobal(ground, ground.tags),
      async after(aws, id) {
        assert.equal(await hasGlobalCluster(aws, `${id}-global`), false);
      },
    },
    'of a global database of ours, left behind by its stack': {
      arrange: ({ aws, name, tags }) =>
        createInGlobal({ aws, name, tags }, tags, {
          'aws:cloudformation:stack-id': `arn:aws:cloudformation:${aws.region}:${aws.account}:stack/gone/1`,
        }),
      async after(aws, id) {
        assert.equal(await hasGlobalCluster(aws, `${id}-global`), false);
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
    'of a global database that is not ours': {
      arrange: (ground) => createInGlobal(ground, {}),
      outcome: 'blocked',
      blocker: /rds:global-cluster \S+-global uses it and stays/,
      remedy: /rds:global-cluster/,
      async after(aws, id) {
        assert.deepEqual(await membersOf(aws, `${id}-global`), [id]);
      },
    },
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
