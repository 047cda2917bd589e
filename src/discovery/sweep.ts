import type { Run } from '../run.ts';
import type { Tags } from '../scope.ts';
import { swept } from './tagged.ts';

/** What the tagging API says: a hint, never a proof. */
export interface Hint {
  readonly arn: string;
  /** The region that was asked. */
  readonly region: string;
  readonly tags: Tags;
}

/** Every ARN in one region that the tagging API lists with exactly these labels. */
export async function sweep(run: Run, region: string): Promise<Hint[]> {
  const { labels } = run.scope;
  const filters = Object.entries(labels).map(([key, value]) => ({ key, value }));
  const hints: Hint[] = [];
  for await (const { arn, tags } of swept(run.aws(region), filters))
    if (carries(tags, labels)) hints.push({ arn, region, tags });
  return hints;
}

/** Whether every label is there, key and value compared exactly. No labels: never. */
export function carries(tags: Tags | undefined, labels: Tags): boolean {
  const wanted = Object.entries(labels);
  return wanted.length > 0 && wanted.every(([key, value]) => tags?.[key] === value);
}

/** Whether it is labelled for somebody else: it has a label's key with another value. */
export function isOthers(tags: Tags | undefined, labels: Tags): boolean {
  return Object.entries(labels).some(
    ([key, value]) => tags?.[key] !== undefined && tags[key] !== value,
  );
}
