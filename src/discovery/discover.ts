import type { Run } from '../run.ts';
import { holdBackupKeys } from './backup-keys.ts';
import { search } from './candidates.ts';
import { askForCreators } from './creators.ts';
import { gather } from './family.ts';
import type { Found, Problem } from './found.ts';
import { withoutMembers } from './leftovers.ts';
import type { Expected } from './relations.ts';
import { settle } from './settle.ts';
import { otherStacks, settleStacks } from './stacks.ts';
import { absent, users } from './users.ts';

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
  const settled = settle(all, past, earlier.gone, family.unread);
  return {
    found: [...settled.values(), ...(await withoutMembers(run, leftovers, settled, earlier.gone))],
    expected: family.expected,
    problems: [...seen.problems, ...family.problems],
  };
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
