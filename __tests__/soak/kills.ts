import assert from 'node:assert/strict';
import type { Call, Emulator } from '../support/emulator.ts';
import { inventory, placeOf } from '../support/inventory.ts';
import { runAction, startAction } from '../support/runner.ts';
import { regions, type Stage, setStage } from '../support/stage.ts';
import { environmentIn } from '../support/workshops/environment.ts';
import { type Workshop, workshops } from '../support/workshops/workshops.ts';

/** How many of them change something. */
export const changes = (calls: readonly Call[]) =>
  calls.filter(
    ({ operation }) =>
      operation !== null && !/^(Get|List|Describe|Head|BatchGet|Search|AssumeRole)/.test(operation),
  ).length;

export interface Kill {
  /** Of the run's changing calls, from 1. */
  readonly nth: number;
  /** Right after AWS has acted; otherwise right before. */
  readonly after: boolean;
}

/**
 * A killed run may leave a schema behind (docs/reliability.md, `What a kill can leave`): its name says whose it is.
 */
const profile = `names:
  - { type: 'lambda:layer-version', pattern: 'pr-{pr}-*' }
  - { type: 'personalize:schema', pattern: 'pr-{pr}-*' }`;

async function build(stage: Stage, workshop: Workshop): Promise<readonly string[]> {
  const empty = (await inventory(stage.root, regions)).map(placeOf);
  await workshops[workshop](environmentIn(stage));
  await stage.emulator.forgetCalls(stage.account);
  return empty;
}

/** How many changing calls a run makes that nobody disturbs. */
export async function changesOf(emulator: Emulator, workshop: Workshop): Promise<number> {
  await using stage = await setStage({ emulator, profile });
  await build(stage, workshop);
  const { code, log } = await runAction(stage.job());
  assert.equal(code, 0, log);
  return changes(await emulator.calls(stage.account));
}

/** Kills a run at one call and starts another: the account must end as empty as it was. Tells if the kill came. */
export async function killAndGoOn(
  emulator: Emulator,
  workshop: Workshop,
  kill: Kill,
): Promise<boolean> {
  await using stage = await setStage({ emulator, profile });
  const empty = await build(stage, workshop);
  const { process: child, ended } = await startAction(stage.job());
  assert.ok(child.pid, 'it did not start');
  await emulator.kill({ pid: child.pid, ...kill }, stage.account);
  const killed = (await ended).code === null;
  await emulator.spare(stage.account);
  const next = await runAction(stage.job());
  assert.equal(next.code, 0, next.log);
  assert.deepEqual((await inventory(stage.root, regions)).map(placeOf), empty);
  return killed;
}
