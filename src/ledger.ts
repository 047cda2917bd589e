import type { Found } from './discovery/found.ts';
import type { Outcome } from './execution/outcome.ts';
import type { Step } from './plan/step.ts';

/** What became of each resource over the rounds of a run. */
export interface Ledger {
  add(outcome: Outcome): void;
  /**
   * Not seen before, there again after it was gone (a log group that a dying function wrote anew), or free of what kept it
   * (a VPC whose last interface went with its service).
   */
  isNew(found: Found): boolean;
  /** What was refused in an earlier round is not tried again, and holds back again what waits for it. */
  keep(found: Found): Found;
  /** What was never begun because something kept it. */
  kept(): readonly Outcome[];
  gone(): ReadonlySet<string>;
  /** In the order of deletion. */
  outcomes(): readonly Outcome[];
}

export function createLedger(): Ledger {
  const entries = new Map<string, Outcome>();
  return {
    add(outcome) {
      const before = entries.get(outcome.key);
      if (before !== undefined && repeats(before, outcome)) return;
      entries.delete(outcome.key);
      entries.set(outcome.key, {
        ...outcome,
        attempts: outcome.attempts + (before?.attempts ?? 0),
        startedAt: before?.startedAt ?? outcome.startedAt,
        ...(before !== undefined && isGone(before)
          ? {
              note: [
                isGone(outcome) ? 'it appeared again and was deleted again' : 'it appeared again',
                outcome.note,
              ]
                .filter(Boolean)
                .join('; '),
            }
          : {}),
      });
    },
    isNew(found) {
      const before = entries.get(found.key);
      return before === undefined || isGone(before) || isFree(before, found);
    },
    keep(found) {
      const before = entries.get(found.key);
      if (before?.outcome !== 'blocked' && before?.outcome !== 'failed') return found;
      if (isFree(before, found)) return found;
      const { outcome, blocker = '', remedy = '' } = before;
      return { ...found, hold: { outcome, blocker, remedy } };
    },
    kept: () => [...entries.values()].filter(isKept),
    gone: () => new Set([...entries.values()].filter(isGone).map(({ key }) => key)),
    outcomes: () => [...entries.values()],
  };
}

function isGone({ outcome }: Outcome): boolean {
  return outcome === 'deleted' || outcome === 'already-gone';
}

function isKept({ outcome, attempts, startedAt }: Outcome): boolean {
  return outcome === 'blocked' && attempts === 0 && startedAt === undefined;
}

function isFree(before: Outcome, { hold }: Found): boolean {
  return isKept(before) && hold === undefined;
}

/** Whether nothing was tried anew and nothing is to be told anew: what is gone, or there again after it was, always is. */
function repeats(before: Outcome, outcome: Outcome): boolean {
  if (outcome.attempts > 0 || before.outcome === 'held-back') return false;
  if (isKept(before) && !isKept(outcome)) return false;
  return isGone(before) === isGone(outcome);
}

/** A row of a dry run's plan. */
export function plannedRow({ found, heldBy, needs }: Step): Outcome {
  const held =
    heldBy === undefined
      ? { outcome: 'planned' as const }
      : {
          outcome: 'held-back' as const,
          blocker: `waits for ${readable(heldBy)}, which must stay`,
          remedy: 'Resolve that one first.',
        };
  const after = needs.map(({ key }) => readable(key)).join(', ');
  const note = [after && `after ${after}`, found.description?.note].filter(Boolean).join('; ');
  return { ...rowOf(found), ...(found.hold ?? held), ...(note === '' ? {} : { note }) };
}

/** What a later search found and is not deleted any more; `why` says for what reason. */
export function late(found: Found, why: string): Outcome {
  return {
    ...rowOf(found),
    outcome: 'held-back',
    blocker: `it appeared while the run was cleaning up; ${why}`,
    remedy: 'Stop what still creates resources with these labels, then run again.',
    ...found.hold,
  };
}

function rowOf({ key, type, id, arn, name, region, why }: Found) {
  return { key, type, id, arn, name, region, why, attempts: 0 };
}

function readable(key: string): string {
  const [type, , ...id] = key.split('|');
  return `${type} ${id.join('|')}`;
}
