import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connectToGitHub } from '../../../src/github/client.ts';
import { readPullRequest } from '../../../src/github/pull-request.ts';
import { type Fault, rateLimits } from '../../support/github.ts';
import { connected, toldBy, which } from './connect.ts';

const pulls = { 12: { state: 'closed', createdAt: '2026-11-20T08:00:00Z' } } as const;
const twelve = { ...which, number: '12' };
const anything = /./;
const badGateway: Fault = { status: 502, body: { message: 'Server Error' } };

describe('the client', { concurrency: true }, () => {
  it('is asked with the token, at the given address', async () => {
    const { github, octokit } = await connected({ pulls });
    await readPullRequest({ octokit, ...twelve });
    const asked = github.requests.map(({ method, path, status }) => [method, path, status]);
    assert.deepEqual(asked, [['GET', '/repos/Octo-Org/Workshop/pulls/12', 200]]);
    assert.deepEqual(github.unexpected, []);
  });

  it('needs a token', async () => {
    const made = connectToGitHub({ token: undefined, apiUrl: 'http://127.0.0.1:1', onWait() {} });
    assert.match(await toldBy(made), /^input github-token: it is empty.*\n.*github\.token/);
  });

  it('tells a token that GitHub does not accept, at once', async () => {
    const { github, octokit } = await connected({ pulls }, { token: 'ghs_wrong' });
    const told = await toldBy(readPullRequest({ octokit, ...twelve }));
    assert.match(told, /does not accept the token: Bad credentials.*\n.*github-token/);
    assert.doesNotMatch(told, /ghs_wrong/);
    assert.equal(github.requests.length, 1);
  });

  for (const [title, fault] of [
    ['an answer 502', badGateway],
    ['a broken connection', 'reset'],
  ] as const)
    it(`tries again after ${title}`, async () => {
      const { github, octokit } = await connected({ pulls });
      github.fail(anything, fault);
      assert.equal((await readPullRequest({ octokit, ...twelve })).state, 'closed');
      assert.equal(github.requests.length, 2);
    });

  it('tries again after an answer that does not come', async () => {
    const { github, octokit } = await connected({ pulls }, { answerSeconds: 0.3 });
    github.fail(anything, 'hang');
    assert.equal((await readPullRequest({ octokit, ...twelve })).state, 'closed');
    assert.equal(github.requests.length, 2);
  });

  it('gives up after three answers 502', async () => {
    const { github, octokit } = await connected({ pulls });
    github.fail(anything, badGateway, 9);
    const told = await toldBy(readPullRequest({ octokit, ...twelve }));
    assert.match(
      told,
      /^Cannot read pull request #12 of Octo-Org\/Workshop: .*status 502: Server Error\n/,
    );
    assert.equal(github.requests.length, 3);
  });

  it('tells an address where nobody answers', async () => {
    const { github, octokit } = await connected({ pulls });
    await github.close();
    const told = await toldBy(readPullRequest({ octokit, ...twelve }));
    assert.match(told, /GitHub's API cannot be reached: connect ECONNREFUSED.*\n.*proxy/);
  });

  for (const status of [403, 429])
    it(`waits as long as a secondary rate limit (${status}) asks, and says so`, async () => {
      const { github, octokit, waits } = await connected({ pulls });
      github.fail(anything, rateLimits.secondary(1, status));
      const began = performance.now();
      assert.equal((await readPullRequest({ octokit, ...twelve })).state, 'closed');
      assert.ok(performance.now() - began >= 950);
      assert.equal(github.requests.length, 2);
      assert.equal(waits.length, 1);
      assert.match(waits[0] ?? '', /secondary rate limit: waiting 1 s before GET .*pulls/);
    });

  it('follows a redirect at the same address, as for what was renamed', async () => {
    const { github, octokit } = await connected({ pulls });
    const location = '/repos/Octo-Org/Workshop/pulls/12?renamed';
    github.fail(anything, { status: 301, headers: { location }, body: '' });
    assert.equal((await readPullRequest({ octokit, ...twelve })).state, 'closed');
    assert.equal(github.requests.length, 2);
  });

  it('follows none to elsewhere, and tries no second time', async () => {
    const { github, octokit } = await connected({ pulls });
    const other = await connected({ pulls });
    const location = `${other.github.url}/repos/Octo-Org/Workshop/pulls/12`;
    github.fail(anything, { status: 302, headers: { location }, body: '' }, 9);
    const told = await toldBy(readPullRequest({ octokit, ...twelve }));
    assert.match(told, /redirects \/repos.* to another host, http:.*: not followed\n.*proxy/);
    assert.equal(github.requests.length, 1);
    assert.deepEqual(other.github.requests, []);
  });

  it('waits for a primary rate limit that ends soon', async () => {
    const { github, octokit, waits } = await connected({ pulls });
    github.fail(anything, rateLimits.primary(new Date()));
    assert.equal((await readPullRequest({ octokit, ...twelve })).state, 'closed');
    assert.match(waits[0] ?? '', /primary rate limit/);
  });

  it('waits for a rate limit once', async () => {
    const { github, octokit } = await connected({ pulls });
    github.fail(anything, rateLimits.secondary(1), 9);
    const told = await toldBy(readPullRequest({ octokit, ...twelve }));
    assert.match(told, /limits the rate of requests and asks for a pause of 1 s/);
    assert.equal(github.requests.length, 2);
  });

  it('does not wait longer than a minute', async () => {
    const { github, octokit, waits } = await connected({ pulls });
    const reset = new Date(Date.now() + 3_600_000);
    for (const limit of [
      rateLimits.secondary(61),
      rateLimits.secondary(61, 429),
      rateLimits.primary(reset),
    ])
      github.fail(anything, limit);
    const read = () => toldBy(readPullRequest({ octokit, ...twelve }));
    assert.match(await read(), /asks for a pause of 61 s.*\nRun the job again later/);
    assert.match(await read(), /asks for a pause of 61 s/);
    assert.match(await read(), /rate limit is used up until 20.*Z/);
    assert.equal(github.requests.length, 3);
    assert.deepEqual(waits, []);
  });
});
