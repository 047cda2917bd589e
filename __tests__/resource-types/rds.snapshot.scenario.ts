import { isThere } from './efs.ts';
import { availableDatabase, createDatabase, list, pause } from './rds.ts';
import type { Ground, Scenario } from './scenario.ts';

async function begin(ground: Ground) {
  const { id } = await createDatabase({ ...ground, tags: {} });
  await availableDatabase(ground.aws, id);
  const rds = await ground.aws.client('rds');
  const name = `${ground.name}-saved`;
  await rds.createDBSnapshot({
    DBInstanceIdentifier: id,
    DBSnapshotIdentifier: name,
    Tags: list(ground.tags),
  });
  return { id: name };
}

export const scenario: Scenario = {
  type: 'rds:snapshot',
  deleteAction: 'rds:DeleteDBSnapshot',
  create: begin,
  async exists(aws, id) {
    const rds = await aws.client('rds');
    return isThere(rds.describeDBSnapshots({ DBSnapshotIdentifier: id }), 'DBSnapshotNotFound');
  },
  async destroy(aws, id) {
    const rds = await aws.client('rds');
    for (;;) {
      const found = await rds.describeDBSnapshots({ DBSnapshotIdentifier: id });
      if (found.DBSnapshots?.[0]?.Status === 'available') break;
      await pause();
    }
    await rds.deleteDBSnapshot({ DBSnapshotIdentifier: id });
  },
};
