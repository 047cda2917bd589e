import pMap from 'p-map';

/**
 * Maps with at most `limit` at work, results in the order of the items. A generator (of pages, say) is read only as
 * fast as there is room. The first failure rejects at once.
 */
export function mapLimit<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return pMap(items, work, { concurrency: limit });
}
