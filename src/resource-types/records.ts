import { arnMatcher } from '../aws/arn.ts';

/**
 * Jobs that can be labelled, but that AWS has no call to stop or to delete: they end by themselves, are kept as a record
 * for a while, and what they work on waits for them. Source: Personalize guide (`Requirements for deleting`).
 */
const records = [
  'personalize:batch-inference-job/{id}',
  'personalize:batch-segment-job/{id}',
  'personalize:data-deletion-job/{id}',
  'personalize:dataset-export-job/{id}',
  'personalize:dataset-import-job/{id}',
].map(arnMatcher);

/** Whether there is nothing to delete behind an ARN, labelled as it may be. */
export function isRecord(arn: string): boolean {
  return records.some((match) => match(arn) !== undefined);
}
