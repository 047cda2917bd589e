import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UserError } from '../../../src/errors.ts';
import { recogniser } from '../../../src/profile/recognise.ts';
import type { Tags } from '../../../src/scope.ts';

const whose = { kind: 'pr', owner: 'octo', repo: 'shop.v2' } as const;
const of = (pr: Tags) => {
  const read = recogniser({ place: 'cleanup.yml', labels: { pr } }, whose);
  if (read === undefined) throw new Error('no recogniser');
  return read;
};
const plain = { 'workshop:pr': '{pr}', 'workshop:repo': '{owner}/{repo}' };
const repo = { 'workshop:repo': 'octo/shop.v2' };

describe('whose a resource is, from its labels', () => {
  const table: Readonly<Record<string, readonly [Tags, Tags, string | undefined]>> = {
    'a number': [plain, { ...repo, 'workshop:pr': '12', more: 'x' }, '12'],
    'no number': [plain, { ...repo, 'workshop:pr': 'twelve' }, undefined],
    'a number with a zero before it': [plain, { ...repo, 'workshop:pr': '012' }, undefined],
    'a number with a space': [plain, { ...repo, 'workshop:pr': '12 ' }, undefined],
    'a number with a line below': [plain, { ...repo, 'workshop:pr': '12\n' }, undefined],
    'an empty value': [plain, { ...repo, 'workshop:pr': '' }, undefined],
    'a label that is missing': [plain, repo, undefined],
    'another repository': [plain, { 'workshop:pr': '12', 'workshop:repo': 'octo/shop' }, undefined],
    'a dot is a dot': [plain, { 'workshop:pr': '12', 'workshop:repo': 'octo/shopxv2' }, undefined],
    'text around it': [{ env: 'pr-{pr}', repo: '{repo}' }, { env: 'pr-12', repo: 'shop.v2' }, '12'],
    'text around it that differs': [
      { env: 'pr-{pr}', repo: '{repo}' },
      { env: 'xpr-12', repo: 'shop.v2' },
      undefined,
    ],
    'two labels that agree': [{ a: '{pr}', b: '{repo}-{pr}' }, { a: '12', b: 'shop.v2-12' }, '12'],
    'two labels that differ': [
      { a: '{pr}', b: '{repo}-{pr}' },
      { a: '12', b: 'shop.v2-13' },
      undefined,
    ],
    'a branch with anything in it': [
      { a: '{repo}/{branch}/{pr}' },
      { a: 'shop.v2/feat/12-x/7' },
      '7',
    ],
  };
  for (const [what, [labels, tags, id]] of Object.entries(table))
    it(what, () => assert.equal(of(labels).subjectOf(tags)?.id, id));

  it('gives the values of the placeholders, so that the labels come out the same', () =>
    assert.deepEqual(of({ a: '{repo}/{branch}/{pr}' }).subjectOf({ a: 'shop.v2/x y/7' })?.values, {
      owner: 'octo',
      repo: 'shop.v2',
      branch: 'x y',
      pr: '7',
    }));

  it('asks AWS for values only where they are the same for all', () =>
    assert.deepEqual(of({ ...plain, team: 'web' }).filters, [
      { key: 'workshop:pr' },
      { key: 'workshop:repo', value: 'octo/shop.v2' },
      { key: 'team', value: 'web' },
    ]));

  it('is refused where labels could be another repository’s', () => {
    for (const labels of [{ pr: '{pr}' }, { pr: 'pr-{pr}', owner: '{owner}' }])
      assert.throws(() => of(labels), UserError);
    for (const labels of [{ pr: '{pr}', app: 'shop' }, { pr: '{repo}-{pr}' }]) of(labels);
  });
});

describe('whose a resource is, from its name', () => {
  const table: Readonly<Record<string, readonly [string, string, string | undefined]>> = {
    'the number in it': ['workshop-{pr}-*', 'workshop-12-api', '12'],
    'nothing of the pattern': ['workshop-{pr}-*', 'shop-12-api', undefined],
    'a letter behind the number': ['workshop-{pr}*', 'workshop-12a', undefined],
    'text on both sides': ['*-pr-{pr}', 'a-b-pr-9', '9'],
    'of the other kind': ['run-{run_id}-*', 'run-12-x', undefined],
  };
  for (const [what, [pattern, name, id]] of Object.entries(table))
    it(what, () => assert.equal(of(plain).subjectNamed(pattern, name)?.id, id));
});
