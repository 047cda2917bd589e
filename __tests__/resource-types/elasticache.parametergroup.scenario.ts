import { createParameters, ends, isThere } from './elasticache.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'elasticache:parametergroup',
  deleteAction: 'elasticache:DeleteCacheParameterGroup',
  create: createParameters,
  async exists(aws, id) {
    const elasticache = await aws.client('elasticache');
    return isThere(
      elasticache.describeCacheParameterGroups({ CacheParameterGroupName: id }),
      'CacheParameterGroupNotFound',
    );
  },
  async destroy(aws, id) {
    const elasticache = await aws.client('elasticache');
    await ends(
      () => elasticache.deleteCacheParameterGroup({ CacheParameterGroupName: id }),
      () => scenario.exists(aws, id),
    );
  },
};
