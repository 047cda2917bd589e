/** All items of all pages of a listing. */
export async function allOf<Page, Item>(
  pages: AsyncIterable<Page>,
  items: (page: Page) => readonly Item[] | undefined,
): Promise<Item[]> {
  const all: Item[] = [];
  for await (const page of pages) all.push(...(items(page) ?? []));
  return all;
}

/** EC2's way to ask for what has one of these values: at most 200 of them (EC2 API reference, Filter). */
export function having(name: string, ...values: readonly string[]) {
  return { Filters: [{ Name: name, Values: [...values] }] };
}
