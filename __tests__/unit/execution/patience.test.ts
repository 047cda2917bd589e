import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPace } from '../../../src/execution/pace.ts';
import { createPatience } from '../../../src/execution/patience.ts';
import type { ResourceType } from '../../../src/resource-types/contract.ts';

const type = {
  notFound: ['NoSuchThing'],
  refusals: [
    { code: 'Busy', patience: 60, remedy: 'Wait.' },
    { code: 'Locked', patience: 0, blocker: 'a lock', remedy: 'Unlock it.' },
  ],
} as unknown as ResourceType;

const error = (name: string, message = name, more = {}) =>
  Object.assign(new Error(message), { name }, more);

describe('patience', () => {
  const table = [
    ['not there', error('NoSuchThing'), 'gone'],
    ['a refusal that passes', error('BusyException'), undefined],
    ['a refusal that stays', error('Locked'), 'blocked'],
    ['a fault of AWS', error('InternalFailure'), undefined],
    ['a throttle', error('ThrottlingException'), undefined],
    ['a denial', error('AccessDenied', 'User: x is not authorized to perform: a:B'), 'failed'],
    ['anything else', error('Surprise'), 'failed'],
  ] as const;
  for (const [what, thrown, outcome] of table)
    it(`${outcome === undefined ? 'tries again' : `ends ${outcome}`}: ${what}`, () => {
      const patience = createPatience(type, createPace().lane('x'));
      assert.equal(patience.judge(thrown)?.outcome, outcome);
    });

  it('says for every end but gone what stands in the way and what to do', () => {
    for (const [, thrown, outcome] of table) {
      const end = createPatience(type, createPace().lane('x')).judge(thrown);
      if (outcome === undefined || outcome === 'gone' || end?.outcome === 'gone') continue;
      assert.ok(end?.blocker && end.remedy, JSON.stringify(end));
    }
  });

  it('slows the lane by a throttle, by as much as AWS asks for', async () => {
    const lane = createPace().lane('x');
    const throttle = error('TooManyRequestsException', 'slow', { retryAfterSeconds: '0.3' });
    createPatience(type, lane).judge(throttle);
    const began = performance.now();
    assert.equal(lane.take(), false);
    await lane.ready();
    assert.ok(performance.now() - began > 250);
    assert.equal(lane.take(), true);
  });
});
