import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Found, keyOf } from '../../src/discovery/found.ts';
import type { Outcome } from '../../src/execution/outcome.ts';
import { wentMeanwhile } from '../../src/kept.ts';
import type { Run } from '../../src/run.ts';

const region = 'eu-west-1';

const row = (id: string, type = 'x:thing'): Outcome => ({
  ...{ key: keyOf(type, region, id), type, id, name: id, region, why: '', attempts: 0 },
  ...{ outcome: 'blocked', blocker: 'something uses it', remedy: 'Delete that.' },
});

/** Knows `there`; asked for `unclear` it fails. */
const thing = {
  name: 'x:thing',
  notFound: [],
  async describe(_aws: unknown, id: string) {
    if (id === 'unclear') throw new Error('AWS is in trouble');
    return id === 'there' ? { id, name: id, state: 'ready' } : undefined;
  },
};
const run = {
  aws: () => ({}),
  types: { get: (name: string) => (name === thing.name ? thing : undefined) },
} as unknown as Run;

describe('what was kept', () => {
  it('is already gone only when its own service no longer knows it', async () => {
    const kept = [row('gone'), row('there'), row('unclear'), row('gone', 'x:unknown')];
    const went = await wentMeanwhile(run, kept, []);
    assert.deepEqual(
      went.map(({ id, type, outcome, blocker }) => [id, type, outcome, blocker]),
      [['gone', 'x:thing', 'already-gone', undefined]],
    );
  });

  it('is not asked after when the search found it again', async () => {
    const found = [{ key: row('gone').key } as Found];
    assert.deepEqual(await wentMeanwhile(run, [row('gone')], found), []);
  });
});
