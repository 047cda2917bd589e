import { setFlagsFromString } from 'node:v8';
import * as core from '@actions/core';
import { announce } from './announce.ts';
import { cleanUp, limitsOf, type Shared } from './clean-up.ts';
import { explain, UserError } from './errors.ts';
import { type Event, readEvent } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { grouped } from './journal.ts';
import { type Facts, prepare, type Ready } from './prepare.ts';
import { publish } from './publish.ts';
import { visibleLines } from './report/escape.ts';
import { type Ended, exitCode, makeReport } from './report/make.ts';
import { policyFor } from './report/policy.ts';
import { count } from './report/words.ts';
import { unlessStopped, watchStop } from './stop.ts';
import { sweepStale } from './sweep-stale.ts';

/** The runner starts the same bundle twice: for the step, and after the job's last step. */
const cleansLater = 'clean-up-at-job-end';

/** The story of one run; the only catch that ends in setFailed. */
export async function main(): Promise<void> {
  const isPost = core.getState('began') !== '';
  if (isPost && core.getState(cleansLater) === '') return;
  core.saveState('began', 'true');
  try {
    const inputs = readInputs();
    const event = readEvent(inputs);
    const later = inputs.runAt === 'job-end' && !isPost;
    // Saved before the check, since a check that is killed found no mistake.
    if (later) core.saveState(cleansLater, 'true');
    process.exitCode = await run(inputs, event, {
      later,
      hurry: isPost && inputs.jobStatus === 'cancelled',
    });
  } catch (error) {
    core.setFailed(visibleLines(explain(error)));
  }
}

interface When {
  /** Only to check, because the clean-up follows when the job ends. */
  readonly later: boolean;
  /** The job was cancelled, and GitHub ends it soon. */
  readonly hurry: boolean;
}

async function run(inputs: Inputs, event: Event, { later, hurry }: When): Promise<0 | 1> {
  const startedAt = new Date();
  using stop = watchStop(inputs.timeoutMinutes, hurry);
  if (hurry) core.info('The job was cancelled, so what costs most goes first.');
  const prepared = prepare(inputs, event, later).catch((error: unknown) => {
    if (later && !stop.signal.aborted) core.saveState(cleansLater, '');
    throw error;
  });
  const ready = await unlessStopped(prepared, stop.signal);
  if (ready === undefined) {
    leaveSoon();
    throw new UserError(`Nothing was begun: ${explain(stop.signal.reason)}.`);
  }
  if (later) {
    core.info('Role, account and profile are in order; the clean-up follows when the job ends.');
    return 0;
  }
  // Where memory is plenty, V8 lets garbage pile up to 300 MB and more while a large bucket is emptied.
  setFlagsFromString('--optimize-for-size');
  const did = await carryOut(
    ready,
    limitsOf(inputs, { signal: stop.signal, journal: grouped, hurry }),
  );
  if (did.skipped !== undefined) core.notice(did.skipped);
  const report = makeReport({
    ...ready.facts,
    ...did,
    startedAt,
    endedAt: new Date(),
    dryRun: inputs.dryRun,
  });
  const unwritten = await publish(report, event.temp);
  if (hurry && report.remaining > 0)
    core.notice(`${count(report.remaining, 'resource')} left to the sweep (scope: stale).`);
  if (!stop.signal.aborted) await announce({ ...ready, report, event, inputs });
  if (stop.signal.aborted) leaveSoon();
  if (unwritten !== undefined) throw unwritten;
  return exitCode(report, inputs.failOnLeftovers);
}

type Did = Omit<Ended, keyof Facts | 'startedAt' | 'endedAt' | 'dryRun'>;

async function carryOut(ready: Ready, limits: Shared): Promise<Did> {
  if (ready.to === 'skip') return { outcomes: [], problems: [], skipped: ready.why };
  const sweeps = ready.to === 'sweep';
  const cleaned = sweeps
    ? await sweepStale(ready.sweep, limits)
    : await cleanUp(ready.run, { ...limits, confirm: ready.confirm });
  if (!limits.dryRun) return cleaned;
  const ground = sweeps ? ready.sweep.ground : ready.run;
  return { ...cleaned, policy: policyFor(ground, cleaned.met, ready.facts.scope) };
}

/** Ends the process once its exit code is set: calls that are still under way would keep it alive. */
function leaveSoon(): void {
  setImmediate(() => process.exit());
}
