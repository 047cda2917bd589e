import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type GitHubStub, startGitHub } from '../support/github.ts';
import { commit, runAction } from '../support/runner.ts';
import { closedPull, repository } from '../support/stage.ts';

const [first, second] = ['111111111111', '222222222222'] as const;
const profile = `version: 1
accounts: ['${first}', '${second}']
regions: [eu-west-1]
labels: { pr: { 'workshop:pr': '{pr}', 'workshop:repo': '{owner}/{repo}' } }
`;
const role = 'arn:aws:iam::{account}:role/cleanup';

describe('the matrix', () => {
  let github: GitHubStub;
  before(async () => {
    const files = (text: string) => ({ '.github/cleanup.yml': text });
    const atCommit = files(profile.replace('regions: [eu-west-1]\n', ''));
    github = await startGitHub({
      token: 'ghs_stub',
      repositories: { [repository]: { files: { main: files(profile), [commit]: atCommit } } },
    });
  });
  after(() => github.close());

  const closed = { name: 'pull_request_target', payload: closedPull('12') };
  const dispatched = { name: 'workflow_dispatch', payload: {} };
  const read = (inputs: Readonly<Record<string, string>> = {}, event = closed) =>
    runAction({
      action: 'matrix',
      inputs: { 'github-token': 'ghs_stub', 'role-to-assume': role, ...inputs },
      event,
      env: { GITHUB_REPOSITORY: repository, GITHUB_API_URL: github.url },
    });
  const row = (account: string, region = '') => ({
    account,
    region,
    role: `arn:aws:iam::${account}:role/cleanup`,
  });

  it('has a row for each account of the profile at the base branch', async () => {
    const { code, log, outputs } = await read();
    assert.equal(code, 0, log);
    assert.deepEqual(JSON.parse(outputs['matrix'] ?? ''), { include: [row(first), row(second)] });
    assert.equal(outputs['jobs'], '2');
    assert.deepEqual(
      github.requests.map(({ query }) => query['ref']),
      ['main'],
    );
  });

  it('has only the accounts and all the regions that are asked for', async () => {
    const regions = 'eu-west-1, us-east-1';
    const { code, log, outputs } = await read({ accounts: second, regions }, dispatched);
    assert.equal(code, 0, log);
    assert.deepEqual(JSON.parse(outputs['matrix'] ?? ''), {
      include: [row(second, 'eu-west-1'), row(second, 'us-east-1')],
    });
  });

  it('shows what cannot be seen in a message of GitHub’s', async () => {
    const message = '\u202e\n##[error]forged';
    github.fail(/contents/, { status: 422, body: { message } });
    const { code, log } = await read();
    assert.equal(code, 1);
    assert.match(log, /^::error::.*⟨U\+202E⟩%0A## \[error\]forged/m);
  });

  const refused: Readonly<Record<string, readonly [Readonly<Record<string, string>>, RegExp]>> = {
    'an account that the profile lacks': [
      { accounts: '333333333333' },
      /not among the accounts of/,
    ],
    'what is no account': [{ accounts: 'all' }, /input accounts: "all" is not a list of account/],
    'regions, since the profile has its own': [
      { regions: 'us-east-1' },
      /input regions: .*names the/,
    ],
    'one role for two accounts': [
      { 'role-to-assume': 'arn:aws:iam::111111111111:role/cleanup' },
      /is one account's, but there are 2 accounts.*\{account\}/s,
    ],
    'a profile that is missing': [{ profile: 'other.yml' }, /there is no such file/],
    'a profile of the pull request': [{ 'profile-ref': 'topic' }, /the branch of pull request #12/],
  };
  for (const [what, [inputs, message]] of Object.entries(refused))
    it(`refuses ${what}`, async () => {
      const { code, log, outputs } = await read(inputs);
      assert.equal(code, 1);
      assert.match(log.replaceAll('%0A', '\n'), message);
      assert.deepEqual(outputs, {});
    });
});
