import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stateOf } from '../../../../src/resource-types/sagemaker/job.ts';

describe('stateOf', () => {
  const states = [
    ['InProgress', false, 'ready'],
    ['Stopping', false, 'deleting'],
    ['Deleting', false, 'deleting'],
    ['Completed', false, undefined],
    ['Failed', false, undefined],
    ['Stopped', false, undefined],
    ['Completed', true, 'ready'],
  ] as const;
  for (const [status, idles, state] of states)
    it(`${status}${idles ? ' with a warm pool' : ''} is ${state ?? 'over'}`, () => {
      assert.equal(stateOf({ status, idles })?.state, state);
    });
});
