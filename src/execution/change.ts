import { classify } from '../aws/errors.ts';
import type { Found } from '../discovery/found.ts';
import { mayFollow } from '../discovery/judge.ts';
import { describe } from '../discovery/look.ts';
import { carries } from '../discovery/sweep.ts';
import type { Description, ResourceType } from '../resource-types/contract.ts';
import type { Run } from '../run.ts';
import { fresh } from './owners.ts';
import type { End } from './patience.ts';
import { recheck } from './recheck.ts';
import { watch } from './watch.ts';
import type { Work } from './work.ts';

/** Releases or removes a resource and watches until AWS has done it; `idle` when AWS took it and nothing came of it. */
export async function change(
  work: Work,
  still: Description,
  how: 'release' | 'remove',
): Promise<End | 'idle' | undefined> {
  const { run, type, step, record } = work;
  const aws = run.aws(step.found.region);
  if (how === 'release' && type.release !== undefined) {
    record.waitingFor = 'AWS to carry out its preparation';
    await type.release(aws, still);
    return watch(work, (look) => look.released === true);
  }
  const asked = performance.now();
  await labelChildren(work);
  const leave = await turn(work);
  try {
    let latest = still;
    // One that waited for its turn is looked at again.
    if (performance.now() - asked > fresh) {
      const now = await recheck(work);
      if ('end' in now) return now.end;
      work.signal.throwIfAborted();
      latest = now.still;
    }
    record.attempts += 1;
    let note = await send(work, () => type.remove(aws, latest));
    work.lane.succeeded();
    record.ours = true;
    record.waitingFor = 'AWS to finish its deletion';
    let end = await watch(work, () => false);
    const { force } = type;
    if (end !== 'idle' && end?.outcome === 'blocked' && force && run.profile.forceDeleteStacks) {
      record.attempts += 1;
      note = await send(work, () => force(aws, latest));
      end = await watch(work, () => false);
    }
    if (end !== 'idle' && end?.outcome === 'gone')
      record.notes.push(...[note, still.note].filter((each) => typeof each === 'string'));
    return end;
  } finally {
    leave();
  }
}

/**
 * Marks the deletion as sent while its answer is out: a run that stops just then cannot say that nothing was begun. An
 * answer that was lost may have been a yes: what is gone after it counts as this run's own.
 */
async function send<T>({ record, type }: Work, remove: () => Promise<T>): Promise<T> {
  record.sent = true;
  try {
    return await remove();
  } catch (error) {
    record.sent = classify(error, type).kind === 'temporary';
    record.ours ||= record.sent;
    throw error;
  }
}

/** Waits for the lane without a slot, then for a slot; the lane may have been taken meanwhile. */
async function turn({ lane, pool, step, signal, record }: Work): Promise<() => void> {
  for (;;) {
    record.waitingFor = 'its turn';
    await lane.ready(signal);
    const leave = await pool.enter(step.weight);
    if (lane.take()) return leave;
    leave();
  }
}

/**
 * Children that outlive it get the labels now, so that a run that is cut off leaves nothing unrecognised. That is a
 * change to them: each is read again before, and one that became another's or protected is let be.
 */
async function labelChildren({ run, step, others, record }: Work): Promise<void> {
  for (const key of step.labelsFirst) {
    const child = others.found(key);
    const type = child && run.types.get(child.type);
    if (child === undefined || type?.label === undefined) continue;
    try {
      const now = await withTags(run, type, child);
      if (now === undefined || carries(now.tags, run.scope.labels)) continue;
      if (mayFollow(run, type, now))
        await type.label(run.aws(child.region), child.id, run.scope.labels);
    } catch (error) {
      if (classify(error, type).kind !== 'gone')
        record.notes.push(`${child.type} ${child.name} could not be labelled`);
    }
  }
}

/** Only its tags may have changed since it was found: they are read alone where that is one call. */
async function withTags(
  run: Run,
  type: ResourceType,
  { description, region, id }: Found,
): Promise<Description | undefined> {
  if (type.tags === undefined || description === undefined) return describe(run, type, region, id);
  return { ...description, tags: await type.tags(run.aws(region), id) };
}

export async function unprotect(
  { run, type, step, record }: Work,
  still: Description,
): Promise<void> {
  await type.unprotect?.(run.aws(step.found.region), still);
  const note = `${still.protection} was switched off`;
  if (!record.notes.includes(note)) record.notes.push(note);
}

export async function backUp(
  { run, type, step, record }: Work,
  still: Description,
): Promise<boolean> {
  record.waitingFor = 'its backup';
  const name = `workshop-cleanup-${run.scope.id}-${step.found.name}`
    .replace(/[^a-zA-Z0-9_.-]/g, '-')
    .slice(0, 255);
  const aws = run.aws(step.found.region);
  const backup = await type.backup?.(aws, still, name, run.profile.backupBucket);
  if (backup?.done) record.notes.push(`backup ${backup.name}`);
  return backup?.done ?? true;
}
