import type { Found } from '../discovery/found.ts';
import type { KindOf, Needs } from './plan.ts';

const usualMinutes = 0.1;

/** Minutes from a resource's start to the end of the longest chain that waits for it. The graph has no cycle. */
export function weigh(found: readonly Found[], needs: Needs, kindOf: KindOf): Map<string, number> {
  const minutes = new Map(
    found.map((one) => [one.key, kindOf(one.type)?.minutes ?? usualMinutes] as const),
  );
  const weights = new Map(minutes);
  // From the ends of the chains backwards: each is settled before what it waits for hears of it.
  const open = new Map<string, number>();
  const on = (key: string) =>
    [...(needs.get(key)?.values() ?? [])]
      .filter(({ until }) => until === 'gone')
      .map((each) => each.key);
  for (const { key } of found)
    for (const other of on(key)) open.set(other, (open.get(other) ?? 0) + 1);
  const ready = found.map((one) => one.key).filter((key) => !open.has(key));
  for (let key = ready.pop(); key !== undefined; key = ready.pop()) {
    for (const other of on(key)) {
      const through = (weights.get(key) ?? 0) + (minutes.get(other) ?? 0);
      weights.set(other, Math.max(weights.get(other) ?? 0, through));
      const left = (open.get(other) ?? 0) - 1;
      open.set(other, left);
      if (left === 0) ready.push(other);
    }
  }
  return weights;
}
