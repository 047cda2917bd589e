import { managed } from './backup.ts';
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
    const type = id.startsWith('awsbackup:') ? { SnapshotType: 'awsbackup' } : {};
    const asked = rds.describeDBSnapshots({ DBSnapshotIdentifier: id, ...type });
    return isThere(asked, 'DBSnapshotNotFound');
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
  variants: {
    'of a recovery point that goes': { arrange: (ground) => managed(ground, 'database') },
  },
  refusals: {
    'AWS Backup keeps it in a vault that is not ours': {
      arrange: (ground) => managed(ground, 'database', false),
      outcome: 'blocked',
      blocker: /backup:recovery-point \S+ uses it and stays: backup:backup-vault \S+ uses it/,
      remedy: /label it/,
    },
  },
};
