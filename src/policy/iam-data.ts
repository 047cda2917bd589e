import data from './iam.generated.json' with { type: 'json' };

/** What a change acts on. */
export interface Target {
  /** IAM's format: `arn:${Partition}:ec2:${Region}:${Account}:subnet/${SubnetId}`. */
  readonly format: string;
  /** Whether `aws:ResourceTag` is known there. */
  readonly tagged: boolean;
  /** Acted on by every call, not only by some. */
  readonly always: boolean;
}

const reads: ReadonlySet<string> = new Set(data.reads);
const changes: Readonly<Record<string, readonly string[]>> = data.changes;
const carrying: ReadonlySet<string> = new Set(data.carryTags);
const resources: Readonly<Record<string, { readonly arn: string; readonly tagged: boolean }>> =
  data.resources;

/** Whether an action changes nothing: access level List or Read in AWS's service authorization reference. */
export function isRead(action: string): boolean {
  return reads.has(action);
}

/** Whether a request for this change can carry tags (`aws:TagKeys`). */
export function carriesTags(action: string): boolean {
  return carrying.has(action);
}

/** Empty where IAM knows no resource of the action: then it is allowed on `*` only. */
export function targetsOf(action: string): readonly Target[] {
  return (changes[action] ?? []).flatMap((word) => {
    const found = resources[word.replace(/\*$/, '')];
    if (found === undefined) return [];
    return [{ format: found.arn, tagged: found.tagged, always: word.endsWith('*') }];
  });
}
