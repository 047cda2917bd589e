import type { Found } from './found.ts';
import { blocked } from './judge.ts';
import { holdWholes, isMember } from './stacks.ts';
import { keeps, type User, usedByStranger, users } from './users.ts';

/** What stays keeps what it uses, and takes the proof of what belongs to it, which keeps what that uses, and so on. */
export function settle(
  all: ReadonlyMap<string, Found>,
  past: ReadonlySet<string>,
  gone: ReadonlySet<string>,
  unread: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, Found> {
  let found = all;
  for (;;) {
    const used = holdWholes(blockedByUsers(found, past, unread));
    const settled = withoutOrphans(withoutShared(used, past), gone);
    if (settled.size === found.size && holds(settled) === holds(found)) return settled;
    found = settled;
  }
}

function holds(found: ReadonlyMap<string, Found>): number {
  return [...found.values()].filter(({ hold }) => hold !== undefined).length;
}

/**
 * Holds what carries the labels as long as something uses it that stays: a VPC in which a stranger's instance runs, an
 * instance that its protected Auto Scaling group would replace.
 */
function blockedByUsers(
  all: ReadonlyMap<string, Found>,
  gone: ReadonlySet<string>,
  unread: ReadonlyMap<string, string>,
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
        hold: {
          ...blocked(...usedBy(stays, found.get(stays.key), unread.get(stays.key))),
          user: stays.key,
        },
      });
      held += 1;
    }
  } while (held > 0);
  return found;
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

/** The same for one that is part of it and must stay itself. */
function usedBy(
  user: User,
  found: Found | undefined,
  unread: string | undefined,
): [blocker: string, remedy: string] {
  if (found?.hold === undefined) return usedByStranger(user, unread);
  return [
    `${found.type} ${found.name} uses it and stays: ${found.hold.blocker}`,
    found.hold.remedy,
  ];
}

function goes(user: Found | undefined): boolean {
  return user !== undefined && user.hold === undefined;
}
