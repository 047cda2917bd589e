import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Emulator } from '../support/emulator.ts';
import { type Ended, runAction, startAction } from '../support/runner.ts';
import type { Stage } from '../support/stage.ts';
import type { Account } from './account.ts';
import { judge, judgeHonesty } from './check.ts';
import { changes } from './kills.ts';
import { inStage } from './staged.ts';

/** What the runner gives a cancelled step before SIGTERM is 7.5 s; the mission is five. */
const most = 5000;

/**
 * Builds an account and cancels the built action at some moment of its work. It must end within five seconds and tell
 * truly what is gone and what is not; another run then leaves the account as one run does. Milliseconds that it took
 * to end; undefined where it had ended already.
 */
export async function checkCancelled(
  emulator: Emulator,
  account: Account,
  nth: number,
): Promise<number | undefined> {
  return inStage(emulator, account, async (stage, built) => {
    const { root } = stage;
    const { took, code, report, log } = await cancelAt(stage, nth % 8, (nth * 37) % 500);
    if (report === undefined) {
      // While Node itself starts, the signal ends it before it can tell anything.
      if (code !== null) assert.match(log, /::error::Nothing was begun: the run was cancelled/);
      assert.equal(changes(await emulator.calls(stage.account)), 0);
    } else {
      if (report.cutShort !== undefined) assert.equal(code, 1, log);
      await judgeHonesty(root, built.resources, report);
    }
    assert.ok(took === undefined || took < most, `it ended ${took} ms after it was cancelled`);
    const next = await runAction(stage.job());
    assert.ok(next.report, next.log);
    await judge({ emulator, root, ...built, cleaned: next.report });
    return took;
  });
}

/** Sends SIGINT some milliseconds after so many changing calls. */
async function cancelAt(
  { emulator, account, ...stage }: Stage,
  calls: number,
  milliseconds: number,
): Promise<Ended & { readonly took: number | undefined }> {
  const { process: child, ended } = await startAction(stage.job());
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  while (!isOver() && changes(await emulator.calls(account)) < calls) await sleep(10);
  await sleep(milliseconds);
  const cancelled = performance.now();
  const was = isOver() ? undefined : child.kill('SIGINT');
  const done = await ended;
  return { ...done, took: was ? performance.now() - cancelled : undefined };
}
