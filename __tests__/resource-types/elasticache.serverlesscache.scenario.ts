import { ends, isThere, list } from './elasticache.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'elasticache:serverlesscache',
  deleteAction: 'elasticache:DeleteServerlessCache',
  async create({ aws, name, tags }) {
    await (await aws.client('elasticache')).createServerlessCache({
      ServerlessCacheName: name,
      Engine: 'valkey',
      Tags: list(tags),
    });
    return { id: name };
  },
  async exists(aws, id) {
    const elasticache = await aws.client('elasticache');
    return isThere(
      elasticache.describeServerlessCaches({ ServerlessCacheName: id }),
      'ServerlessCacheNotFoundFault',
    );
  },
  async destroy(aws, id) {
    const elasticache = await aws.client('elasticache');
    await ends(
      () => elasticache.deleteServerlessCache({ ServerlessCacheName: id }),
      () => scenario.exists(aws, id),
    );
  },
};
