import * as core from '@actions/core';
import { explain, UserError } from './errors.ts';
import { type Event, readEvent } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { prepare } from './prepare.ts';
import { visibleLines } from './report/escape.ts';
import { leaveSoon, unlessStopped, watchStop } from './stop.ts';

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
  // Loaded once AWS has been asked: nothing of it is needed for that.
  const { carryOut } = await import('./carry-out.ts');
  // The deadline and the signals count until it has ended.
  return await carryOut(ready, { inputs, event, startedAt, hurry, signal: stop.signal });
}
