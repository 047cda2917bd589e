import type { ElastiCache, LogDeliveryConfiguration } from '@aws-sdk/client-elasticache';
import type { Look, Ref, Refusal } from '../contract.ts';
import { tagsOf } from '../tags.ts';

export const tags = async (elasticache: ElastiCache, arn: string) =>
  tagsOf((await elasticache.listTagsForResource({ ResourceName: arn })).TagList);

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
