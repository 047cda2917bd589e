import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { type Ended, type Job, runAction } from '../support/runner.ts';
import { closedPull, setStage } from '../support/stage.ts';

type Json = Readonly<Record<string, unknown>>;
const examples = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly {
  readonly name: string;
  readonly examples: readonly Json[];
}[];

function example(name: string, action?: string): Json {
  const all = examples.find((each) => each.name === name)?.examples ?? [];
  const found = all.find((each) => action === undefined || each['action'] === action);
  assert.ok(found, `no example of ${name} ${action}`);
  return found;
}

interface Payload {
  readonly pull_request: { readonly head: { readonly repo: object } };
}
const closed = closedPull('12') as Payload;
const merged = {
  ...closed,
  pull_request: { ...closed.pull_request, merged: true, merged_at: '2026-11-20T09:00:00Z' },
};
const ofFork = {
  ...closed,
  pull_request: {
    ...closed.pull_request,
    head: {
      ...closed.pull_request.head,
      repo: { ...closed.pull_request.head.repo, id: 4711, full_name: 'stranger/workshop' },
    },
  },
};
const deletedBranch = { ...example('push'), deleted: true, after: '0'.repeat(40) };
/** As GitHub sends it for a pull request: the payload of a comment on an issue, with this mark. */
const comment = {
  ...example('issue_comment', 'created'),
  issue: {
    ...(example('issue_comment', 'created')['issue'] as Json),
    number: 12,
    pull_request: {},
  },
};

interface Case {
  readonly name: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  /** `pr 12`, or what the error says. */
  readonly scope: string | RegExp;
}

const presentRun = 'run 6234567890';
const askedFor = { 'pr-number': '12' };
const table: Readonly<Record<string, Case>> = {
  'a pull request closed without a merge': {
    name: 'pull_request',
    payload: closed,
    scope: 'pr 12',
  },
  'a pull request merged': { name: 'pull_request', payload: merged, scope: 'pr 12' },
  'a pull request closed, target': {
    name: 'pull_request_target',
    payload: closed,
    scope: 'pr 12',
  },
  'a fork’s pull request closed, target': {
    name: 'pull_request_target',
    payload: ofFork,
    scope: 'pr 12',
  },
  'a dispatch for a pull request': {
    name: 'workflow_dispatch',
    payload: example('workflow_dispatch'),
    inputs: askedFor,
    scope: 'pr 12',
  },
  'a dispatch for a run': {
    name: 'workflow_dispatch',
    payload: example('workflow_dispatch'),
    inputs: { 'run-id': '501' },
    scope: 'run 501',
  },
  'a dispatch': {
    name: 'workflow_dispatch',
    payload: example('workflow_dispatch'),
    scope: presentRun,
  },
  'a repository dispatch for a pull request': {
    name: 'repository_dispatch',
    payload: example('repository_dispatch'),
    inputs: askedFor,
    scope: 'pr 12',
  },
  'a repository dispatch': {
    name: 'repository_dispatch',
    payload: example('repository_dispatch'),
    scope: presentRun,
  },
  'a workflow that a closed pull request’s workflow calls: the event is the caller’s': {
    name: 'pull_request_target',
    payload: closed,
    inputs: { scope: 'auto' },
    scope: 'pr 12',
  },
  'a push that deleted a branch': { name: 'push', payload: deletedBranch, scope: presentRun },
  'a push that deleted a branch, scope pr': {
    name: 'push',
    payload: deletedBranch,
    inputs: { scope: 'pr' },
    scope: /the event push has no pull request.*pr-number.*run-id/s,
  },
  'a deleted branch, scope pr': {
    name: 'delete',
    payload: example('delete'),
    inputs: { scope: 'pr' },
    scope: /the event delete has no pull request.*pr-number.*run-id/s,
  },
  'a merge group': { name: 'merge_group', payload: example('merge_group'), scope: presentRun },
  'a merge group, scope pr': {
    name: 'merge_group',
    payload: example('merge_group'),
    inputs: { scope: 'pr' },
    scope: /the event merge_group has no pull request.*pr-number.*run-id/s,
  },
  'a schedule': { name: 'schedule', payload: { schedule: '0 3 * * *' }, scope: 'stale' },
  'a schedule with a pull request named': {
    name: 'schedule',
    payload: { schedule: '0 3 * * *' },
    inputs: askedFor,
    scope: 'pr 12',
  },
  'a comment on a pull request, scope pr': {
    name: 'issue_comment',
    payload: comment,
    inputs: { scope: 'pr' },
    scope: 'pr 12',
  },
  'a comment on an issue, scope pr': {
    name: 'issue_comment',
    payload: example('issue_comment', 'created'),
    inputs: { scope: 'pr' },
    scope: /the event issue_comment has no pull request.*pr-number.*run-id/s,
  },
};

describe('whose resources', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.stop());

  async function run({ name, payload, inputs }: Case, env: Job['env'] = {}): Promise<Ended> {
    const began = new Date(Date.now() - 3_600_000).toISOString();
    await using stage = await setStage({
      emulator,
      runs: { '501': { createdAt: began, endedAt: began } },
    });
    const job = stage.job(
      { 'dry-run': 'true', ...inputs },
      { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', ...env },
    );
    const ended = await runAction({ ...job, event: { name, payload } });
    assert.deepEqual(stage.github.unexpected, []);
    return ended;
  }

  for (const [title, each] of Object.entries(table))
    it(`is decided by ${title}`, async () => {
      const { code, log, report } = await run(each);
      if (typeof each.scope !== 'string') {
        assert.equal(code, 1, log);
        assert.match(log, /^::error::/m);
        return assert.match(log.replaceAll('%0A', '\n'), each.scope);
      }
      assert.equal(code, 0, log);
      const { kind, id } = report?.scope ?? {};
      assert.equal([kind, id].filter(Boolean).join(' '), each.scope);
    });

  const noToken = {
    ACTIONS_ID_TOKEN_REQUEST_URL: undefined,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined,
  };
  const bare = { AWS_EC2_METADATA_DISABLED: 'true', AWS_CONFIG_FILE: '/nowhere' };

  it('a fork’s closed run is told that it gets no token, and what works', async () => {
    const fork = { name: 'pull_request', payload: ofFork, scope: '' };
    for (const inputs of [{}, { 'role-to-assume': '' }]) {
      const { code, log } = await run({ ...fork, inputs }, { ...noToken, ...bare });
      assert.equal(code, 1);
      assert.match(log, /::error::This run is for a pull request from a fork: GitHub gives it no/);
      assert.match(log, /pull_request_target:%0A {6}types: \[closed\]/);
      assert.doesNotMatch(log, /lacks 'id-token|no AWS credentials/);
    }
  });

  it('a fork’s run that only lacks the permission is told that', async () => {
    const target = { name: 'pull_request_target', payload: ofFork, scope: '' };
    const { log } = await run(target, noToken);
    assert.match(log, /::error::This job may not get an OIDC token: it lacks 'id-token: write'/);
  });
});
