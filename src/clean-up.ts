import { type Discovery, discover, type Earlier } from './discovery/discover.ts';
import type { Found, Problem } from './discovery/found.ts';
import { explain, UserError } from './errors.ts';
import { execute } from './execution/execute.ts';
import type { Outcome } from './execution/outcome.ts';
import { createPace, type Pace } from './execution/pace.ts';
import type { Inputs } from './inputs.ts';
import type { Journal } from './journal.ts';
import { wentMeanwhile } from './kept.ts';
import { createLedger, type Ledger, late, plannedRow } from './ledger.ts';
import { plan, type Wishes } from './plan/plan.ts';
import type { Step } from './plan/step.ts';
import { backsUp } from './profile/match.ts';
import { foundLine, groupTitle, problemLine, progressLine, resourceLine } from './report/log.ts';
import type { Run } from './run.ts';
import { unlessStopped } from './stop.ts';

export interface Cleaned {
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly Problem[];
  readonly cutShort?: string | undefined;
  /** Types that were met or may be, for the policy of a dry run. */
  readonly met: readonly string[];
  /** Why nothing was deleted after all. */
  readonly skipped?: string | undefined;
}

export interface Limits extends Pick<Inputs, 'dryRun' | 'maxDeletions' | 'concurrency'> {
  readonly signal: AbortSignal;
  readonly journal: Journal;
  /** Shared by all that delete in the account at the same time. */
  readonly pace: Pace;
  /** There is little time: what costs most goes first. */
  readonly hurry: boolean;
  /** Asked once more right before the first deletion: why there must be none, or undefined. */
  confirm(): Promise<string | undefined>;
}

/** What is the same for all that a run cleans up after. */
export type Shared = Omit<Limits, 'confirm'>;

export function limitsOf(
  { dryRun, maxDeletions, concurrency }: Inputs,
  given: Pick<Limits, 'signal' | 'journal' | 'hurry'>,
): Shared {
  return { dryRun, maxDeletions, concurrency, ...given, pace: createPace() };
}

/** A deploy that finishes late is caught by searching again; one that never ends is not waited for. */
const mostRounds = 3;

/** Finds, plans, deletes, and searches again until nothing new is there. A dry run ends after the first plan. */
export async function cleanUp(run: Run, limits: Limits): Promise<Cleaned> {
  const { signal, maxDeletions } = limits;
  const ledger = createLedger();
  const problems = new Map<string, Problem>();
  let met: readonly string[] = [];
  const wishes = wishesOf(run, limits.hurry);
  const so = () => ({ outcomes: ledger.outcomes(), problems: [...problems.values()], met });
  let earlier: Earlier = { expected: [], gone: new Set() };
  for (let round = 1; ; round += 1) {
    const seen = await unlessStopped(look({ run, limits, round, earlier, ledger }), signal);
    if (seen === undefined) return { ...so(), cutShort: told(signal) };
    const went = await unlessStopped(wentMeanwhile(run, ledger.kept(), seen.found), signal);
    if (went === undefined) return { ...so(), cutShort: told(signal) };
    for (const row of went) ledger.add(row);
    for (const problem of seen.problems)
      problems.set(`${problem.doing} ${problem.region}`, problem);
    const steps = planned(round, () => plan(seen.found.map(ledger.keep), run.types.get, wishes));
    if (steps instanceof Error) {
      problems.set('plan', { ...unplanned, message: explain(steps) });
      return so();
    }
    const fresh = seen.found.filter(ledger.isNew);
    const deletions = fresh.filter(({ hold }) => hold === undefined).length;
    met = [...seen.found.map(({ type }) => type), ...seen.expected.map(({ type }) => type.name)];
    if (limits.dryRun) {
      if (deletions > maxDeletions) limits.journal.warn(tooMany(deletions, maxDeletions));
      return { ...so(), outcomes: steps.map(plannedRow) };
    }
    if (round === 1 && deletions > maxDeletions)
      throw new UserError(tooMany(deletions, maxDeletions), {
        remedy:
          'Nothing was deleted. Look at the plan with dry-run: true, then raise max-deletions.',
      });
    const stop = round === 1 ? undefined : whyStop(round, ledger, fresh, maxDeletions);
    if (stop !== undefined) for (const one of fresh) ledger.add(late(one, stop));
    if (fresh.length === 0 || stop !== undefined) return so();
    if (round === 1 && deletions > 0) {
      const skipped = await limits.confirm();
      if (skipped !== undefined) return { outcomes: [], problems: [], met, skipped };
    }
    await remove({ run, steps, limits, ledger, round, gone: earlier.gone });
    if (signal.aborted) return { ...so(), cutShort: told(signal) };
    earlier = { expected: seen.expected, gone: ledger.gone() };
  }
}

/** What the plan must know of the profile. */
export function wishesOf({ types, profile }: Run, hurry = false): Wishes {
  return {
    hurry,
    backsUp(name) {
      const type = types.get(name);
      return type !== undefined && backsUp(profile, type);
    },
  };
}

/** Why what appeared meanwhile is not deleted any more. A resource that appeared again counts once. */
function whyStop(
  round: number,
  ledger: Ledger,
  fresh: readonly Found[],
  most: number,
): string | undefined {
  if (round > mostRounds) return `the run has cleaned up ${mostRounds} times`;
  const keys = fresh.filter(({ hold }) => hold === undefined).map(({ key }) => key);
  const all = new Set([...ledger.gone(), ...keys]).size;
  return all > most ? `with it, ${tooMany(all, most)}` : undefined;
}

const unplanned = { doing: 'planning what appeared meanwhile', region: 'all regions' };

/** Before anything is deleted a plan that cannot be made ends the run; later it must not cost the report. */
function planned(round: number, make: () => Step[]): Step[] | Error {
  try {
    return make();
  } catch (error) {
    if (round === 1 || !(error instanceof Error)) throw error;
    return error;
  }
}

interface Search extends Pick<Round, 'run' | 'limits' | 'round' | 'ledger'> {
  readonly earlier: Earlier;
}

async function look({ run, limits, round, earlier, ledger }: Search): Promise<Discovery> {
  const { journal } = limits;
  journal.begin(groupTitle(round === 1 ? 'Find' : 'Search again', undefined, round));
  const discovery = await discover(run, earlier);
  for (const one of discovery.found.filter(ledger.isNew)) journal.info(foundLine(one));
  for (const problem of discovery.problems) journal.warn(problemLine(problem));
  journal.end();
  return discovery;
}

interface Round {
  readonly run: Run;
  readonly steps: readonly Step[];
  readonly limits: Limits;
  readonly ledger: Ledger;
  readonly round: number;
  readonly gone: ReadonlySet<string>;
}

async function remove({ run, steps, limits, ledger, round, gone }: Round): Promise<void> {
  const { journal } = limits;
  journal.begin(groupTitle('Delete', steps.filter(begins).length, round));
  const outcomes = await execute({
    run,
    steps,
    gone,
    concurrency: limits.concurrency,
    pace: limits.pace,
    signal: limits.signal,
    ended: (outcome) => journal.info(resourceLine(outcome)),
    waiting: (open) => journal.info(progressLine(open, new Date())),
  });
  journal.end();
  for (const outcome of outcomes) ledger.add(outcome);
}

function told(signal: AbortSignal): string {
  return (signal.reason as Error).message;
}

function tooMany(deletions: number, most: number): string {
  return `the plan has ${deletions} resources, more than max-deletions (${most}) allows.`;
}

function begins({ found, heldBy }: Step): boolean {
  return found.hold === undefined && heldBy === undefined;
}
