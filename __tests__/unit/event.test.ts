import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { explain, UserError } from '../../src/errors.ts';
import { type Event, readEvent } from '../../src/event.ts';

type Asked = Parameters<typeof readEvent>[0];
type Json = Record<string, unknown>;

// Its types describe an ES module, but it is a JSON file.
const examples = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly {
  readonly name: string;
  readonly examples: readonly Json[];
}[];

const folder = mkdtempSync(join(tmpdir(), 'event-'));
after(() => rmSync(folder, { recursive: true }));

/** One of GitHub's published example payloads. */
function example(name: string, action?: string): Json {
  const all = examples.find((each) => each.name === name)?.examples;
  const found = all?.find((each) => action === undefined || each['action'] === action);
  assert.ok(found, `no example of ${name} ${action}`);
  return structuredClone(found);
}

const sha = 'd'.repeat(40);
const headSha = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821';

interface Setting {
  readonly payload?: unknown;
  readonly inputs?: Partial<Asked>;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

let written = 0;
function event(name: string, { payload = {}, inputs = {}, env = {} }: Setting = {}): Event {
  const path = join(folder, `${++written}.json`);
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  const asked: Asked = {
    scope: 'auto',
    prNumber: undefined,
    runId: undefined,
    profile: '.github/cleanup.yml',
    profileRef: undefined,
    ...inputs,
  };
  return readEvent(asked, {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    GITHUB_RUN_ID: '6234567890',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_SHA: sha,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_WORKSPACE: '/home/runner/work/Hello-World',
    ...env,
  });
}

const closed = example('pull_request', 'closed');
const opened = example('pull_request', 'opened');
const repository = { owner: 'Codertocat', repo: 'Hello-World' };

/** A copy of a pull request's payload with its pull_request changed. */
function withPull(payload: Json, change: Json): Json {
  return { ...payload, pull_request: { ...(payload['pull_request'] as Json), ...change } };
}
const head = (closed['pull_request'] as Json)['head'] as Json;
const fork = { ...(head['repo'] as Json), id: 4711, full_name: 'Stranger/Hello-World' };
const fromFork = withPull(closed, { head: { ...head, repo: fork } });
const fromDeletedFork = withPull(closed, { head: { ...head, repo: null } });

const deletedBranch = {
  ...example('push'),
  deleted: true,
  after: '0'.repeat(40),
  head_commit: null,
};

const ofPull = {
  kind: 'pr',
  id: '2',
  ...repository,
  values: { ...repository, pr: '2', branch: 'changes', sha: headSha },
};
const ofPresentRun = {
  kind: 'run',
  id: '6234567890',
  ...repository,
  values: { ...repository, run_id: '6234567890', run_attempt: '2', branch: 'main', sha },
};

const subjects: readonly (readonly [string, string, Setting, object])[] = [
  ['a closed pull request', 'pull_request', { payload: closed }, ofPull],
  ['a closed pull request, target', 'pull_request_target', { payload: closed }, ofPull],
  ['a closed pull request of a fork', 'pull_request_target', { payload: fromFork }, ofPull],
  [
    'an opened pull request: the present run',
    'pull_request',
    { payload: opened },
    {
      ...ofPresentRun,
      values: { ...ofPresentRun.values, pr: '2', branch: 'changes', sha: headSha },
    },
  ],
  [
    'an opened pull request, scope pr',
    'pull_request',
    { payload: opened, inputs: { scope: 'pr' } },
    ofPull,
  ],
  [
    'a closed pull request, scope run',
    'pull_request',
    { payload: closed, inputs: { scope: 'run' } },
    {
      ...ofPresentRun,
      values: { ...ofPresentRun.values, pr: '2', branch: 'changes', sha: headSha },
    },
  ],
  [
    'another pull request than that of the event: its branch is unknown',
    'pull_request',
    { payload: closed, inputs: { prNumber: '15' } },
    { kind: 'pr', id: '15', ...repository, values: { ...repository, pr: '15' } },
  ],
  [
    'a dispatch for a pull request: the dispatched branch is not its branch',
    'workflow_dispatch',
    { payload: example('workflow_dispatch'), inputs: { prNumber: '12' } },
    { kind: 'pr', id: '12', ...repository, values: { ...repository, pr: '12' } },
  ],
  [
    'a dispatch for a run: the present branch is not its branch',
    'workflow_dispatch',
    { payload: example('workflow_dispatch'), inputs: { runId: '77' } },
    { kind: 'run', id: '77', ...repository, values: { ...repository, run_id: '77' } },
  ],
  ['a dispatch', 'workflow_dispatch', { payload: example('workflow_dispatch') }, ofPresentRun],
  [
    'a dispatch with the present run named',
    'workflow_dispatch',
    { inputs: { runId: '6234567890' } },
    ofPresentRun,
  ],
  ['a push', 'push', { payload: example('push') }, ofPresentRun],
  ['a push that deleted a branch', 'push', { payload: deletedBranch }, ofPresentRun],
  ['a deleted branch', 'delete', { payload: example('delete') }, ofPresentRun],
  ['a merge group', 'merge_group', { payload: example('merge_group') }, ofPresentRun],
  [
    'a repository dispatch',
    'repository_dispatch',
    { payload: example('repository_dispatch') },
    ofPresentRun,
  ],
  [
    'a repository dispatch for a pull request',
    'repository_dispatch',
    { payload: example('repository_dispatch'), inputs: { prNumber: '12' } },
    { kind: 'pr', id: '12', ...repository, values: { ...repository, pr: '12' } },
  ],
  [
    'another workflow that ended: the run to clean up after is named',
    'workflow_run',
    { payload: example('workflow_run', 'completed'), inputs: { runId: '77' } },
    { kind: 'run', id: '77', ...repository, values: { ...repository, run_id: '77' } },
  ],
  [
    'a schedule',
    'schedule',
    { payload: { schedule: '0 3 * * *' } },
    { kind: 'stale', ...repository },
  ],
  [
    'a schedule with a pull request named',
    'schedule',
    { inputs: { prNumber: '12' } },
    { kind: 'pr', id: '12', ...repository, values: { ...repository, pr: '12' } },
  ],
  ['a schedule, scope run', 'schedule', { inputs: { scope: 'run' } }, ofPresentRun],
  ['a push, scope stale', 'push', { inputs: { scope: 'stale' } }, { kind: 'stale', ...repository }],
  [
    'a comment on a pull request, scope pr',
    'issue_comment',
    { payload: { issue: { number: 9, pull_request: {} } }, inputs: { scope: 'pr' } },
    { kind: 'pr', id: '9', ...repository, values: { ...repository, pr: '9' } },
  ],
];

describe('the subject', () => {
  for (const [title, name, setting, subject] of subjects)
    it(`of ${title}`, () => assert.deepEqual(event(name, setting).subject, subject));
});

const atBase = { from: 'github', path: '.github/cleanup.yml', ref: 'master' };
const atCommit = { ...atBase, ref: sha };
const profiles: readonly (readonly [string, string, Setting, object])[] = [
  ['a pull request', 'pull_request', { payload: closed }, atBase],
  ['a review', 'pull_request_review', { payload: example('pull_request_review') }, atBase],
  ['a dispatch', 'workflow_dispatch', { inputs: { prNumber: '12' } }, atCommit],
  ['a schedule', 'schedule', {}, atCommit],
  ['a comment on a pull request', 'issue_comment', { payload: example('issue_comment') }, atCommit],
  [
    'a ref that is given',
    'pull_request',
    { payload: closed, inputs: { profileRef: 'release/1.x' } },
    { ...atBase, ref: 'release/1.x' },
  ],
  [
    "a ref that is the fork's branch by name only",
    'pull_request_target',
    { payload: fromFork, inputs: { profileRef: 'changes' } },
    { ...atBase, ref: 'changes' },
  ],
  [
    'the commit that a pull request was merged as',
    'pull_request',
    {
      payload: withPull(closed, { merged: true, merge_commit_sha: 'e'.repeat(40) }),
      inputs: { profileRef: 'e'.repeat(40) },
    },
    { ...atBase, ref: 'e'.repeat(40) },
  ],
  [
    'the workspace',
    'pull_request',
    { payload: closed, inputs: { profileRef: 'workspace', profile: 'ops/cleanup.yml' } },
    { from: 'workspace', file: '/home/runner/work/Hello-World/ops/cleanup.yml' },
  ],
];

describe('the profile is read at', () => {
  for (const [title, name, setting, profile] of profiles)
    it(title, () => assert.deepEqual(event(name, setting).profile, profile));
});

describe('the event', () => {
  it('tells a fork, one deleted since too', () => {
    assert.equal(event('pull_request', { payload: closed }).fromFork, false);
    assert.equal(event('pull_request', { payload: fromFork }).fromFork, true);
    assert.equal(event('pull_request', { payload: fromDeletedFork }).fromFork, true);
    assert.equal(event('push').fromFork, false);
  });

  it("says where GitHub's API is", () => {
    const enterprise = { GITHUB_API_URL: 'https://github.example.com/api/v3/' };
    assert.equal(event('push', { env: enterprise }).apiUrl, 'https://github.example.com/api/v3');
    assert.equal(event('push').apiUrl, 'https://api.github.com');
  });

  it('reads every example of a pull request that GitHub publishes', () => {
    const all = examples.find((each) => each.name === 'pull_request')?.examples ?? [];
    for (const payload of all) {
      const kind = payload['action'] === 'closed' ? 'pr' : 'run';
      assert.equal(event('pull_request', { payload }).subject.kind, kind);
    }
    assert.ok(all.length > 20);
  });
});

/** Events that are about no pull request. */
const pullless: readonly (readonly [string, Json])[] = [
  ['push', deletedBranch],
  ['delete', example('delete')],
  ['merge_group', example('merge_group')],
  ['schedule', { schedule: '0 3 * * *' }],
  ['workflow_dispatch', example('workflow_dispatch')],
  ['repository_dispatch', example('repository_dispatch')],
  ['issue_comment', example('issue_comment')],
];

const trial = { GITHUB_REF: 'refs/pull/2/merge' };
const refused: readonly (readonly [string, RegExp, Setting])[] = [
  [
    'pull_request',
    /payload .*nowhere.* cannot be read.*ENOENT/,
    { env: { GITHUB_EVENT_PATH: '/nowhere' } },
  ],
  ['push', /GITHUB_EVENT_PATH: is not set/, { env: { GITHUB_EVENT_PATH: undefined } }],
  ['pull_request', /is not JSON/, { payload: '{"action": "closed"' }],
  ['pull_request', /is not a JSON object/, { payload: [] }],
  ['pull_request', /has no pull_request, although the event is pull_request\b/, {}],
  [
    'pull_request_target',
    /although the event is pull_request_target/,
    { payload: { pull_request: 1 } },
  ],
  [
    'pull_request',
    /has no pull_request\.number,/,
    { payload: withPull(closed, { number: undefined }) },
  ],
  ['pull_request', /pull_request\.number "2"/, { payload: withPull(closed, { number: '2' }) }],
  ['pull_request', /pull_request\.number 0,/, { payload: withPull(closed, { number: 0 }) }],
  ['pull_request', /pull_request\.number -2,/, { payload: withPull(closed, { number: -2 }) }],
  ['pull_request', /pull_request\.number 1\.5/, { payload: withPull(closed, { number: 1.5 }) }],
  ['pull_request', /has no pull_request\.base\.ref/, { payload: withPull(closed, { base: {} }) }],
  [
    'pull_request',
    /has no pull_request\.head\.sha/,
    { payload: withPull(closed, { head: { ref: 'x' } }) },
  ],
  ...pullless.map(
    ([name, payload]) =>
      [
        name,
        new RegExp(
          `scope: pr, but the event ${name} has no pull request\\.\\nSay .* pr-number.*run-id`,
        ),
        { payload, inputs: { scope: 'pr' } },
      ] as const,
  ),
  [
    'workflow_dispatch',
    /pr-number and run-id: both.*\nLeave one out\.$/,
    { inputs: { prNumber: '1', runId: '2', scope: 'pr' } },
  ],
  [
    'push',
    /pr-number: 12 is given, but scope is run\.\nLeave one out, or set the input scope to pr\./,
    { inputs: { prNumber: '12', scope: 'run' } },
  ],
  [
    'push',
    /pr-number: 12 is given, but scope is stale/,
    { inputs: { prNumber: '12', scope: 'stale' } },
  ],
  [
    'push',
    /run-id: 77 is given, but scope is pr\.\n.* or set the input scope to run/,
    { inputs: { runId: '77', scope: 'pr' } },
  ],
  [
    'pull_request',
    /run-id: 77 is given, but pull request #2 closed\.\n.* or set the input scope to run/,
    { payload: closed, inputs: { runId: '77' } },
  ],
  [
    'push',
    /"refs\/pull\/2\/head" is GitHub's name/,
    { inputs: { profileRef: 'refs/pull/2/head' } },
  ],
  ['push', /"pull\/2\/merge" is GitHub's name/, { inputs: { profileRef: 'pull/2/merge' } }],
  [
    'pull_request',
    /"changes" is the branch of pull request #2/,
    { payload: closed, inputs: { profileRef: 'changes' } },
  ],
  [
    'pull_request',
    /"refs\/heads\/changes" is the branch/,
    { payload: closed, inputs: { profileRef: 'refs/heads/changes' } },
  ],
  [
    'pull_request',
    /"ec26c3e57ca3a959ca5aad62de7213c562f8c821" is a commit of/,
    { payload: closed, inputs: { profileRef: headSha } },
  ],
  [
    'pull_request',
    /"EC26C3E" is a commit of/,
    { payload: closed, inputs: { profileRef: 'EC26C3E' } },
  ],
  [
    'pull_request_target',
    /"ec26c3e57c" is a commit of/,
    { payload: fromFork, inputs: { profileRef: 'ec26c3e57c' } },
  ],
  [
    'pull_request',
    /"d{40}" is a commit of/,
    { payload: opened, env: trial, inputs: { profileRef: sha } },
  ],
  ['push', /GITHUB_SHA: is not set/, { env: { GITHUB_SHA: undefined } }],
  ['push', /GITHUB_RUN_ID: "0" is not of its kind/, { env: { GITHUB_RUN_ID: '0' } }],
  [
    'push',
    /GITHUB_REPOSITORY: "workshop" is not of its kind/,
    { env: { GITHUB_REPOSITORY: 'workshop' } },
  ],
  ['push', /GITHUB_API_URL: "api" is not of its kind/, { env: { GITHUB_API_URL: 'api' } }],
  ['', /GITHUB_EVENT_NAME: is not set/, {}],
  [
    'push',
    /GITHUB_WORKSPACE: is not set/,
    { inputs: { profileRef: 'workspace' }, env: { GITHUB_WORKSPACE: '' } },
  ],
];

describe('refuses, with a message of its own and a remedy,', () => {
  const seen = new Set<string>();
  for (const [name, message, setting] of refused)
    it(`${name} ${message.source}`, () => {
      assert.throws(
        () => event(name, setting),
        (error) => {
          assert.ok(error instanceof UserError);
          const told = explain(error)
            .replaceAll(folder, '')
            .replace(/\d+\.json/, '');
          assert.match(told, message);
          assert.ok(error.remedy);
          assert.ok(!seen.has(told), `said twice: ${told}`);
          seen.add(told);
          return true;
        },
      );
    });
});
