import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { carries, isOthers } from '../../../src/discovery/sweep.ts';

const labels = { 'workshop:pr': '12', 'workshop:repo': 'octo/shop' };

describe('labels', () => {
  for (const [what, tags, wanted] of [
    ['all, and others', { ...labels, more: 'x' }, true],
    ['one of them', { 'workshop:pr': '12' }, false],
    ['another value', { ...labels, 'workshop:pr': '123' }, false],
    ['a space behind the value', { ...labels, 'workshop:pr': '12 ' }, false],
    ['another case of a key', { 'Workshop:pr': '12', 'workshop:repo': 'octo/shop' }, false],
    ['another case of a value', { ...labels, 'workshop:repo': 'Octo/shop' }, false],
    ['none', {}, false],
    ['no tags at all', undefined, false],
  ] as const)
    it(`${wanted ? 'are' : 'are not'} carried with ${what}`, () =>
      assert.equal(carries(tags, labels), wanted));

  it('that are none are carried by nothing', () => {
    assert.equal(carries({ a: 'b' }, {}), false);
    assert.equal(carries({}, {}), false);
  });

  it('of another are a key of ours with another value', () => {
    assert.equal(isOthers({ ...labels, 'workshop:pr': '13' }, labels), true);
    assert.equal(isOthers(labels, labels), false);
    assert.equal(isOthers({ other: 'x' }, labels), false);
    assert.equal(isOthers(undefined, labels), false);
  });

  it('are never carried and another’s at once', () => {
    const some = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2'));
    fc.assert(
      fc.property(some, some, (tags, wanted) => {
        assert.ok(!(carries(tags, wanted) && isOthers(tags, wanted)));
      }),
    );
  });
});
