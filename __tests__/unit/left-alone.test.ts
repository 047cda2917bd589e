import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keeperIn, leftAlone, type Reason, reasonOf, sharingOf } from '../../src/left-alone.ts';
import { recogniser } from '../../src/profile/recognise.ts';
import type { Subject, Tags } from '../../src/scope.ts';

const whose = { owner: 'octo', repo: 'shop' } as const;
const pr = (id: string): Subject => ({ ...whose, kind: 'pr', id, values: { ...whose, pr: id } });
const run = (id: string): Subject => ({
  ...whose,
  kind: 'run',
  id,
  values: { ...whose, run_id: id },
});
const open: Reason = { why: 'it is open', which: 'is open' };

describe('what a sweep leaves alone', () => {
  const [pr12, pr13, run501, run502, run503] = [
    pr('12'),
    pr('13'),
    run('501'),
    run('502'),
    run('503'),
  ];
  const all = [pr12, pr13, run501, run502, run503];
  const left = (together: readonly (readonly Subject[])[], needed: readonly Subject[]) =>
    Object.fromEntries(
      [
        ...leftAlone(all, sharingOf(together), (each) =>
          needed.includes(each) ? open : undefined,
        ),
      ].map(([{ kind, id }, { why }]) => [`${kind} ${id}`, why]),
    );

  it('is what is needed, and whatever shares a resource with it', () =>
    assert.deepEqual(
      left(
        [
          [pr13, run501],
          [pr12, run503],
        ],
        [pr13],
      ),
      {
        'pr 13': 'it is open',
        'run 501': 'it shares resources with pull request #13, which is open',
      },
    ));

  it('reaches as far as sharing does', () =>
    assert.deepEqual(
      left(
        [
          [run501, pr12],
          [pr12, run502],
        ],
        [run502],
      ),
      {
        'run 502': 'it is open',
        'pr 12': 'it shares resources with run 502, which is open',
        'run 501': 'it shares resources with pull request #12, which is left alone, too',
      },
    ));

  it('does not reach what only shares with a run that GitHub has forgotten', () => {
    const forgotten: Reason = { why: 'GitHub knows no such run' };
    const sharing = sharingOf([[pr12, run501]]);
    const alone = leftAlone(all, sharing, (each) => (each === run501 ? forgotten : undefined));
    assert.deepEqual([...alone.keys()], [run501]);
  });

  it('is nothing where all that share may go', () =>
    assert.deepEqual(left([[pr12, run501, run502]], []), {}));

  it('tells of each the reason of its own first', () =>
    assert.deepEqual(left([[pr13, run502]], [pr13, run502]), {
      'pr 13': 'it is open',
      'run 502': 'it is open',
    }));
});

describe('a reason to leave something alone', () => {
  const began = new Date('2026-11-20T00:00:00Z');
  const state = (ended?: string) => ({
    isOpen: ended === undefined,
    began,
    ended: ended === undefined ? undefined : new Date(ended),
  });
  const now = Date.parse('2026-11-20T12:00:00Z');
  for (const [what, subject, at, expected] of [
    ['open', pr('1'), state(), 'is open'],
    ['not completed', run('1'), state(), 'is not completed'],
    ['unknown', pr('1'), undefined, 'GitHub does not know'],
    ['a run of long ago, which keeps nobody', run('1'), undefined, undefined],
    [
      'within the grace',
      pr('1'),
      state('2026-11-20T11:00:00Z'),
      'ended 1.0 hours ago, less than grace-hours (4)',
    ],
    ['past it', pr('1'), state('2026-11-20T08:00:00Z'), undefined],
  ] as const)
    it(what, () => assert.equal(reasonOf(subject, at, 4, now)?.which, expected));
});

describe('who keeps a resource, by its tags', () => {
  const labels = {
    pr: { 'workshop:pr': '{pr}', 'workshop:repo': '{repo}' },
    run: { 'workshop:run': '{run_id}', 'workshop:repo': '{repo}' },
  };
  const recognisers = (['pr', 'run'] as const).flatMap(
    (kind) => recogniser({ place: 'cleanup.yml', labels }, { kind, ...whose }) ?? [],
  );
  const keeper = keeperIn(recognisers, [run('501'), pr('12')]);
  const repo = { 'workshop:repo': 'shop' };
  const table: Readonly<Record<string, readonly [Tags, string | undefined]>> = {
    'nobody, with the labels of one that may go': [{ ...repo, 'workshop:run': '501' }, undefined],
    'nobody, where both may go': [
      { ...repo, 'workshop:run': '501', 'workshop:pr': '12' },
      undefined,
    ],
    'a pull request that may not': [
      { ...repo, 'workshop:run': '501', 'workshop:pr': '13' },
      'pull request #13',
    ],
    'a run that may not': [{ ...repo, 'workshop:run': '502', 'workshop:pr': '12' }, 'run 502'],
    'nobody, without labels': [{}, undefined],
  };
  for (const [what, [tags, expected]] of Object.entries(table))
    it(what, () => assert.equal(keeper(tags), expected));
});
