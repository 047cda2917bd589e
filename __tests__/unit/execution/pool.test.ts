import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPool } from '../../../src/execution/pool.ts';

const never = new AbortController().signal;

describe('the pool', () => {
  it('never has more at work than slots', async () => {
    const pool = createPool(3);
    let now = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const leave = await pool.enter(1, never);
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
    const pool = createPool(1);
    const leave = await pool.enter(0, never);
    const order: string[] = [];
    const waiting = [
      ['a', 1],
      ['b', 5],
      ['c', 5],
      ['d', 2],
    ] as const;
    const all = waiting.map(async ([name, weight]) => {
      const done = await pool.enter(weight, never);
      order.push(name);
      done();
    });
    leave();
    await Promise.all(all);
    assert.deepEqual(order, ['b', 'c', 'd', 'a']);
  });

  it('gives a slot back once, however often it is given back', async () => {
    const pool = createPool(1);
    const leave = await pool.enter(0, never);
    leave();
    leave();
    await pool.enter(0, never);
    let second = false;
    void pool.enter(0, never).then(() => {
      second = true;
    });
    await new Promise(setImmediate);
    assert.equal(second, false);
  });

  it('lets go of whoever waits when the run stops, and of no slot', async () => {
    const pool = createPool(1);
    const leave = await pool.enter(0, never);
    const stop = new AbortController();
    const waiting = pool.enter(9, stop.signal);
    stop.abort(new Error('stopped'));
    await assert.rejects(waiting, /stopped/);
    await assert.rejects(pool.enter(9, stop.signal), /stopped/);
    leave();
    (await pool.enter(0, never))();
  });
});
