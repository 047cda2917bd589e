import type { Found } from '../discovery/found.ts';
import { centsAnHour } from './costs.ts';
import type { KindOf, Needs } from './plan.ts';

const usualMinutes = 0.1;

/** Minutes from a resource's start to the end of the longest chain that waits for it. The graph has no cycle. */
export function weigh(found: readonly Found[], needs: Needs, kindOf: KindOf): Map<string, number> {
  const minutes = found.map((one) => [one.key, kindOf(one.type)?.minutes ?? usualMinutes] as const);
  return spread(new Map(minutes), needs, (through, own) => through + own);
}

/** US cents an hour of the dearest in the chains that wait for a resource, itself included. */
export function costs(found: readonly Found[], needs: Needs): Map<string, number> {
  const cents = found.map((one) => [one.key, centsAnHour[one.type] ?? 0] as const);
  return spread(new Map(cents), needs, Math.max);
}

/** Carries values from the ends of the chains backwards: each is settled before what it waits for hears of it. */
function spread(
  own: ReadonlyMap<string, number>,
  needs: Needs,
  join: (through: number, own: number) => number,
): Map<string, number> {
  const values = new Map(own);
  const open = new Map<string, number>();
  const on = (key: string) =>
    [...(needs.get(key)?.values() ?? [])]
      .filter(({ until }) => until === 'gone')
      .map((each) => each.key);
  for (const key of own.keys())
    for (const other of on(key)) open.set(other, (open.get(other) ?? 0) + 1);
  const ready = [...own.keys()].filter((key) => !open.has(key));
  for (let key = ready.pop(); key !== undefined; key = ready.pop()) {
    for (const other of on(key)) {
      const through = join(values.get(key) ?? 0, own.get(other) ?? 0);
      values.set(other, Math.max(values.get(other) ?? 0, through));
      const left = (open.get(other) ?? 0) - 1;
      open.set(other, left);
      if (left === 0) ready.push(other);
    }
  }
  return values;
}
