import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { killAndGoOn } from '../soak/kills.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';

describe('a run that is killed', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.stop());

  // Every call, before and after: `npm run soak -- kills`.
  for (const [nth, after] of [
    [1, true],
    [6, false],
    [12, true],
    [18, false],
    [25, true],
    [32, false],
    [40, true],
  ] as const)
    it(`right ${after ? 'after' : 'before'} its change ${nth} leaves nothing that the next run does not recognise`, async () => {
      assert.ok(
        await killAndGoOn(emulator, 'EasyShop', { nth, after }),
        'it ended before it could be killed',
      );
    });
});
