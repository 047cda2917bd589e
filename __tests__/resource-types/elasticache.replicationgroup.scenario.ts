import { becomes, ends, isThere, list } from './elasticache.ts';
import type { Ground, Scenario } from './scenario.ts';

async function begin({ aws, name, tags }: Ground) {
  await (await aws.client('elasticache')).createReplicationGroup({
    ReplicationGroupId: name,
    ReplicationGroupDescription: name,
    NumCacheClusters: 2,
    Engine: 'redis',
    Tags: list(tags),
  });
  return { id: name };
}

export const scenario: Scenario = {
  type: 'elasticache:replicationgroup',
  deleteAction: 'elasticache:DeleteReplicationGroup',
  async create(ground) {
    const made = await begin(ground);
    const elasticache = await ground.aws.client('elasticache');
    await becomes('available', async () => {
      const asked = { ReplicationGroupId: made.id };
      return (await elasticache.describeReplicationGroups(asked)).ReplicationGroups?.[0]?.Status;
    });
    return made;
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
  variants: {
    'while it is being created': { profile: "include: ['elasticache:*']", arrange: begin },
  },
};
