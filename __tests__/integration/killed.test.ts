import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Call, type Emulator, startEmulator } from '../support/emulator.ts';
import { inventory, placeOf } from '../support/inventory.ts';
import { runAction, startAction } from '../support/runner.ts';
import { labelsOf, regions, setStage } from '../support/stage.ts';
import { buildEasyShop } from '../support/workshops/easyshop.ts';

const changes = (calls: readonly Call[]) =>
  calls.filter(({ operation }) => !/^(Get|List|Describe|Head|AssumeRole)/.test(operation)).length;

describe('a run that is killed', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.stop());

  for (const after of [1, 8, 16, 24, 32, 40])
    it(`after ${after} changes leaves nothing that the next run does not recognise`, async () => {
      await using stage = await setStage({ emulator });
      const list = () => inventory(stage.root, regions);
      const empty = await list();
      await buildEasyShop({
        aws: stage.root.region(regions[0]),
        global: stage.root.region('global'),
        prefix: 'pr-12',
        tags: labelsOf('12'),
      });
      await emulator.forgetCalls(stage.account);
      await emulator.set({ timeScale: 0.01 }, stage.account);
      const { process: child, ended } = await startAction(stage.job());
      while (child.exitCode === null && changes(await emulator.calls(stage.account)) < after)
        await sleep(5);
      child.kill('SIGKILL');
      assert.equal((await ended).code, null);

      const next = await runAction(stage.job());
      assert.equal(next.code, 0, next.log);
      assert.deepEqual((await list()).map(placeOf), empty.map(placeOf));
    });
});
