import { becomes, ends, isThere, list } from './elasticache.ts';
import type { Ground, Scenario } from './scenario.ts';

async function begin({ aws, name, tags }: Ground) {
  await (await aws.client('elasticache')).createServerlessCache({
    ServerlessCacheName: name,
    Engine: 'valkey',
    Tags: list(tags),
  });
  return { id: name };
}

export const scenario: Scenario = {
  type: 'elasticache:serverlesscache',
  deleteAction: 'elasticache:DeleteServerlessCache',
  async create(ground) {
    const made = await begin(ground);
    const elasticache = await ground.aws.client('elasticache');
    await becomes('available', async () => {
      const asked = { ServerlessCacheName: made.id };
      return (await elasticache.describeServerlessCaches(asked)).ServerlessCaches?.[0]?.Status;
    });
    return made;
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
  variants: {
    'while it is being created': { profile: "include: ['elasticache:*']", arrange: begin },
  },
};
