import type { Aws } from '../aws/aws.ts';
import { classify } from '../aws/errors.ts';
import { mapLimit } from '../aws/parallel.ts';
import type { Listed, ResourceType } from '../resource-types/contract.ts';
import type { Tags } from '../scope.ts';

/** A tag key and, unless any will do, its value. */
export interface Filter {
  readonly key: string;
  readonly value?: string;
}

/**
 * What the tagging API lists in one region with these tags: a hint, never a proof, since it lists the deleted for hours
 * and lags behind new tags. Pages may be short or empty while a token remains, so only the missing token ends the loop.
 * Source: Resource Groups Tagging API, GetResources.
 */
export async function* swept(
  aws: Aws,
  filters: readonly Filter[],
): AsyncIterable<{ readonly arn: string; readonly tags: Tags }> {
  const tagging = await aws.client('tagging');
  const TagFilters = filters.map(({ key: Key, value }) => ({
    Key,
    ...(value === undefined ? {} : { Values: [value] }),
  }));
  let PaginationToken: string | undefined;
  do {
    const page = await tagging.getResources({
      TagFilters,
      ResourcesPerPage: 100,
      ...(PaginationToken ? { PaginationToken } : {}),
    });
    for (const { ResourceARN: arn, Tags: list } of page.ResourceTagMappingList ?? []) {
      const tags = (list ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']);
      if (arn !== undefined) yield { arn, tags: Object.fromEntries(tags) };
    }
    PaginationToken = page.PaginationToken || undefined;
  } while (PaginationToken !== undefined);
}

const readsAtOnce = 10;

/** The tags of what a listing told without them, each asked for singly; what went meanwhile is left out. */
export async function readTags(
  type: ResourceType,
  aws: Aws,
  listed: readonly Listed[],
): Promise<(Listed & { readonly tags: Tags })[]> {
  const { tags } = type;
  if (tags === undefined) return [];
  const read = await mapLimit(listed, readsAtOnce, async (one) => {
    try {
      return [{ ...one, tags: await tags(aws, one.id) }];
    } catch (error) {
      if (classify(error, type).kind === 'gone') return [];
      throw error;
    }
  });
  return read.flat();
}
