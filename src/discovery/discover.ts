import { mapLimit } from '../aws/parallel.ts';
import type { Ref, Using } from '../resource-types/contract.ts';
import type { Run } from '../run.ts';
import { holdBackupKeys } from './backup-keys.ts';
import { search } from './candidates.ts';
import { askForCreators } from './creators.ts';
import { gather } from './family.ts';
import { type Found, keyOf, type Problem } from './found.ts';
import { blocked } from './judge.ts';
import { withoutMembers } from './leftovers.ts';
import { describe } from './look.ts';
import type { Expected } from './relations.ts';
import { holdWholes, otherStacks, settleStacks } from './stacks.ts';

export interface Discovery {
  readonly found: readonly Found[];
  /** What parents named, there or not; handed to the next discovery, when the parents are gone. */
  readonly expected: readonly Expected[];
  readonly problems: readonly Problem[];
}

/** What this run knows from its earlier rounds. */
export interface Earlier {
  readonly expected: readonly Expected[];
  /** Keys of what it deleted. */
  readonly gone: ReadonlySet<string>;
}

const looksAtOnce = 16;

const nothing: Earlier = { expected: [], gone: new Set() };

/**
 * What carries the scope's labels, and what belongs to it, each with the proof that it may go.
 * The children that an earlier discovery of this run knew of are looked for again: a function that dies may write its
 * log group anew when nothing is left to lead to it.
 */
export async function discover(run: Run, earlier: Earlier = nothing): Promise<Discovery> {
  const seen = await search(run);
  const family = await gather(run, seen.candidates, earlier.expected);
  const created = await askForCreators(run, family.found);
  // What the profile protects keeps a stack that would take it along, whether its type is known or not.
  const isSpared = ({ hold }: Found) => hold?.outcome === 'protected';
  for (const one of seen.leftovers.filter(isSpared)) created.set(one.key, one);
  const leftovers = seen.leftovers.filter((one) => !isSpared(one));
  const stacks = await absent(run, otherStacks(created));
  const all = await holdBackupKeys(run, settleStacks(created, new Set(stacks)));
  const past = new Set([...earlier.gone, ...(await absentUsers(run, all, earlier.gone))]);
  const settled = settle(all, past, earlier.gone);
  return {
    found: [...settled.values(), ...(await withoutMembers(run, leftovers, settled))],
    expected: family.expected,
    problems: [...seen.problems, ...family.problems],
  };
}

/** What stays keeps what it uses, and takes the proof of what belongs to it, which keeps what that uses, and so on. */
function settle(
  all: ReadonlyMap<string, Found>,
  past: ReadonlySet<string>,
  gone: ReadonlySet<string>,
): ReadonlyMap<string, Found> {
  let found = all;
  for (;;) {
    const used = holdWholes(blockedByUsers(found, past));
    const settled = withoutOrphans(withoutShared(used, past), gone);
    if (settled.size === found.size && holds(settled) === holds(found)) return settled;
    found = settled;
  }
}

function holds(found: ReadonlyMap<string, Found>): number {
  return [...found.values()].filter(({ hold }) => hold !== undefined).length;
}

/** Users that are gone by now: an interface goes on naming the function that it was made for. */
async function absentUsers(
  run: Run,
  found: ReadonlyMap<string, Found>,
  gone: ReadonlySet<string>,
): Promise<string[]> {
  const unknown = new Map(
    [...found.values()].flatMap((one) =>
      users(one).flatMap((user) =>
        found.has(user.key) || gone.has(user.key) ? [] : [[user.key, user] as const],
      ),
    ),
  );
  return absent(run, [...unknown.values()]);
}

/** The keys of those that their own service does not know. */
async function absent(run: Run, all: readonly User[]): Promise<string[]> {
  const keys = await mapLimit(all, looksAtOnce, async (one) =>
    (await isAbsent(run, one)) ? [one.key] : [],
  );
  return keys.flat();
}

/**
 * Holds what carries the labels as long as something uses it that stays: a VPC in which a stranger's instance runs, an
 * instance that its protected Auto Scaling group would replace.
 */
function blockedByUsers(
  all: ReadonlyMap<string, Found>,
  gone: ReadonlySet<string>,
): Map<string, Found> {
  const found = new Map(all);
  let held: number;
  do {
    held = 0;
    for (const one of found.values()) {
      if (one.hold !== undefined || (one.proof.by === 'parent' && !isMember(one))) continue;
      const stays = users(one).find(
        (user) => !gone.has(user.key) && keeps(user, found.get(user.key)),
      );
      if (stays === undefined) continue;
      found.set(one.key, {
        ...one,
        hold: { ...blocked(...usedBy(stays, found.get(stays.key))), user: stays.key },
      });
      held += 1;
    }
  } while (held > 0);
  return found;
}

/** Whether it would go with a stack: what uses it keeps it, and the stack. */
function isMember({ parents }: Found): boolean {
  return parents.some(
    ({ key, goes }) => goes === 'with' && key.startsWith('cloudformation:stack|'),
  );
}

/** Drops children that something uses which stays: a cache policy of ours and of a distribution that is not ours. */
function withoutShared(
  all: ReadonlyMap<string, Found>,
  gone: ReadonlySet<string>,
): Map<string, Found> {
  const found = new Map(all);
  let before: number;
  do {
    before = found.size;
    for (const one of found.values()) {
      const stays = (user: User) => !gone.has(user.key) && keeps(user, found.get(user.key));
      if (one.proof.by === 'parent' && !isMember(one) && users(one).some(stays))
        found.delete(one.key);
    }
  } while (found.size < before);
  return found;
}

/** Drops children all of whose parents stay: with nothing that goes to lead to them, they have no proof. */
function withoutOrphans(
  all: ReadonlyMap<string, Found>,
  gone: ReadonlySet<string>,
): Map<string, Found> {
  const found = new Map(all);
  let before: number;
  do {
    before = found.size;
    for (const one of found.values())
      if (
        one.proof.by === 'parent' &&
        !one.parents.some(({ key }) => goes(found.get(key)) || (gone.has(key) && !found.has(key)))
      )
        found.delete(one.key);
  } while (found.size < before);
  return found;
}

/** Whether a user stays, and with it what it uses. */
export function keeps({ frees }: User, found: Found | undefined): boolean {
  if (found?.hold === undefined) return found === undefined;
  return !frees || found.proof.by !== 'label' || found.hold.user === undefined;
}

export interface User extends Using {
  readonly key: string;
}

/** Everything that uses it, as AWS says. */
export function users({ description, region }: Pick<Found, 'description' | 'region'>): User[] {
  return (description?.usedBy ?? []).map((ref) => ({
    ...ref,
    key: keyOf(ref.type, ref.region ?? region, ref.id),
  }));
}

/** Whether its own service no longer knows a user. One that cannot be asked after counts as there. */
export async function isAbsent(run: Run, { type: name, key, id }: User): Promise<boolean> {
  const type = run.types.get(name);
  if (type === undefined) return false;
  const region = key.split('|')[1] ?? '';
  try {
    return (await describe(run, type, region, id)) === undefined;
  } catch {
    return false;
  }
}

/** Blocker and remedy of what something uses that is not part of this environment. */
export function usedByStranger({ type, id, name }: Ref): [blocker: string, remedy: string] {
  const user = `${type} ${id}${name === undefined || name === id ? '' : ` (${name})`}`;
  return [
    `${user} uses it and stays: it is not among what this run deletes`,
    `Delete ${user} or let it use something else; if it belongs to this environment, label it and see that the profile includes it. Then run again.`,
  ];
}

/** The same for one that is part of it and must stay itself. */
function usedBy(user: User, found: Found | undefined): [blocker: string, remedy: string] {
  if (found?.hold === undefined) return usedByStranger(user);
  return [
    `${found.type} ${found.name} uses it and stays: ${found.hold.blocker}`,
    found.hold.remedy,
  ];
}

function goes(user: Found | undefined): boolean {
  return user !== undefined && user.hold === undefined;
}
