import { setTimeout as sleep } from 'node:timers/promises';
import type { Found } from '../discovery/found.ts';
import { explain } from '../errors.ts';
import type { Milestone, Step } from '../plan/step.ts';
import type { Run } from '../run.ts';
import type { Outcome } from './outcome.ts';
import { createOwners } from './owners.ts';
import type { Pace } from './pace.ts';
import type { End } from './patience.ts';
import { bringTo } from './perform.ts';
import { createPool } from './pool.ts';
import { newRecord, outcomeOf, type Record } from './record.ts';
import { outlive } from './watch.ts';
import type { Work } from './work.ts';

export interface Orders {
  readonly run: Run;
  readonly steps: readonly Step[];
  /** Keys of what earlier rounds of this run deleted. */
  readonly gone: ReadonlySet<string>;
  /** Deletions under way at once, over all services. */
  readonly concurrency: number;
  readonly pace: Pace;
  /** Aborted at the deadline or on cancel, with the reason as an Error. */
  readonly signal: AbortSignal;
  ended(outcome: Outcome): void;
  /** What is still open, every half minute. */
  waiting(open: readonly Waiting[]): void;
}

export interface Waiting {
  readonly type: string;
  readonly name: string;
  readonly waitingFor: string;
  /** When its work began; before that, when the run's did. */
  readonly since: Date;
}

/**
 * Milliseconds between progress lines, what calls under way are given once the run is stopped, and how long others begin
 * after what costs more in a hurry: as long as looking at that takes.
 */
const progressEvery = 30_000;
const grace = 2_000;
const headStart = 2_000;
const looksAtOnce = 64;

/** The only deleter: carries out the steps, each as soon as what it needs is done, and tells how each ended. */
export async function execute(orders: Orders): Promise<Outcome[]> {
  const { run, steps, signal } = orders;
  const records = new Map(steps.map((step) => [step.key, newRecord(step.found)]));
  const milestones = new Map(steps.map((step) => [step.key, createMilestones()]));
  const pool = createPool(orders.concurrency, signal);
  const looks = createPool(looksAtOnce, signal);
  const others = {
    found: (key: string): Found | undefined => records.get(key)?.found,
    lookAt: createOwners(run),
    isGone: (key: string) => orders.gone.has(key) || records.get(key)?.end?.outcome === 'gone',
  };
  const stopped = aborted(signal);
  stopped.catch(() => undefined);
  const began = new Date();
  const ticker = setInterval(() => orders.waiting(open(records, began)), progressEvery);
  const all = steps.map(async (step) => {
    const record = records.get(step.key) as Record;
    const mine = milestones.get(step.key) as Milestones;
    try {
      record.end = await carryOut(step, record);
    } catch (error) {
      if (!signal.aborted)
        record.end = {
          outcome: 'failed',
          blocker: explain(error),
          remedy: 'This is a fault of the action itself: please report it with this message.',
        };
    }
    record.endedAt = new Date();
    mine.settle(record.end);
    orders.ended(outcomeOf(record, reasonOf(signal)));
  });

  async function carryOut(step: Step, record: Record): Promise<End> {
    const { found } = step;
    if (found.hold !== undefined) return found.hold;
    if (step.heldBy !== undefined) return heldBack(records.get(step.heldBy)?.found);
    const type = run.types.get(found.type);
    if (type === undefined) throw new Error(`no resource type ${found.type}`);
    const key = `${type.name} ${found.region}`;
    const lane = orders.pace.lane(key, type.spacingSeconds);
    const work: Work = { run, step, type, record, lane, pool, looks, others, signal };
    if (step.yields) await sleep(headStart, undefined, { signal });
    if (step.prepares) {
      const end = await bringTo(work, 'prepared');
      if (end !== undefined) return end;
    }
    milestones.get(step.key)?.reach('prepared');
    const held = await waitFor(step, record);
    if (held !== undefined) return held;
    if (step.diesWith !== undefined) {
      record.ours = records.get(step.diesWith)?.ours ?? false;
      const end = await outlive(work);
      if (end !== undefined) return end;
    }
    return (await bringTo(work, 'gone')) as End;
  }

  async function waitFor(step: Step, record: Record): Promise<End | undefined> {
    for (const { key, until } of step.needs) {
      const other = records.get(key) as Record;
      record.waitingFor = `${other.found.type} ${other.found.name}`;
      const end = await Promise.race([milestones.get(key)?.wait(until), stopped]);
      if (end !== 'reached') return heldBack(other.found);
    }
    return undefined;
  }

  await Promise.race([
    Promise.all(all),
    stopped.catch(() => new Promise((resolve) => setTimeout(resolve, grace))),
  ]);
  clearInterval(ticker);
  return [...records.values()]
    .sort((a, b) => (a.endedAt?.getTime() ?? Infinity) - (b.endedAt?.getTime() ?? Infinity))
    .map((record) => outcomeOf(record, reasonOf(signal)));
}

interface Milestones {
  reach(milestone: Milestone): void;
  settle(end: End | undefined): void;
  wait(milestone: Milestone): Promise<'reached' | 'missed'>;
}

function createMilestones(): Milestones {
  const prepared = Promise.withResolvers<'reached' | 'missed'>();
  const gone = Promise.withResolvers<'reached' | 'missed'>();
  return {
    reach: () => prepared.resolve('reached'),
    settle(end) {
      const word = end?.outcome === 'gone' ? 'reached' : 'missed';
      prepared.resolve(word);
      gone.resolve(word);
    },
    wait: (milestone) => (milestone === 'prepared' ? prepared.promise : gone.promise),
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function heldBack(by: Found | undefined): End {
  return {
    outcome: 'held-back',
    blocker: `waits for ${by?.type} ${by?.name}, which is not gone`,
    remedy: 'Resolve that one first, then run again.',
  };
}

function reasonOf(signal: AbortSignal): string {
  return signal.aborted ? explain(signal.reason) : 'the run ended';
}

function open(records: ReadonlyMap<string, Record>, began: Date): Waiting[] {
  return [...records.values()]
    .filter((record) => record.end === undefined)
    .map(({ found: { type, name }, waitingFor, startedAt }) => ({
      type,
      name,
      waitingFor,
      since: startedAt ?? began,
    }));
}
