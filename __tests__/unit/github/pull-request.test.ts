import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPullRequest } from '../../../src/github/pull-request.ts';
import { connected, toldBy, which } from './connect.ts';

const createdAt = '2026-11-20T08:00:00Z';
const head = { headRef: 'topic', headSha: 'a'.repeat(40) };
const pulls = {
  12: { state: 'closed', merged: true, createdAt, ...head },
  13: { state: 'closed', createdAt, ...head },
  14: { state: 'open', createdAt, ...head },
} as const;

describe('readPullRequest', () => {
  for (const [number, state, merged] of [
    ['12', 'closed', true],
    ['13', 'closed', false],
    ['14', 'open', false],
  ] as const)
    it(`reads one that is ${state}${merged ? ' and merged' : ''}`, async () => {
      const { octokit } = await connected({ pulls });
      const read = await readPullRequest({ octokit, ...which, number });
      assert.deepEqual(read, { state, merged, openedAt: new Date(createdAt), ...head });
    });

  it('reads it as it is now', async () => {
    const { github, octokit } = await connected({ pulls });
    const read = () => readPullRequest({ octokit, ...which, number: '12' });
    assert.equal((await read()).state, 'closed');
    github.setPull('Octo-Org/Workshop', '12', { state: 'open', createdAt });
    assert.equal((await read()).state, 'open');
  });

  it('tells one that is not there', async () => {
    const { octokit } = await connected({ pulls });
    const told = await toldBy(readPullRequest({ octokit, ...which, number: '99' }));
    assert.match(told, /#99 of Octo-Org\/Workshop: there is no such pull request.*\n.*pr-number/);
  });

  it('names the permission that is missing', async () => {
    const { octokit } = await connected({ pulls }, { permissions: ['contents'] });
    const told = await toldBy(readPullRequest({ octokit, ...which, number: '12' }));
    assert.match(told, /not allowed to: Resource not accessible.*\n.*pull-requests: read/);
  });

  it('refuses an answer that is not of its kind', async () => {
    const { github, octokit } = await connected({ pulls });
    github.fail(/pulls/, { status: 200, body: { state: 'draft', created_at: createdAt } });
    const told = await toldBy(readPullRequest({ octokit, ...which, number: '12' }));
    assert.match(told, /#12 .*not of the kind that GitHub gives/);
  });
});
