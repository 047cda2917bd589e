import assert from 'node:assert/strict';
import {
  createGlobalCluster,
  createGlobalMember,
  hasDatabase,
  hasDatabaseCluster,
  hasGlobalCluster,
  inRegion,
  membersOf,
} from './rds.ts';
import type { Ground, Scenario } from './scenario.ts';

const region = 'eu-west-1';

/** It has one cluster, in the region of the profile. */
async function withMember(ground: Ground, tags: Ground['tags']) {
  const made = await createGlobalCluster(ground);
  const there = inRegion(ground.aws, region);
  await createGlobalMember({ aws: there, name: `${ground.name}-primary`, tags }, made.id);
  return made;
}

export const scenario: Scenario = {
  type: 'rds:global-cluster',
  deleteAction: 'rds:DeleteGlobalCluster',
  create: createGlobalCluster,
  exists: hasGlobalCluster,
  async destroy(aws, id) {
    await (await aws.client('rds')).deleteGlobalCluster({ GlobalClusterIdentifier: id });
  },
  async protect(aws, id) {
    const rds = await aws.client('rds');
    await rds.modifyGlobalCluster({ GlobalClusterIdentifier: id, DeletionProtection: true });
  },
  variants: {
    'its cluster leaves it and goes too': {
      arrange: (ground) => withMember(ground, ground.tags),
      async after(aws, id) {
        assert.equal(await hasDatabaseCluster(inRegion(aws, region), `${id}-primary`), false);
      },
    },
  },
  refusals: {
    'a cluster that is not ours is in it': {
      arrange: (ground) => withMember(ground, {}),
      outcome: 'blocked',
      blocker: /rds:cluster \S+-primary uses it and stays/,
      remedy: /rds:cluster/,
      async after(aws, id) {
        assert.deepEqual(await membersOf(aws, id), [`${id}-primary`]);
      },
    },
    'it is protected, and so its cluster stays in it': {
      async arrange(ground) {
        const made = await withMember(ground, ground.tags);
        await scenario.protect?.(ground.aws, made.id);
        return made;
      },
      outcome: 'blocked',
      blocker: /deletion protection/,
      remedy: /remove-protection/,
      async after(aws, id) {
        assert.deepEqual(await membersOf(aws, id), [`${id}-primary`]);
        assert.ok(await hasDatabase(inRegion(aws, region), `${id}-primary-1`));
      },
    },
  },
};
