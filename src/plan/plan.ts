import { type Found, keyOf } from '../discovery/found.ts';
import { UserError } from '../errors.ts';
import type { Ref, ResourceType } from '../resource-types/contract.ts';
import { findCycle } from './cycle.ts';
import type { Milestone, Need, Step } from './step.ts';
import { costs, weigh } from './weigh.ts';

/** What the plan needs to know of a type. */
export type Kind = Pick<ResourceType, 'global' | 'minutes' | 'releases' | 'label'>;
export type KindOf = (type: string) => Kind | undefined;

export interface Wishes {
  /** There is little time: what costs most goes first. */
  readonly hurry?: boolean;
  /** What is backed up before it goes: of a stack's members before the stack does. */
  backsUp?(type: string): boolean;
}

/** No chain takes so many minutes that it would go before one that costs a cent more. */
const centsBeforeMinutes = 10_000;

/** Who needs what, by key. */
export type Needs = ReadonlyMap<string, ReadonlyMap<string, Need>>;

/**
 * The order of deletion: edges only between resources that really refer to each other, from what AWS says of them.
 * A whole waits, too, for what refers to its parts, unless that closes a circle: AWS knows the order inside.
 * Pure. A cycle is a UserError that prints it as a path. Slow chains come first; in a hurry, dear ones do.
 */
export function plan(found: readonly Found[], kindOf: KindOf, wishes: Wishes = {}): Step[] {
  const all = new Map(found.map((one) => [one.key, one]));
  const keyAt = keysOf(found, kindOf);
  const whole = wholes(all);
  const prepares = (one: Found) => {
    const releases = kindOf(one.type)?.releases ?? [];
    return whole.has(one.key)
      ? releases.includes('in-stack') ||
          one.description?.protection !== undefined ||
          wishes.backsUp?.(one.type) === true
      : releases.includes('early') && one.description?.released !== true;
  };
  const needs = new Map<string, Map<string, Need>>(found.map((one) => [one.key, new Map()]));
  const weak = new Set<string>();
  /** What a whole leaves behind, and that whole: it waits, but not in a circle, and stays where its whole stays. */
  const impatient: (readonly [key: string, on: string])[] = [];
  const need = (key: string, on: string, until: Milestone, isWeak = false) => {
    const mine = needs.get(key);
    if (!all.has(on) || key === on || mine === undefined) return;
    const before = mine.get(on);
    if (isWeak && before !== undefined) return;
    if (isWeak) weak.add(edge(key, on));
    else weak.delete(edge(key, on));
    if (before?.until !== 'gone') mine.set(on, { key: on, until });
  };
  for (const one of found) {
    const line = lineage(one.key, whole);
    for (const ref of one.description?.refers ?? []) {
      // Whoever refers to a part goes before the whole, too; within one whole, AWS knows the order itself.
      const targets = lineage(keyAt(ref, one), whole);
      if (targets.some((target) => line.includes(target))) continue;
      // One that a stranger keeps does not drop it: what it points at frees itself.
      if (ref.until === 'prepared' && one.hold?.user !== undefined) continue;
      const until = ref.until === 'prepared' && prepares(one) ? 'prepared' : 'gone';
      for (const target of targets)
        need(target, one.key, until, target !== targets[0] || whole.has(target));
    }
    for (const { key, goes, uses } of one.parents) {
      for (const ref of uses ?? []) need(keyAt(ref, one), one.key, 'gone');
      const owner = all.get(key);
      if (owner === undefined) continue;
      if (goes === 'before') {
        need(key, one.key, 'gone');
        if (prepares(owner)) need(one.key, key, 'prepared');
        // A member that would have to let go of it first is not released in its stack.
        const lets = kindOf(owner.type)?.releases?.includes('early') === true;
        if (!lets || prepares(owner))
          for (const target of lineage(key, whole).slice(1))
            if (!line.includes(target)) need(target, one.key, 'gone', true);
      } else if (goes === 'with' || one.hold === undefined) {
        need(one.key, key, 'gone');
        const { keeps = [] } = owner.description ?? {};
        if (keeps.some((ref) => keyAt(ref, owner) === one.key)) impatient.push([one.key, key]);
        if (goes === 'with' && prepares(one)) need(key, one.key, 'prepared');
      }
    }
  }
  openCircles(all, needs, [new Set(impatient.map(([key, on]) => edge(key, on))), weak]);

  const weights = weigh(found, needs, kindOf);
  const cents = wishes.hurry ? costs(found, needs) : undefined;
  const held = heldBack(all, needs, impatient);
  const labelled = labelledFirst(found, kindOf);
  return found
    .map((one) => ({
      key: one.key,
      found: one,
      prepares: prepares(one),
      diesWith: whole.get(one.key),
      needs: [...(needs.get(one.key)?.values() ?? [])],
      heldBy: held.get(one.key),
      labelsFirst: labelled.get(one.key) ?? [],
      weight: (cents?.get(one.key) ?? 0) * centsBeforeMinutes + (weights.get(one.key) ?? 0),
      yields: cents?.get(one.key) === 0,
    }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}

/**
 * Where a reference leads. Something global may not know the region (the bucket of `b.s3.amazonaws.com`): it is where it
 * was found.
 */
function keysOf(found: readonly Found[], kindOf: KindOf): (ref: Ref, from: Found) => string {
  const known = new Set(found.map(({ key }) => key));
  const anywhere = new Map(found.map(({ type, id, key }) => [`${type} ${id}`, key]));
  return ({ type, id, region: at }, from) => {
    const region = kindOf(type)?.global ? 'global' : (at ?? from.region);
    const key = keyOf(type, region, id);
    if (region !== 'global' || known.has(key)) return key;
    return anywhere.get(`${type} ${id}`) ?? key;
  };
}

/** Which whole each part dies with. */
function wholes(all: ReadonlyMap<string, Found>): Map<string, string> {
  const whole = new Map<string, string>();
  for (const one of all.values()) {
    const parent = one.parents.find(({ key, goes }) => goes === 'with' && all.has(key));
    if (parent !== undefined) whole.set(one.key, parent.key);
  }
  return whole;
}

/** A part, the whole it dies with, the whole of that, … */
function lineage(key: string, whole: ReadonlyMap<string, string>): string[] {
  const line = [key];
  for (let at = whole.get(key); at !== undefined && !line.includes(at); at = whole.get(at))
    line.push(at);
  return line;
}

const edge = (key: string, on: string) => `${key}\n${on}`;

/** Drops edges, those of the first set first, until there is no circle; no more than that takes. Throws without any. */
function openCircles(
  all: ReadonlyMap<string, Found>,
  needs: ReadonlyMap<string, Map<string, Need>>,
  weak: readonly ReadonlySet<string>[],
): void {
  const dropped: (readonly [key: string, need: Need])[] = [];
  for (let cycle = findCycle(waitsIn(needs)); cycle; cycle = findCycle(waitsIn(needs))) {
    const edges = cycle.map((key, index) => edge(key, cycle?.[index + 1] ?? ''));
    const [drop] = weak.flatMap((set) => edges.filter((each) => set.has(each)));
    if (drop === undefined) throw refusal(all, cycle);
    const [key = '', on = ''] = cycle.slice(edges.indexOf(drop));
    const need = needs.get(key)?.get(on);
    if (need !== undefined) dropped.push([key, need]);
    needs.get(key)?.delete(on);
  }
  for (const [key, need] of dropped) {
    needs.get(key)?.set(need.key, need);
    if (findCycle(waitsIn(needs)) !== undefined) needs.get(key)?.delete(need.key);
  }
}

/** Waiting for `prepared` closes no circle, since preparing waits for nothing. */
function waitsIn(needs: Needs): ReadonlyMap<string, readonly string[]> {
  const waits = [...needs].map(([key, mine]) => {
    const gone = [...mine.values()].filter(({ until }) => until === 'gone');
    return [key, gone.map((each) => each.key)] as const;
  });
  return new Map(waits);
}

function refusal(all: ReadonlyMap<string, Found>, cycle: readonly string[]): UserError {
  const path = cycle.map((key) => `${all.get(key)?.type} ${all.get(key)?.name}`);
  return new UserError(`these resources wait for each other: ${path.join(' → ')}`, {
    remedy: 'Remove one of these references by hand, then run again. Nothing was deleted.',
  });
}

/** For each that waits for something that must stay, directly or through others, that something. */
function heldBack(
  all: ReadonlyMap<string, Found>,
  needs: Needs,
  more: readonly (readonly [key: string, on: string])[],
): Map<string, string> {
  const waiting = new Map<string, string[]>();
  const waits = [...needs].flatMap(([key, mine]) =>
    [...mine.keys()].map((on) => [key, on] as const),
  );
  for (const [key, on] of [...waits, ...more]) {
    const keys = waiting.get(on);
    if (keys === undefined) waiting.set(on, [key]);
    else keys.push(key);
  }
  const held = new Map<string, string>();
  const spread = [...all.values()].filter((one) => one.hold !== undefined).map((one) => one.key);
  for (let by = spread.pop(); by !== undefined; by = spread.pop())
    for (const key of waiting.get(by) ?? [])
      if (!held.has(key) && all.get(key)?.hold === undefined) {
        held.set(key, by);
        spread.push(key);
      }
  return held;
}

/** Children that go after their parent and can be labelled, by parent. */
function labelledFirst(found: readonly Found[], kindOf: KindOf): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const one of found) {
    if (one.proof.by !== 'parent' || kindOf(one.type)?.label === undefined) continue;
    for (const { key, goes } of one.parents)
      if (goes === 'after') children.set(key, [...(children.get(key) ?? []), one.key]);
  }
  return children;
}
