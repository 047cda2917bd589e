import type { S3 } from '@aws-sdk/client-s3';
import { parseArn } from '../../aws/arn.ts';
import { isCode } from '../../aws/codes.ts';
import type { Bucket } from './versions.ts';

/**
 * The buckets that this one writes to, by its access log or by replication, itself among them: it goes before them, or
 * they fill up again while they are emptied. One that writes back is left out, since neither can then wait.
 */
export async function destinationsOf({ s3, at }: Bucket): Promise<string[]> {
  const found = await writesTo(s3, at);
  const wanted = await Promise.all(
    found.map(async (name) => {
      if (name === at.Bucket) return true;
      const back = await writesTo(s3, { ...at, Bucket: name }).catch((): string[] => []);
      return !back.includes(at.Bucket);
    }),
  );
  return found.filter((_, index) => wanted[index]);
}

async function writesTo(s3: S3, at: Bucket['at']): Promise<string[]> {
  const [logging, replication] = await Promise.all([
    s3.getBucketLogging(at),
    s3.getBucketReplication(at).catch((error: unknown) => {
      if (isCode(error, 'ReplicationConfigurationNotFoundError')) return undefined;
      throw error;
    }),
  ]);
  const log = logging.LoggingEnabled?.TargetBucket;
  const rules = replication?.ReplicationConfiguration?.Rules ?? [];
  const replicas = rules.map((rule) => parseArn(rule.Destination?.Bucket ?? '')?.resource);
  return [...new Set([log, ...replicas])].filter((name) => name !== undefined);
}
