import { mapLimit } from '../aws/parallel.ts';
import type { Ref, Using } from '../resource-types/contract.ts';
import type { Run } from '../run.ts';
import { type Found, keyOf } from './found.ts';
import { describe } from './look.ts';

const looksAtOnce = 16;

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
export async function isAbsent(
  run: Run,
  { type: name, key, id }: Ref & { key: string },
): Promise<boolean> {
  const type = run.types.get(name);
  if (type === undefined) return false;
  const region = key.split('|')[1] ?? '';
  try {
    return (await describe(run, type, region, id)) === undefined;
  } catch {
    return false;
  }
}

/** Blocker and remedy of what something uses that is not part of this environment, or that nobody can tell of. */
export function usedByStranger(
  { type, id, name }: Ref,
  unread?: string,
): [blocker: string, remedy: string] {
  const user = `${type} ${id}${name === undefined || name === id ? '' : ` (${name})`}`;
  return [
    `${user} uses it and stays: ${unread === undefined ? 'it is not among what this run deletes' : `its labels cannot be read (${unread})`}`,
    `Delete ${user} or let it use something else; if it belongs to this environment, label it and see that the profile includes it. Then run again.`,
  ];
}

/** The keys of those that their own service does not know. */
export async function absent(run: Run, all: readonly (Ref & { key: string })[]): Promise<string[]> {
  const keys = await mapLimit(all, looksAtOnce, async (one) =>
    (await isAbsent(run, one)) ? [one.key] : [],
  );
  return keys.flat();
}
