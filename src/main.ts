import { setFlagsFromString } from 'node:v8';
import * as core from '@actions/core';
import { cleanUp } from './clean-up.ts';
import { explain, UserError } from './errors.ts';
import { type Event, readEvent } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { prepare } from './prepare.ts';
import { publish } from './publish.ts';
import { exitCode, makeReport } from './report/make.ts';
import { unlessStopped, watchStop } from './stop.ts';

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
    const code = await run(inputs, event, later);
    if (later) core.saveState(cleansLater, 'true');
    process.exitCode = code;
  } catch (error) {
    core.setFailed(explain(error));
  }
}

async function run(inputs: Inputs, event: Event, later: boolean): Promise<0 | 1> {
  const startedAt = new Date();
  using stop = watchStop(inputs.timeoutMinutes);
  const ready = await unlessStopped(prepare(inputs, event), stop.signal);
  if (ready === undefined) {
    leaveSoon();
    throw new UserError(`Nothing was begun: ${explain(stop.signal.reason)}.`);
  }
  if (later) {
    core.info('Role, account and profile are in order; the clean-up follows when the job ends.');
    return 0;
  }
  if (ready.skip !== undefined) core.notice(ready.skip);
  // Where memory is plenty, V8 lets garbage pile up to 300 MB and more while a large bucket is emptied.
  setFlagsFromString('--optimize-for-size');
  const cleaned =
    ready.run === undefined
      ? { outcomes: [], problems: [] }
      : await cleanUp(ready.run, { ...inputs, signal: stop.signal });
  const report = makeReport({
    ...ready.facts,
    ...cleaned,
    startedAt,
    endedAt: new Date(),
    dryRun: inputs.dryRun,
    skipped: ready.skip !== undefined,
  });
  await publish(report, event.temp);
  if (stop.signal.aborted) leaveSoon();
  return exitCode(report, inputs.failOnLeftovers);
}

/** Ends the process once its exit code is set: calls that are still under way would keep it alive. */
function leaveSoon(): void {
  setImmediate(() => process.exit());
}
