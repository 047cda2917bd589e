import { classify } from '../aws/errors.ts';
import { carries, isOthers } from '../discovery/sweep.ts';
import type { Step } from '../plan/step.ts';
import { matchesTypes } from '../profile/match.ts';
import type { Description, Look, ResourceType } from '../resource-types/contract.ts';
import type { Run } from '../run.ts';
import type { Lane } from './pace.ts';
import { createPatience, type End } from './patience.ts';
import type { Pool } from './pool.ts';
import { type Others, recheck } from './recheck.ts';
import type { Record } from './record.ts';
import { beginWait } from './wait.ts';

export interface Work {
  readonly run: Run;
  readonly step: Step;
  readonly type: ResourceType;
  readonly record: Record;
  readonly lane: Lane;
  readonly pool: Pool;
  readonly others: Others;
  /** Aborted at the deadline or on cancel: no change begins after it. */
  readonly signal: AbortSignal;
}

/** Seconds that a resource may stay busy by itself, or ready after an accepted change, before that is called a refusal. */
const slowSeconds = 1800;
const idleSeconds = 60;
const mostTries = 3;

/**
 * Brings one resource to a milestone, looking anew before each change and doing whatever stands between: wait while it
 * is busy, switch off an allowed protection, back up, release, remove. Returns undefined once it is prepared.
 */
export async function bringTo(work: Work, goal: 'prepared' | 'gone'): Promise<End | undefined> {
  const { run, type, step, record, signal } = work;
  const patience = createPatience(type, work.lane);
  const slow = beginWait();
  let backedUp = false;
  let idles = 0;
  let next: Next = 'wait';
  for (;;) {
    signal.throwIfAborted();
    try {
      const now = await recheck(run, type, step.found, work.others);
      if ('end' in now) return now.end;
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
      if (end !== undefined) return next === 'backup' ? withoutBackup(end) : end;
      record.waitingFor = `AWS to let go: ${error instanceof Error ? error.message : String(error)}`;
      await patience.rest(signal);
    }
  }
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
  if (!backedUp && type.backup !== undefined && matchesTypes(run.profile.backup, type))
    return 'backup';
  const releases = type.releases === (step.diesWith === undefined ? 'early' : 'in-stack');
  if (releases && still.released === false) return 'release';
  return goal === 'prepared' ? 'none' : 'remove';
}

async function unprotect({ run, type, step, record }: Work, still: Description): Promise<void> {
  await type.unprotect?.(run.aws(step.found.region), still);
  const note = `${still.protection} was switched off`;
  if (!record.notes.includes(note)) record.notes.push(note);
}

/** A failed backup blocks the deletion. */
function withoutBackup(end: End): End {
  if (end.outcome === 'gone') return end;
  return { ...end, outcome: 'blocked', blocker: `its backup failed: ${end.blocker}` };
}

async function backUp({ run, type, step, record }: Work, still: Description): Promise<boolean> {
  record.waitingFor = 'its backup';
  const name = `workshop-cleanup-${run.scope.id}-${step.found.name}`
    .replace(/[^a-zA-Z0-9_.-]/g, '-')
    .slice(0, 255);
  const backup = await type.backup?.(run.aws(step.found.region), still, name);
  if (backup?.done) record.notes.push(`backup ${backup.name}`);
  return backup?.done ?? true;
}

async function change(
  work: Work,
  still: Description,
  how: 'release' | 'remove',
): Promise<End | 'idle' | undefined> {
  const { run, type, step, record } = work;
  const aws = run.aws(step.found.region);
  if (how === 'release') {
    record.waitingFor = 'AWS to carry out its preparation';
    await type.release?.(aws, still);
    return watch(work, (look) => look.released === true);
  }
  await labelChildren(work);
  const leave = await turn(work);
  try {
    record.attempts += 1;
    const note = await send(work, () => type.remove(aws, still));
    work.lane.succeeded();
    record.ours = true;
    record.waitingFor = 'AWS to finish its deletion';
    const end = await watch(work, () => false);
    if (end !== 'idle' && end?.outcome === 'gone')
      record.notes.push(...[note, still.note].filter((each) => typeof each === 'string'));
    return end;
  } finally {
    leave();
  }
}

/** Marks the deletion as sent while its answer is out: a run that stops just then cannot say that nothing was begun. */
async function send<T>({ record }: Work, remove: () => Promise<T>): Promise<T> {
  record.sent = true;
  try {
    return await remove();
  } catch (error) {
    record.sent = false;
    throw error;
  }
}

/** Waits for the lane without a slot, then for a slot; the lane may have been taken meanwhile. */
async function turn({ lane, pool, step, signal, record }: Work): Promise<() => void> {
  for (;;) {
    record.waitingFor = 'its turn';
    await lane.ready(signal);
    const leave = await pool.enter(step.weight, signal);
    if (lane.take()) return leave;
    leave();
  }
}

/** Looks until it is gone or as wanted; `idle` when it stays as it was although AWS accepted the change. */
export async function watch(
  work: Work,
  reached: (look: Look) => boolean,
): Promise<End | 'idle' | undefined> {
  const { run, type, step, record, signal } = work;
  const look: NonNullable<ResourceType['look']> = (type.look ?? type.describe).bind(type);
  const wait = beginWait();
  let idle = beginWait();
  for (;;) {
    const now = await lookOnce(type, () => look(run.aws(step.found.region), step.found.id));
    if (now === undefined) return { outcome: 'gone' };
    if (now !== 'unknown') {
      if (reached(now)) return undefined;
      if (now.state === 'stuck') return stuck(now);
      if (now.state !== 'ready') idle = beginWait();
      if (now.reason !== undefined) record.waitingFor = now.reason;
      if (idle.elapsed() > idleSeconds * 1000) return 'idle';
    }
    await wait.next(signal);
  }
}

/** A look that fails for a passing reason tells nothing; the next one may. */
async function lookOnce(
  type: ResourceType,
  ask: () => Promise<Look | undefined>,
): Promise<Look | 'unknown' | undefined> {
  try {
    return await ask();
  } catch (error) {
    const read = classify(error, type);
    if (read.kind === 'gone') return undefined;
    if (read.kind === 'temporary' || read.kind === 'throttled') return 'unknown';
    throw error;
  }
}

/** Children that outlive it get the labels now, so that a run that is cut off leaves nothing unrecognised. */
async function labelChildren({ run, step, others, record }: Work): Promise<void> {
  for (const key of step.labelsFirst) {
    const child = others.found(key);
    const type = child && run.types.get(child.type);
    if (child === undefined || type?.label === undefined) continue;
    const { tags } = child.description ?? {};
    if (carries(tags, run.scope.labels) || isOthers(tags, run.scope.labels)) continue;
    try {
      await type.label(run.aws(child.region), child.id, run.scope.labels);
    } catch (error) {
      if (classify(error, type).kind !== 'gone')
        record.notes.push(`${child.type} ${child.name} could not be labelled`);
    }
  }
}

function stuck({ state, reason, remedy }: Look): End {
  return {
    outcome: 'blocked',
    blocker: reason ?? `AWS accepted the change, but it is still ${state}`,
    remedy: remedy ?? 'See in the AWS console what holds it, then run again.',
  };
}

/**
 * After the whole is gone: a part that is still there a while later was kept (a stack's DeletionPolicy). With labels
 * of its own it is deleted singly; without, its only proof is gone and it stays.
 */
export async function outlive(work: Work): Promise<End | undefined> {
  if (work.step.found.proof.by === 'label') return undefined;
  const end = await watch(work, () => false);
  if (end !== 'idle') return end;
  return {
    outcome: 'blocked',
    blocker: 'it was kept when what it belonged to was deleted, and carries no label of its own',
    remedy:
      'Delete it by hand if it should go; label it, or change its DeletionPolicy, for the next time.',
  };
}
