import type { ElastiCache, LogDeliveryConfiguration } from '@aws-sdk/client-elasticache';
import { isCode, textOf } from '../../aws/codes.ts';
import type { Tags } from '../../scope.ts';
import type { Look, Ref, Refusal } from '../contract.ts';
import { tagsOf } from '../tags.ts';

/**
 * Only asked for what was described just before: the `not found` that ListTagsForResource has for a cluster that is
 * `either not present or not available` is then a state that passes.
 */
export async function tags(elasticache: ElastiCache, arn: string): Promise<Tags> {
  try {
    return tagsOf((await elasticache.listTagsForResource({ ResourceName: arn })).TagList);
  } catch (error) {
    if (!isCode(error, 'CacheClusterNotFound')) throw error;
    const name = 'InvalidCacheClusterStateFault';
    throw Object.assign(new Error(textOf(error), { cause: error }), { name });
  }
}

/** States: ElastiCache API reference (CacheCluster, ReplicationGroup, ServerlessCache). */
export function lookAt(what: string, status = 'available'): Look {
  const word = status.toLowerCase();
  if (word === 'deleting' || word === 'deleted') return { state: 'deleting' };
  return /ing(?: cluster nodes)?$/.test(word)
    ? { state: 'busy', reason: `the ${what} is ${status}` }
    : { state: 'ready' };
}

export function changing(code: string, what: string): Refusal[] {
  return [
    {
      code,
      patience: 1800,
      remedy: `See the state of the ${what} in ElastiCache, then run again.`,
    },
  ];
}

/** Caches let go of their groups some time after they are gone. */
export function inUse(code: string, what: string): Refusal[] {
  const remedy = `Delete what still uses the ${what}, or let it use another, then run again.`;
  return [{ code, patience: 300, remedy }];
}

/** References by name; AWS's own default groups are nothing to wait for. */
export function refs(type: string, ids: readonly (string | undefined)[] = []): Ref[] {
  return ids.flatMap((id) =>
    id === undefined || id === '' || /^default(?:\.|$)/.test(id) ? [] : [{ type, id }],
  );
}

export function logsOf(all: readonly LogDeliveryConfiguration[] = []): Ref[] {
  return all.flatMap(({ DestinationDetails: to }) => [
    ...refs('logs:log-group', [to?.CloudWatchLogsDetails?.LogGroup]),
    ...refs('firehose:deliverystream', [to?.KinesisFirehoseDetails?.DeliveryStream]),
  ]);
}
