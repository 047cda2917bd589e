import { setTimeout as sleep } from 'node:timers/promises';
import type { Found } from '../discovery/found.ts';
import { judge, mayFollow } from '../discovery/judge.ts';
import { describe, endingOf } from '../discovery/look.ts';
import { carries, isOthers } from '../discovery/sweep.ts';
import { isAbsent, keeps, type User, usedByStranger, users } from '../discovery/users.ts';
import type { Description } from '../resource-types/contract.ts';
import type { Run } from '../run.ts';
import type { Tags } from '../scope.ts';
import { fresh } from './owners.ts';
import type { End } from './patience.ts';
import type { Others, Work } from './work.ts';

/**
 * Milliseconds between looks at a parent that leads to its child no longer, or shows no labels. A service that answers
 * late may have left it out (`optional`), the parent may be going: one look is no proof.
 */
const pauses = [fresh, 3 * fresh];

const gone: End = { outcome: 'gone' };

export type Recheck = { readonly still: Description } | { readonly end: End };

/**
 * Reads a resource again from its own service, immediately before a change, and says whether it may still go:
 * it may have been labelled otherwise, protected, or taken into use by another since it was found.
 */
export async function recheck(work: Work): Promise<Recheck> {
  const { run, type, looks } = work;
  const { found, weight } = work.step;
  const leave = await looks.enter(weight);
  try {
    const still = await describe(run, type, found.region, found.id);
    if (still === undefined) return { end: gone };
    const end = await doubt(work, still);
    if (end === undefined) return { still };
    // What goes in the middle of a look may show no labels any more: it was not changed, it went.
    const isGone = (await endingOf(run, type, found.region, found.id)) === 'gone';
    return { end: isGone ? gone : end };
  } finally {
    leave();
  }
}

async function doubt(work: Work, still: Description): Promise<End | undefined> {
  const { run, type, others } = work;
  const { found } = work.step;
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
  return still.state === 'deleting' ? undefined : strayedFromLine(work, found, found.proof.parent);
}

/** The same for all that leads to it: the parent of a child may itself have only a parent as its proof. */
async function strayedFromLine(work: Work, child: Found, parent: string): Promise<End | undefined> {
  const { others } = work;
  if (others.isGone(parent)) return undefined;
  const owner = others.found(parent);
  if (owner === undefined) return changedSince('its parent is unknown');
  const end = await strayed(work, owner, child);
  if (end !== undefined || owner.proof.by !== 'parent') return end;
  return strayedFromLine(work, owner, owner.proof.parent);
}

/** Why a resource does not follow its parent any more; undefined while it does. */
async function strayed({ run, type, step, others, signal }: Work, owner: Found, child: Found) {
  const { found } = step;
  const { labels } = run.scope;
  for (let look = 0; ; look += 1) {
    const alive = await others.lookAt(owner);
    const why = alive && whyStrayed(owner, alive, child, labels);
    if (why === undefined) return undefined;
    // It may have gone by itself between the two looks, as a service's network interface does.
    if ((await describe(run, type, found.region, found.id)) === undefined) return gone;
    const pause = pauses[look];
    if (pause === undefined)
      return changedSince(`${owner.type} ${owner.name}, to which it belongs, ${why}`);
    await sleep(pause, undefined, { signal });
  }
}

function whyStrayed(owner: Found, now: Description, child: Found, labels: Tags) {
  if (owner.proof.by === 'label' && !carries(now.tags, labels))
    return 'no longer carries the labels';
  if (owner.proof.by === 'parent' && isOthers(now.tags, labels))
    return 'now carries the labels of another';
  const leads = now.owns?.some(({ type, id }) => type === child.type && id === child.id);
  return leads ? undefined : 'no longer leads to it';
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
