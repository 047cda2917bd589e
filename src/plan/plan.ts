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
  const need = (key: string, on: string, until: Milestone) => {
    const mine = needs.get(key);
    if (all.has(on) && key !== on && mine?.get(on)?.until !== 'gone')
      mine?.set(on, { key: on, until });
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
      for (const target of targets) need(target, one.key, until);
    }
    for (const { key, goes, uses } of one.parents) {
      for (const ref of uses ?? []) need(keyAt(ref, one), one.key, 'gone');
      const owner = all.get(key);
      if (owner === undefined) continue;
      if (goes === 'before') {
        need(key, one.key, 'gone');
        if (prepares(owner)) need(one.key, key, 'prepared');
      } else {
        need(one.key, key, 'gone');
        if (goes === 'with' && prepares(one)) need(key, one.key, 'prepared');
      }
    }
  }
  refuseCycle(all, needs);

  const weights = weigh(found, needs, kindOf);
  const cents = wishes.hurry ? costs(found, needs) : undefined;
  const held = heldBack(all, needs);
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

function refuseCycle(all: ReadonlyMap<string, Found>, needs: Needs): void {
  const graph = new Map<string, string[]>();
  // Waiting for `prepared` closes no circle, since preparing waits for nothing.
  for (const [key, mine] of needs)
    graph.set(
      key,
      [...mine.values()].filter(({ until }) => until === 'gone').map((each) => each.key),
    );
  const cycle = findCycle(graph);
  if (cycle === undefined) return;
  const path = cycle.map((key) => `${all.get(key)?.type} ${all.get(key)?.name}`);
  throw new UserError(`these resources wait for each other: ${path.join(' → ')}`, {
    remedy: 'Remove one of these references by hand, then run again. Nothing was deleted.',
  });
}

/** For each that waits for something that must stay, directly or through others, that something. */
function heldBack(all: ReadonlyMap<string, Found>, needs: Needs): Map<string, string> {
  const waiting = new Map<string, string[]>();
  for (const [key, mine] of needs)
    for (const on of mine.keys()) {
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
