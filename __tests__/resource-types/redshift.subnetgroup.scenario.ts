import { ends, isThere } from './elasticache.ts';
import { createWarehouseSubnets } from './redshift.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'redshift:subnetgroup',
  deleteAction: 'redshift:DeleteClusterSubnetGroup',
  create: createWarehouseSubnets,
  async exists(aws, id) {
    const redshift = await aws.client('redshift');
    return isThere(
      redshift.describeClusterSubnetGroups({ ClusterSubnetGroupName: id }),
      'ClusterSubnetGroupNotFoundFault',
    );
  },
  async destroy(aws, id) {
    const redshift = await aws.client('redshift');
    await ends(
      () => redshift.deleteClusterSubnetGroup({ ClusterSubnetGroupName: id }),
      () => scenario.exists(aws, id),
    );
  },
};
