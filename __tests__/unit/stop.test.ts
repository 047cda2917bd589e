import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { watchStop } from '../../src/stop.ts';

describe('a run is told to stop', () => {
  // On Windows the runner sends Ctrl-C and then Ctrl-Break, which Node knows as SIGBREAK.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const)
    it(`by ${signal}`, () => {
      using stop = watchStop(60, false);
      assert.equal(stop.signal.aborted, false);
      process.emit(signal);
      assert.match(String(stop.signal.reason), /the run was cancelled/);
    });

  it('by none once it is over', () => {
    const stop = watchStop(60, false);
    stop[Symbol.dispose]();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const)
      assert.equal(process.listenerCount(signal), 0);
  });

  it('by the deadline', async () => {
    using stop = watchStop(0.0005, false);
    await sleep(60);
    assert.match(String(stop.signal.reason), /the deadline of 0.0005 minutes passed/);
  });

  it('by the four minutes of a cancelled job, and no later than the deadline', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    using long = watchStop(60, true);
    using short = watchStop(1, true);
    test.mock.timers.tick(60_000);
    assert.match(String(short.signal.reason), /the deadline of 1 minutes that a cancelled job has/);
    assert.equal(long.signal.aborted, false);
    test.mock.timers.tick(180_000);
    assert.match(String(long.signal.reason), /the deadline of 4 minutes that a cancelled job has/);
  });
});
