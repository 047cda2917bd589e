import { defaultSubnets } from './ec2-interfaces.ts';
import { isThere } from './efs.ts';
import type { Ground } from './scenario.ts';

export const list = (tags: Ground['tags']) =>
  Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

/** A cluster, still being created; more as CreateCacheCluster has it. */
export async function beginCache({ aws, name, tags }: Ground, more: object = {}) {
  const elasticache = await aws.client('elasticache');
  await elasticache.createCacheCluster({
    CacheClusterId: name,
    CacheNodeType: 'cache.t4g.micro',
    Engine: 'redis',
    NumCacheNodes: 1,
    Tags: list(tags),
    ...more,
  });
  return { id: name };
}

export async function createCache(ground: Ground, more: object = {}) {
  const made = await beginCache(ground, more);
  const elasticache = await ground.aws.client('elasticache');
  await becomes('available', async () => {
    const found = await elasticache.describeCacheClusters({ CacheClusterId: made.id });
    return found.CacheClusters?.[0]?.CacheClusterStatus;
  });
  return made;
}

/** Waits until that is the status. */
export async function becomes(
  wanted: string,
  ask: () => Promise<string | undefined>,
): Promise<void> {
  while ((await ask()) !== wanted) await new Promise((resolve) => setTimeout(resolve, 10));
}

export async function createCacheSubnets({ aws, name, tags }: Ground) {
  const Subnets = await defaultSubnets(aws);
  const elasticache = await aws.client('elasticache');
  await elasticache.createCacheSubnetGroup({
    CacheSubnetGroupName: name,
    CacheSubnetGroupDescription: name,
    SubnetIds: (Subnets ?? []).flatMap(({ SubnetId }) => SubnetId ?? []),
    Tags: list(tags),
  });
  return { id: name };
}

export async function createParameters({ aws, name, tags }: Ground) {
  const elasticache = await aws.client('elasticache');
  await elasticache.createCacheParameterGroup({
    CacheParameterGroupName: name,
    CacheParameterGroupFamily: 'redis7',
    Description: name,
    Tags: list(tags),
  });
  return { id: name };
}

/** Deletes, and waits until the question after it is no longer answered. */
export async function ends(
  send: () => Promise<unknown>,
  ask: () => Promise<boolean>,
): Promise<void> {
  await send();
  while (await ask()) await new Promise((resolve) => setTimeout(resolve, 10));
}

export { isThere };
