import type { GetResourcesOutput } from '@aws-sdk/client-resource-groups-tagging-api';
import type { Aws } from '../aws/aws.ts';
import { classify, isCode } from '../aws/errors.ts';
import { mapLimit } from '../aws/parallel.ts';
import type { Listed, ResourceType } from '../resource-types/contract.ts';
import type { Tags } from '../scope.ts';

/** A tag key and, unless any will do, its value. */
export interface Filter {
  readonly key: string;
  readonly value?: string;
}

const beginsAtMost = 3;

/**
 * What the tagging API lists in one region with these tags: a hint, never a proof, since it lists the deleted for hours
 * and lags behind new tags. Pages may be short or empty while a token remains, so only the missing token ends the loop.
 * A token lives for 15 minutes; when it expired, the listing begins anew.
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
  const ask = (token: string) =>
    tagging.getResources({
      TagFilters,
      ResourcesPerPage: 100,
      ...(token && { PaginationToken: token }),
    });
  const told = new Set<string>();
  let begun = 1;
  let token = '';
  do {
    const page: GetResourcesOutput = await ask(token).catch((error) => {
      if (!isCode(error, 'PaginationTokenExpired') || begun === beginsAtMost) throw error;
      begun += 1;
      return ask('');
    });
    for (const { ResourceARN: arn, Tags: list } of page.ResourceTagMappingList ?? []) {
      if (arn === undefined || told.has(arn)) continue;
      told.add(arn);
      const tags = (list ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']);
      yield { arn, tags: Object.fromEntries(tags) };
    }
    token = page.PaginationToken ?? '';
  } while (token !== '');
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
