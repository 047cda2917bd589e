import assert from 'node:assert/strict';
import { ends, isThere } from './elasticache.ts';
import { createWarehouse, createWarehouseSubnets } from './redshift.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'redshift:cluster',
  deleteAction: 'redshift:DeleteCluster',
  create: (ground) => createWarehouse(ground),
  async exists(aws, id) {
    const redshift = await aws.client('redshift');
    return isThere(redshift.describeClusters({ ClusterIdentifier: id }), 'ClusterNotFound');
  },
  async destroy(aws, id) {
    const redshift = await aws.client('redshift');
    await ends(
      () => redshift.deleteCluster({ ClusterIdentifier: id, SkipFinalClusterSnapshot: true }),
      () => scenario.exists(aws, id),
    );
  },
  variants: {
    'backed up before, by a snapshot without its labels': {
      profile: "backup: ['redshift:cluster']",
      arrange: (ground) => createWarehouse(ground),
      async after(aws, id) {
        const redshift = await aws.client('redshift');
        const { Snapshots = [] } = await redshift.describeClusterSnapshots({});
        assert.deepEqual(
          Snapshots.map(({ Status, Tags }) => [Status, Tags]),
          [['available', [{ Key: 'workshop-cleanup:backup-of', Value: id }]]],
        );
      },
    },
    'with a subnet group that goes, too': {
      async arrange(ground) {
        return createWarehouse(ground, {
          ClusterSubnetGroupName: (await createWarehouseSubnets(ground)).id,
        });
      },
    },
  },
};
