import assert from 'node:assert/strict';
import type { Emulator } from '../support/emulator.ts';
import { type Ended, startAction } from '../support/runner.ts';
import type { Stage } from '../support/stage.ts';
import type { Account } from './account.ts';
import { judge } from './check.ts';
import type { Kill } from './kills.ts';
import { inStage } from './staged.ts';

/** More than any account has changing calls for. */
const most = 80;

/**
 * AWS lets these go only once the one they belong to is gone, and keeps nothing on them that could say whose they were:
 * killed between the two, a run leaves them (docs/reliability.md, `What a kill can leave`).
 */
const unproven: readonly string[] = ['autoscaling:launchconfiguration', 'personalize:schema'];

/**
 * Builds an account and kills the built action, and the one that is started after it, and so on, each at one of its
 * first changing calls, until one gets through. Then the account is compared as after a single run.
 */
export async function checkKilled(
  emulator: Emulator,
  { pieces }: Account,
  nth: number,
): Promise<number> {
  const account = {
    pieces: pieces.filter((piece) => !('type' in piece && unproven.includes(piece.type))),
  };
  return inStage(emulator, account, async (stage, built) => {
    const { root } = stage;
    for (let runs = 1; runs <= most; runs += 1) {
      const { report, code, log } = await runUntil(stage, killFor(nth * 3 + runs));
      if (code === null) continue;
      assert.ok(report, log);
      await judge({ emulator, root, ...built, cleaned: report });
      return runs - 1;
    }
    throw new Error(`after ${most} runs there was still something to change`);
  });
}

/** Each of the first three changing calls, before it and after it, in turn. */
const killFor = (turn: number): Kill => ({ nth: 1 + (turn % 3), after: turn % 2 === 0 });

async function runUntil(stage: Stage, kill: Kill): Promise<Ended> {
  const { process: child, ended } = await startAction(stage.job());
  assert.ok(child.pid, 'it did not start');
  await stage.emulator.kill({ pid: child.pid, ...kill }, stage.account);
  const done = await ended;
  await stage.emulator.spare(stage.account);
  return done;
}
