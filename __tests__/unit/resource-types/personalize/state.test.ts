import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stateOf } from '../../../../src/resource-types/personalize/state.ts';

describe('stateOf', () => {
  for (const [status, state, reason] of [
    ['CREATE PENDING', 'busy', /CREATE PENDING/],
    ['CREATE IN_PROGRESS', 'busy', /CREATE IN_PROGRESS/],
    ['CREATE FAILED', 'ready', undefined],
    ['CREATE STOPPED', 'ready', undefined],
    ['ACTIVE', 'ready', undefined],
    ['INACTIVE', 'ready', undefined],
    ['STOP PENDING', 'busy', /STOP PENDING/],
    ['START IN_PROGRESS', 'busy', /START/],
    ['DELETE PENDING', 'deleting', /DELETE PENDING/],
    ['DELETE IN_PROGRESS', 'deleting', /DELETE IN_PROGRESS/],
    ['DELETE FAILED', 'stuck', /no reason is given/],
  ] as const)
    it(`${status} is ${state}`, () => {
      const look = stateOf({ status });
      assert.equal(look.state, state);
      if (reason === undefined) assert.equal(look.reason, undefined);
      else assert.match(look.reason ?? '', reason);
    });

  it('tells why a deletion failed, and what to do', () => {
    const look = stateOf({ status: 'DELETE FAILED', failureReason: 'out of luck' });
    assert.match(look.reason ?? '', /out of luck/);
    assert.match(look.remedy ?? '', /by hand/);
  });

  it('waits for an update of what is ACTIVE, and not for one that has failed', () => {
    assert.equal(stateOf({ status: 'ACTIVE' }, { status: 'CREATE IN_PROGRESS' }).state, 'busy');
    assert.equal(stateOf({ status: 'ACTIVE' }, { status: 'CREATE FAILED' }).state, 'ready');
    assert.equal(stateOf({ status: 'ACTIVE' }, undefined).state, 'ready');
  });

  it('is ready for what has no states: a schema', () => {
    assert.equal(stateOf({}).state, 'ready');
  });
});
