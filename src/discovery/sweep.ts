import type { Run } from '../run.ts';
import type { Tags } from '../scope.ts';

/** What the tagging API says: a hint, never a proof. It lists the deleted for hours and lags behind new tags. */
export interface Hint {
  readonly arn: string;
  /** The region that was asked. */
  readonly region: string;
}

/**
 * Every ARN in one region that the tagging API lists with exactly these labels. Pages may be short or empty while a
 * token remains, so only the missing token ends the loop. Source: Resource Groups Tagging API, GetResources.
 */
export async function sweep(run: Run, region: string): Promise<Hint[]> {
  const tagging = await run.aws(region).client('tagging');
  const TagFilters = Object.entries(run.scope.labels).map(([Key, value]) => ({
    Key,
    Values: [value],
  }));
  const hints: Hint[] = [];
  let PaginationToken: string | undefined;
  do {
    const page = await tagging.getResources({
      TagFilters,
      ResourcesPerPage: 100,
      ...(PaginationToken ? { PaginationToken } : {}),
    });
    for (const { ResourceARN: arn, Tags: list } of page.ResourceTagMappingList ?? []) {
      const tags = Object.fromEntries(
        (list ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']),
      );
      if (arn !== undefined && carries(tags, run.scope.labels)) hints.push({ arn, region });
    }
    PaginationToken = page.PaginationToken || undefined;
  } while (PaginationToken !== undefined);
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
