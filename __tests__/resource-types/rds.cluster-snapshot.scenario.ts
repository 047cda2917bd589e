import { managed } from './backup.ts';
import { isThere } from './efs.ts';
import { availableCluster, createDatabaseCluster, list, pause } from './rds.ts';
import type { Ground, Scenario } from './scenario.ts';

async function begin(ground: Ground) {
  const { id } = await createDatabaseCluster({ ...ground, tags: {} });
  await availableCluster(ground.aws, id);
  const rds = await ground.aws.client('rds');
  const name = `${ground.name}-saved`;
  await rds.createDBClusterSnapshot({
    DBClusterIdentifier: id,
    DBClusterSnapshotIdentifier: name,
    Tags: list(ground.tags),
  });
  return { id: name };
}

export const scenario: Scenario = {
  type: 'rds:cluster-snapshot',
  deleteAction: 'rds:DeleteDBClusterSnapshot',
  create: begin,
  async exists(aws, id) {
    const rds = await aws.client('rds');
    return isThere(
      rds.describeDBClusterSnapshots({ DBClusterSnapshotIdentifier: id }),
      'DBClusterSnapshotNotFoundFault',
    );
  },
  async destroy(aws, id) {
    const rds = await aws.client('rds');
    for (;;) {
      const found = await rds.describeDBClusterSnapshots({ DBClusterSnapshotIdentifier: id });
      if (found.DBClusterSnapshots?.[0]?.Status === 'available') break;
      await pause();
    }
    await rds.deleteDBClusterSnapshot({ DBClusterSnapshotIdentifier: id });
  },
  variants: {
    'of a recovery point that goes': { arrange: (ground) => managed(ground, 'cluster') },
  },
  refusals: {
    'AWS Backup keeps it in a vault that is not ours': {
      arrange: (ground) => managed(ground, 'cluster', false),
      outcome: 'blocked',
      blocker: /backup:recovery-point \S+ uses it and stays: backup:backup-vault \S+ uses it/,
      remedy: /label it/,
    },
  },
};
