import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOver, stateOf } from '../../../../src/resource-types/sagemaker/job.ts';

describe('stateOf', () => {
  const states = [
    ['InProgress', false, 'ready', false],
    ['IN_PROGRESS', false, 'ready', false],
    ['Initializing', false, 'ready', false],
    ['PENDING', false, 'ready', false],
    ['Stopping', false, 'busy', false],
    ['Deleting', false, 'deleting', true],
    ['Completed', false, 'ready', true],
    ['Failed', false, 'ready', true],
    ['Stopped', false, 'ready', true],
    ['DeleteFailed', false, 'ready', true],
    ['Completed', true, 'ready', false],
  ] as const;
  for (const [status, idles, state, released] of states)
    it(`${status}${idles ? ' with a warm pool' : ''} is ${state}, ${released ? '' : 'not '}released`, () => {
      const look = stateOf({ status, idles });
      assert.deepEqual([look.state, look.released], [state, released]);
      assert.equal(isOver({ status, idles }), state === 'ready' && released);
    });
});
