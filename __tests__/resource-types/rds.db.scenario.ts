import assert from 'node:assert/strict';
import {
  availableDatabase,
  createDatabase,
  createDatabaseCluster,
  createMember,
  createSubnetGroup,
  deleteDatabase,
  hasDatabase,
} from './rds.ts';
import type { Ground, Scenario } from './scenario.ts';

async function replicate({ aws }: Ground, source: string, tags: Ground['tags']) {
  const rds = await aws.client('rds');
  await rds.createDBInstanceReadReplica({
    DBInstanceIdentifier: `${source}-replica`,
    SourceDBInstanceIdentifier: source,
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
  });
}

export const scenario: Scenario = {
  type: 'rds:db',
  deleteAction: 'rds:DeleteDBInstance',
  create: (ground) => createDatabase(ground),
  exists: hasDatabase,
  destroy: deleteDatabase,
  async protect(aws, id) {
    await availableDatabase(aws, id);
    const rds = await aws.client('rds');
    await rds.modifyDBInstance({ DBInstanceIdentifier: id, DeletionProtection: true });
  },
  variants: {
    'backed up before, by a snapshot without its labels; its automated snapshots go with it': {
      profile: "backup: ['rds:db']",
      arrange: (ground) => createDatabase(ground, { CopyTagsToSnapshot: true }),
      async after(aws, id) {
        const { DBSnapshots = [] } = await (await aws.client('rds')).describeDBSnapshots({});
        assert.equal(DBSnapshots.length, 1);
        assert.match(DBSnapshots[0]?.DBSnapshotIdentifier ?? '', /^workshop-cleanup-12-shop-/);
        assert.equal(DBSnapshots[0]?.Status, 'available');
        assert.deepEqual(DBSnapshots[0]?.TagList, [
          { Key: 'workshop-cleanup:backup-of', Value: id },
        ]);
      },
    },
    'a labelled member of a cluster that stays, which is backed up': {
      profile: "backup: ['rds:db']",
      async arrange(ground) {
        await createDatabaseCluster({ ...ground, tags: {} });
        return createMember(ground, ground.name, ground.tags);
      },
      async after(aws) {
        const rds = await aws.client('rds');
        const { DBClusterSnapshots = [] } = await rds.describeDBClusterSnapshots({
          SnapshotType: 'manual',
        });
        assert.equal(DBClusterSnapshots.length, 1);
      },
    },
    'backed up, although an earlier run made a snapshot under that name': {
      profile: "backup: ['rds:db']",
      async arrange(ground) {
        const made = await createDatabase(ground);
        await availableDatabase(ground.aws, made.id);
        await (await ground.aws.client('rds')).createDBSnapshot({
          DBInstanceIdentifier: made.id,
          DBSnapshotIdentifier: `workshop-cleanup-12-${made.id}-20260101000000`,
        });
        return made;
      },
      async after(aws) {
        const rds = await aws.client('rds');
        const { DBSnapshots } = await rds.describeDBSnapshots({ SnapshotType: 'manual' });
        assert.equal(DBSnapshots?.length, 2);
      },
    },
    'one of two labelled members of a cluster that stays, which is backed up once': {
      profile: "backup: ['rds:db']",
      async arrange(ground) {
        await createDatabaseCluster({ ...ground, tags: {} });
        await createMember(ground, ground.name, ground.tags, 2);
        return createMember(ground, ground.name, ground.tags);
      },
      async after(aws) {
        const rds = await aws.client('rds');
        const { DBClusterSnapshots = [] } = await rds.describeDBClusterSnapshots({
          SnapshotType: 'manual',
        });
        assert.equal(DBClusterSnapshots.length, 1);
        assert.deepEqual((await rds.describeDBInstances({})).DBInstances, []);
      },
    },
    'with a read replica and a subnet group that go, too': {
      async arrange(ground) {
        const DBSubnetGroupName = (await createSubnetGroup(ground)).id;
        const made = await createDatabase(ground, { DBSubnetGroupName });
        await replicate(ground, made.id, ground.tags);
        return made;
      },
      async after(aws) {
        const rds = await aws.client('rds');
        assert.deepEqual((await rds.describeDBInstances({})).DBInstances, []);
        assert.deepEqual((await rds.describeDBSubnetGroups({})).DBSubnetGroups, []);
      },
    },
  },
  refusals: {
    'with a read replica that stays': {
      async arrange(ground) {
        const made = await createDatabase(ground);
        await replicate(ground, made.id, {});
        return made;
      },
      outcome: 'blocked',
      blocker: /rds:db shop-\S+-replica uses it and stays/,
      remedy: /shop-\S+-replica/,
    },
    'stopped, where a backup is asked for': {
      profile: "backup: ['rds:db']",
      async arrange(ground) {
        const made = await createDatabase(ground);
        await availableDatabase(ground.aws, made.id);
        await (await ground.aws.client('rds')).stopDBInstance({ DBInstanceIdentifier: made.id });
        return made;
      },
      outcome: 'blocked',
      blocker: /its backup failed: it is stopped/,
      remedy: /Start it/,
    },
  },
};
