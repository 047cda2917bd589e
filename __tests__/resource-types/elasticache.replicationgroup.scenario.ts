import { ends, isThere, list } from './elasticache.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'elasticache:replicationgroup',
  deleteAction: 'elasticache:DeleteReplicationGroup',
  async create({ aws, name, tags }) {
    await (await aws.client('elasticache')).createReplicationGroup({
      ReplicationGroupId: name,
      ReplicationGroupDescription: name,
      NumCacheClusters: 2,
      Engine: 'redis',
      Tags: list(tags),
    });
    return { id: name };
  },
  async exists(aws, id) {
    const elasticache = await aws.client('elasticache');
    return isThere(
      elasticache.describeReplicationGroups({ ReplicationGroupId: id }),
      'ReplicationGroupNotFoundFault',
    );
  },
  async destroy(aws, id) {
    const elasticache = await aws.client('elasticache');
    await ends(
      () => elasticache.deleteReplicationGroup({ ReplicationGroupId: id }),
      () => scenario.exists(aws, id),
    );
  },
};
