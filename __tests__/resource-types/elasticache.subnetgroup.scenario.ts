import { createCacheSubnets, ends, isThere } from './elasticache.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'elasticache:subnetgroup',
  deleteAction: 'elasticache:DeleteCacheSubnetGroup',
  create: createCacheSubnets,
  async exists(aws, id) {
    const elasticache = await aws.client('elasticache');
    return isThere(
      elasticache.describeCacheSubnetGroups({ CacheSubnetGroupName: id }),
      'CacheSubnetGroupNotFoundFault',
    );
  },
  async destroy(aws, id) {
    const elasticache = await aws.client('elasticache');
    await ends(
      () => elasticache.deleteCacheSubnetGroup({ CacheSubnetGroupName: id }),
      () => scenario.exists(aws, id),
    );
  },
};
