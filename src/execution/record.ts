import type { Found } from '../discovery/found.ts';
import type { Outcome } from './outcome.ts';
import type { End } from './patience.ts';

/** What is known of one step while it runs; turned into an Outcome at its end, or where it stood when the run stopped. */
export interface Record {
  readonly found: Found;
  attempts: number;
  startedAt?: Date;
  endedAt?: Date;
  /** Its deletion was sent to AWS, or was under way already. */
  sent: boolean;
  /** That deletion was this run's own, or may have been. */
  ours: boolean;
  /** What it is waiting for, for people. */
  waitingFor: string;
  notes: string[];
  end?: End;
}

export function newRecord(found: Found): Record {
  return { found, attempts: 0, sent: false, ours: false, waitingFor: 'its turn', notes: [] };
}

/** `stopped` says why the run ended before the record did: 'the deadline passed' or 'the run was cancelled'. */
export function outcomeOf(record: Record, stopped: string): Outcome {
  const { found, end, attempts, startedAt, endedAt, notes } = record;
  const common = {
    key: found.key,
    type: found.type,
    id: found.id,
    arn: found.arn,
    name: found.name,
    region: found.region,
    why: found.why,
    attempts,
    startedAt: startedAt?.toISOString(),
    endedAt: endedAt?.toISOString(),
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
  };
  const begun = startedAt !== undefined;
  if (end === undefined)
    return record.sent
      ? {
          ...common,
          outcome: 'deleting',
          blocker: `its deletion is under way at AWS, not finished when ${stopped}`,
          remedy: 'AWS goes on by itself; the next run makes sure.',
        }
      : {
          ...common,
          outcome: 'held-back',
          blocker: `${begun ? 'not finished when ' : 'not begun when '}${stopped}: it was waiting for ${record.waitingFor}`,
          remedy: 'Run again, or leave it to the scheduled sweep; a longer timeout-minutes helps.',
        };
  if (end.outcome === 'gone')
    return { ...common, outcome: record.ours ? 'deleted' : 'already-gone' };
  return { ...common, ...end };
}
