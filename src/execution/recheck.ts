import { isAbsent, keeps, type User, usedByStranger, users } from '../discovery/discover.ts';
import type { Found } from '../discovery/found.ts';
import { judge, mayFollow } from '../discovery/judge.ts';
import { describe } from '../discovery/look.ts';
import { carries, isOthers } from '../discovery/sweep.ts';
import type { Description, ResourceType } from '../resource-types/contract.ts';
import type { Run } from '../run.ts';
import type { LookAtOwner } from './owners.ts';
import type { End } from './patience.ts';

/** What is known of the others in this run: whether a resource by its key is among those that go. */
export interface Others {
  found(key: string): Found | undefined;
  /** Gone in this run, so that what outlives it has lost its proof by our own doing. */
  isGone(key: string): boolean;
  lookAt: LookAtOwner;
}

export type Recheck = { readonly still: Description } | { readonly end: End };

/**
 * Reads a resource again from its own service, immediately before a change, and says whether it may still go:
 * it may have been labelled otherwise, protected, or taken into use by another since it was found.
 */
export async function recheck(
  run: Run,
  type: ResourceType,
  found: Found,
  others: Others,
): Promise<Recheck> {
  const still = await describe(run, type, found.region, found.id);
  if (still === undefined) return { end: { outcome: 'gone' } };
  const changed = await doubt(run, type, found, still, others);
  return changed === undefined ? { still } : { end: changed };
}

async function doubt(
  run: Run,
  type: ResourceType,
  found: Found,
  still: Description,
  others: Others,
): Promise<End | undefined> {
  const { labels } = run.scope;
  const hold = judge(run, type, still);
  if (hold !== undefined) return hold;
  const stranger = await strangerAmong(
    run,
    users({ description: still, region: found.region }),
    others,
  );
  if (found.proof.by === 'label') {
    if (!carries(still.tags, labels)) return changedSince('it no longer carries the labels');
    return stranger && takenIntoUse(stranger);
  }
  if (isOthers(still.tags, labels)) return changedSince('it now carries the labels of another');
  if (found.proof.by === 'name') return stranger && takenIntoUse(stranger);

  if (!mayFollow(run, type, still)) return changedSince('it is not its parent’s alone any more');
  if (stranger !== undefined) return takenIntoUse(stranger);
  const { parent } = found.proof;
  if (others.isGone(parent)) return undefined;
  const owner = others.found(parent);
  if (owner === undefined) return changedSince('its parent is unknown');
  if (owner.proof.by !== 'label') return undefined;
  const alive = await others.lookAt(owner);
  if (alive === undefined || still.state === 'deleting') return undefined;
  const named = `${owner.type} ${owner.name}, to which it belongs,`;
  if (!carries(alive.tags, labels)) return changedSince(`${named} no longer carries the labels`);
  const leads = alive.owns?.some(({ type: of, id }) => of === found.type && id === found.id);
  if (leads) return undefined;
  // It may have gone by itself between the two looks, as a service's network interface does.
  if ((await describe(run, type, found.region, found.id)) === undefined) return { outcome: 'gone' };
  return changedSince(`${named} no longer leads to it`);
}

async function strangerAmong(
  run: Run,
  all: readonly User[],
  others: Others,
): Promise<User | undefined> {
  for (const user of all) {
    const known = others.found(user.key);
    if (others.isGone(user.key) || !keeps(user, known)) continue;
    if (known !== undefined || !(await isAbsent(run, user))) return user;
  }
  return undefined;
}

function takenIntoUse(user: User): End {
  const [blocker, remedy] = usedByStranger(user);
  return { outcome: 'blocked', blocker: `changed since it was found: ${blocker}`, remedy };
}

function changedSince(blocker: string): End {
  return {
    outcome: 'blocked',
    blocker: `changed since it was found: ${blocker}`,
    remedy: 'See who changed it. If it should go, label it and run again.',
  };
}
