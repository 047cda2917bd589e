import {
  beginCache,
  createCache,
  createCacheSubnets,
  createParameters,
  ends,
  isThere,
} from './elasticache.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'elasticache:cluster',
  deleteAction: 'elasticache:DeleteCacheCluster',
  create: (ground) => createCache(ground),
  async exists(aws, id) {
    const elasticache = await aws.client('elasticache');
    return isThere(
      elasticache.describeCacheClusters({ CacheClusterId: id }),
      'CacheClusterNotFound',
    );
  },
  async destroy(aws, id) {
    const elasticache = await aws.client('elasticache');
    await ends(
      () => elasticache.deleteCacheCluster({ CacheClusterId: id }),
      () => scenario.exists(aws, id),
    );
  },
  variants: {
    'while it is being created': {
      profile: "include: ['elasticache:*']",
      arrange: (ground) => beginCache(ground),
    },
    'with a subnet group and a parameter group that go, too': {
      async arrange(ground) {
        return createCache(ground, {
          CacheSubnetGroupName: (await createCacheSubnets(ground)).id,
          CacheParameterGroupName: (await createParameters(ground)).id,
        });
      },
    },
  },
};
