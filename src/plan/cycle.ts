/** A path through the graph that ends where it began, or undefined. Without recursion: chains may be long. */
export function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  for (const start of graph.keys()) {
    if (done.has(start)) continue;
    const path: string[] = [start];
    const on = new Set(path);
    const rest = [[...(graph.get(start) ?? [])]];
    while (path.length > 0) {
      const next = rest.at(-1)?.pop();
      if (next === undefined) {
        rest.pop();
        const left = path.pop() as string;
        on.delete(left);
        done.add(left);
      } else if (on.has(next)) {
        return [...path.slice(path.indexOf(next)), next];
      } else if (!done.has(next) && graph.has(next)) {
        path.push(next);
        on.add(next);
        rest.push([...(graph.get(next) ?? [])]);
      }
    }
  }
  return undefined;
}
