import { setFlagsFromString } from 'node:v8';
import * as core from '@actions/core';
import { announce } from './announce.ts';
import { cleanUp, limitsOf, type Shared } from './clean-up.ts';
import type { Event } from './event.ts';
import type { Inputs } from './inputs.ts';
import { grouped } from './journal.ts';
import type { Facts, Ready } from './prepare.ts';
import { publish } from './publish.ts';
import { type Ended, exitCode, makeReport } from './report/make.ts';
import { policyFor } from './report/policy.ts';
import { count } from './report/words.ts';
import { leaveSoon } from './stop.ts';
import { sweepStale } from './sweep-stale.ts';

export interface Circumstances {
  readonly inputs: Inputs;
  readonly event: Event;
  readonly startedAt: Date;
  /** The job was cancelled, and GitHub ends it soon. */
  readonly hurry: boolean;
  readonly signal: AbortSignal;
}

/** Does what is ready to be done, and tells of it; the step's exit code. */
export async function carryOut(
  ready: Ready,
  { inputs, event, startedAt, hurry, signal }: Circumstances,
): Promise<0 | 1> {
  // Where memory is plenty, V8 lets garbage pile up to 300 MB and more while a large bucket is emptied.
  setFlagsFromString('--optimize-for-size');
  const did = await cleaned(ready, limitsOf(inputs, { signal, journal: grouped, hurry }));
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
  if (!signal.aborted) await announce({ ...ready, report, event, inputs });
  if (signal.aborted) leaveSoon();
  if (unwritten !== undefined) throw unwritten;
  return exitCode(report, inputs.failOnLeftovers);
}

type Did = Omit<Ended, keyof Facts | 'startedAt' | 'endedAt' | 'dryRun'>;

async function cleaned(ready: Ready, limits: Shared): Promise<Did> {
  if (ready.to === 'skip') return { outcomes: [], problems: [], skipped: ready.why };
  const sweeps = ready.to === 'sweep';
  const did = sweeps
    ? await sweepStale(ready.sweep, limits)
    : await cleanUp(ready.run, { ...limits, confirm: ready.confirm });
  if (!limits.dryRun) return did;
  const ground = sweeps ? ready.sweep.ground : ready.run;
  return { ...did, policy: policyFor(ground, did.met, ready.facts.scope) };
}
