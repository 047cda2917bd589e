import { classify } from '../aws/errors.ts';
import type { Look, ResourceType } from '../resource-types/contract.ts';
import type { End } from './patience.ts';
import { beginWait } from './wait.ts';
import type { Work } from './work.ts';

/** Seconds that a resource may stay ready although AWS accepted a change to it. */
const idleSeconds = 60;

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

export function stuck({ state, reason, remedy }: Look): End {
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
