import { setTimeout as sleep } from 'node:timers/promises';
import { denialOf } from '../aws/denial.ts';
import { endingOf } from '../discovery/look.ts';
import { backsUp } from '../profile/match.ts';
import type { Description } from '../resource-types/contract.ts';
import { backUp, change, unprotect } from './change.ts';
import { createPatience, type End } from './patience.ts';
import { recheck } from './recheck.ts';
import { beginWait } from './wait.ts';
import { stuck } from './watch.ts';
import type { Work } from './work.ts';

/** Seconds that a resource may stay busy by itself before that is called a refusal. */
const slowSeconds = 3600;
const mostTries = 3;
/**
 * EC2 may not show a function's interfaces for some seconds after the function's end, so that one missing look proves
 * nothing. Ten is what other tools wait (go-to-k/delstack, go-to-k/cdkd#43).
 */
const hiddenMilliseconds = 10_000;

/**
 * Brings one resource to a milestone, looking anew before each change and doing whatever stands between: wait while it
 * is busy, switch off an allowed protection, back up, release, remove. Returns undefined once it is prepared.
 */
export async function bringTo(work: Work, goal: 'prepared' | 'gone'): Promise<End | undefined> {
  const { type, record, signal } = work;
  const patience = createPatience(type, work.lane);
  const slow = beginWait();
  let backedUp = false;
  let seen = !mayHide(work);
  let idles = 0;
  let next: Next = 'wait';
  for (;;) {
    signal.throwIfAborted();
    try {
      const now = await recheck(work);
      if ('end' in now && now.end.outcome === 'gone' && !seen) {
        seen = true;
        record.waitingFor = 'AWS to show whether it is still there';
        await sleep(hiddenMilliseconds, undefined, { signal });
        continue;
      }
      if ('end' in now) return now.end;
      // No change begins after the deadline, however long the look took.
      signal.throwIfAborted();
      seen = true;
      const { still } = now;
      next = nextFor(work, still, goal, backedUp);
      if (next === 'none') return undefined;
      if (next === 'wait') {
        record.sent ||= still.state === 'deleting';
        record.waitingFor = still.reason ?? `AWS: it is ${still.state}`;
      } else {
        record.startedAt ??= new Date();
        if (next === 'unprotect') await unprotect(work, still);
        else if (next === 'backup') backedUp = await backUp(work, still);
        else {
          const after = await change(work, still, next);
          idles += after === 'idle' ? 1 : 0;
          if (idles === mostTries) return stuck(still);
          if (after !== 'idle' && after !== undefined) return after;
        }
        patience.calm();
      }
      // What AWS needs a while for, or shows only later: a flag that was switched off may be read as on for 25 s.
      if (next === 'wait' || next === 'unprotect' || (next === 'backup' && !backedUp)) {
        if (slow.elapsed() > slowSeconds * 1000) return stuck(still);
        await slow.next(signal);
      }
    } catch (error) {
      signal.throwIfAborted();
      const end = patience.judge(error);
      if (end?.outcome === 'gone') return end;
      if (end !== undefined) {
        // Somebody else may have been faster, and each service refuses the second in words of its own.
        const { region, id } = work.step.found;
        const ending = await endingOf(work.run, type, region, id);
        if (ending === 'gone') return { outcome: 'gone' };
        if (ending === undefined || slow.elapsed() > slowSeconds * 1000)
          return next === 'backup' ? withoutBackup(end, error) : end;
      }
      record.waitingFor = `AWS to let go: ${error instanceof Error ? error.message : String(error)}`;
      await patience.rest(signal);
    }
  }
}

/** Whether something waits for it that it needs to end by itself, and its parent has only just ended. */
function mayHide({ step, others }: Work): boolean {
  return step.found.parents.some(
    ({ key, goes, uses = [] }) => goes === 'after' && uses.length > 0 && others.isGone(key),
  );
}

type Next = 'none' | 'wait' | 'unprotect' | 'backup' | 'release' | 'remove';

/** What has to be done next, from what AWS says of the resource now. */
function nextFor(
  work: Work,
  still: Description,
  goal: 'prepared' | 'gone',
  backedUp: boolean,
): Next {
  const { run, type, step } = work;
  if (still.state === 'deleting' || still.state === 'busy') return 'wait';
  // One that the profile does not allow to switch off has ended in the recheck.
  if (still.protection !== undefined) return 'unprotect';
  if (!backedUp && backsUp(run.profile, type)) return 'backup';
  const releases = type.releases?.includes(step.diesWith === undefined ? 'early' : 'in-stack');
  if (releases && still.released === false) return 'release';
  return goal === 'prepared' ? 'none' : 'remove';
}

/** A failed backup blocks the deletion; a missing permission is never green. */
function withoutBackup(end: Exclude<End, { outcome: 'gone' }>, error: unknown): End {
  const blocker = `its backup failed: ${end.blocker}`;
  const denied = denialOf(error) !== undefined;
  return { ...end, outcome: 'blocked', blocker, ...(denied && { denied }) };
}
