interface Page<Item> {
  readonly Items?: readonly Item[] | undefined;
  readonly NextToken?: string | undefined;
}

/** All pages of a listing of API Gateway v2, for which the SDK has no paginators. */
export async function itemsOf<Item>(
  ask: (more: { NextToken?: string }) => Promise<Page<Item>>,
): Promise<Item[]> {
  const items: Item[] = [];
  let more: { NextToken?: string } = {};
  for (;;) {
    const page = await ask(more);
    items.push(...(page.Items ?? []));
    if (!page.NextToken) return items;
    more = { NextToken: page.NextToken };
  }
}
