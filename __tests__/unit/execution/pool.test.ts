import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPool } from '../../../src/execution/pool.ts';

const never = new AbortController().signal;

describe('the pool', () => {
  it('never has more at work than slots', async () => {
    const pool = createPool(3, never);
    let now = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const leave = await pool.enter(1);
        now += 1;
        most = Math.max(most, now);
        await new Promise(setImmediate);
        now -= 1;
        leave();
      }),
    );
    assert.equal(most, 3);
    assert.equal(now, 0);
  });

  it('admits the longest chain first, and equals in their order', async () => {
    const pool = createPool(1, never);
    const leave = await pool.enter(0);
    const order: string[] = [];
    const waiting = [
      ['a', 1],
      ['b', 5],
      ['c', 5],
      ['d', 2],
    ] as const;
    const all = waiting.map(async ([name, weight]) => {
      const done = await pool.enter(weight);
      order.push(name);
      done();
    });
    leave();
    await Promise.all(all);
    assert.deepEqual(order, ['b', 'c', 'd', 'a']);
  });

  it('gives a slot back once, however often it is given back', async () => {
    const pool = createPool(1, never);
    const leave = await pool.enter(0);
    leave();
    leave();
    await pool.enter(0);
    let second = false;
    void pool.enter(0).then(() => {
      second = true;
    });
    await new Promise(setImmediate);
    assert.equal(second, false);
  });

  it('lets go of all who wait when the run stops, and of no slot', async () => {
    const stop = new AbortController();
    const pool = createPool(1, stop.signal);
    const leave = await pool.enter(0);
    const waiting = [pool.enter(9), pool.enter(1)];
    stop.abort(new Error('stopped'));
    await Promise.all(waiting.map((each) => assert.rejects(each, /stopped/)));
    leave();
    await assert.rejects(pool.enter(9), /stopped/);
  });
});
