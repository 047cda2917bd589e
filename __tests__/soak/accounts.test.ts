import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { check } from './check.ts';
import { found } from './counter-examples.ts';
import { told, tryAccounts } from './random.ts';

describe('an account of everything', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
    process.env['AWS_ENDPOINT_URL'] = emulator.url;
    process.env['AWS_ENDPOINT_URL_S3_CONTROL'] = emulator.url.replace('127.0.0.1', 'localhost');
  });
  after(() => emulator.stop());

  for (const [what, account] of Object.entries(found))
    it(`comes out as it must: ${what}`, () => check(emulator, account));

  it('at random: ours is gone or says what keeps it, all else is unchanged', async () => {
    const failures = await tryAccounts(emulator, { seed: 20261123, runs: 50, workers: 4 });
    assert.equal(failures.map(told).join('\n\n'), '');
  });
});
