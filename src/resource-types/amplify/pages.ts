interface Page {
  readonly nextToken?: string | undefined;
}

/** All pages of a listing for which the SDK has no paginator. */
export async function pagesOf<P extends Page>(
  ask: (nextToken: string | undefined) => Promise<P>,
): Promise<P[]> {
  const pages: P[] = [];
  do pages.push(await ask(pages.at(-1)?.nextToken));
  while (pages.at(-1)?.nextToken);
  return pages;
}
