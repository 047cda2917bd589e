import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Report } from '../../src/report/report.ts';
import { type Comment, type GitHubStub, startGitHub } from '../support/github.ts';
import { type Ended, runAction } from '../support/runner.ts';
import { blocked, hostile, outcome, problem, report as reportOf } from '../unit/report/reports.ts';

const repository = 'octo/easyshop';
const marker = '<!-- workshop-cleanup -->';
const [first, second] = ['111111111111', '222222222222'] as const;

const clean = (account: string, name = 'orders') =>
  reportOf({ account, outcomes: [outcome({ name })] });
const nothing = (account: string) => reportOf({ account, outcomes: [] });
const left = (account: string) =>
  reportOf({ account, outcomes: [outcome(), blocked({ name: 'users' })] });
const skipped = reportOf({ account: `${first}, ${second}`, outcomes: [], skipped: 'it is open' });
const swept = (account: string, remaining: boolean) =>
  reportOf({
    account,
    scope: { kind: 'stale', id: '', owner: 'octo', repo: 'easyshop', labels: {} },
    outcomes: [(remaining ? blocked : outcome)({ name: account, environment: 'pull request #7' })],
    environments: [
      {
        kind: 'pr',
        id: '7',
        name: 'pull request #7',
        status: remaining ? 'leftovers' : 'clean',
        found: 1,
        remaining: remaining ? 1 : 0,
      },
    ],
  });

describe('the reports of several jobs', () => {
  const comments: Record<string, Comment[]> = { '7': [], '12': [], '31': [] };
  let github: GitHubStub;
  before(async () => {
    github = await startGitHub({ token: 'ghs_stub', repositories: { [repository]: { comments } } });
  });
  after(() => github.close());

  type Files = Readonly<Record<string, Report | string>>;
  type Pairs = Readonly<Record<string, string>>;
  async function joined(files: Files, inputs: Pairs = {}, env: Pairs = {}) {
    const folder = await mkdtemp(join(tmpdir(), 'workshop-cleanup-join-'));
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      await writeFile(join(folder, name), text);
    }
    const ended = await runAction({
      action: 'join',
      inputs: { reports: folder, 'github-token': 'ghs_stub', ...inputs },
      event: { name: 'pull_request_target', payload: {} },
      env: { GITHUB_REPOSITORY: repository, GITHUB_API_URL: github.url, ...env },
    });
    await rm(folder, { recursive: true });
    assert.deepEqual(github.unexpected, []);
    return ended;
  }
  const counts = ({ outputs }: Ended) => {
    const { report: _, ...rest } = outputs;
    return rest;
  };

  it('are told although the joined one cannot be written, which fails the step', async () => {
    const ended = await joined({ 'one.json': clean(first) }, {}, { RUNNER_TEMP: '/dev/null/x' });
    assert.equal(ended.code, 1, ended.log);
    assert.match(ended.log, /^::error::The JSON report could not be written to /m);
    assert.deepEqual(ended.outputs, { status: 'clean', found: '1', deleted: '1', remaining: '0' });
    assert.match(ended.summary, /Deleted 1 resource/);
  });

  it('become one summary, one set of outputs and one report', async () => {
    const files = { 'a/one.json': clean(first), 'b/two.json': clean(second, 'stock') };
    const ended = await joined(files, { expected: '2' });
    assert.equal(ended.code, 0, ended.log);
    assert.deepEqual(counts(ended), { status: 'clean', found: '2', deleted: '2', remaining: '0' });
    assert.match(
      ended.summary,
      /Deleted 2 resources of pull request #12 of octo\/easyshop in 2 acc/,
    );
    for (const account of [first, second])
      assert.match(ended.summary, new RegExp(`Deleted of pull request .*12 in account ${account}`));
    assert.deepEqual(
      ended.report?.environments?.map(({ name, status }) => [name, status]),
      [
        [`pull request #12 in account ${first}`, 'clean'],
        [`pull request #12 in account ${second}`, 'clean'],
      ],
    );
    assert.equal(ended.report?.account, `${first}, ${second}`);
  });

  it('are red with what one of them left, and green if that is allowed', async () => {
    const files = { 'one.json': clean(first), 'two.json': left(second) };
    const ended = await joined(files);
    assert.equal(ended.code, 1);
    assert.deepEqual(counts(ended), {
      status: 'leftovers',
      found: '3',
      deleted: '2',
      remaining: '1',
    });
    assert.match(ended.summary, new RegExp(`Still there[\\s\\S]*users[\\s\\S]*account ${second}`));
    assert.equal((await joined(files, { 'fail-on-leftovers': 'false' })).code, 0);
  });

  it('are never green when a job left none', async () => {
    const inputs = { expected: '3', 'fail-on-leftovers': 'false' };
    const ended = await joined({ 'one.json': clean(first), 'two.json': nothing(second) }, inputs);
    assert.equal(ended.code, 1);
    assert.equal(ended.outputs['status'], 'leftovers');
    assert.match(ended.log, /1 of 3 jobs left no report/);
    assert.match(ended.summary, /more may remain/);
  });

  it('are told apart by region where they share an account', async () => {
    const files = Object.fromEntries(
      ['eu-west-1', 'us-east-1'].map((region) => [
        `${region}.json`,
        reportOf({ account: first, regions: [region] }),
      ]),
    );
    const ended = await joined(files);
    assert.equal(ended.code, 0, ended.log);
    assert.match(ended.summary, /in account 111111111111, us-east-1/);
    assert.match(ended.summary, /of octo\/easyshop in account 111111111111 in/);
    assert.deepEqual(ended.report?.regions, ['eu-west-1', 'us-east-1']);
  });

  it('keep one comment on their pull request', async () => {
    const comment = { comment: 'always' };
    await joined({ 'one.json': clean(first), 'two.json': left(second) }, comment);
    await joined({ 'one.json': clean(first), 'two.json': clean(second) }, comment);
    assert.equal(comments['12']?.length, 1);
    const body = comments['12']?.[0]?.body ?? '';
    assert.ok(body.startsWith(`${marker}\n<h3>✅ Deleted 2 resources of pull request #12`), body);
    assert.match(body, /\(https:\/\/github\.com\/octo\/easyshop\/actions\/runs\/6234567890\)/);
  });

  it('of a sweep comment on each pull request once, for all accounts', async () => {
    const files = { 'one.json': swept(first, false), 'two.json': swept(second, true) };
    const ended = await joined(files, { comment: 'on-leftovers' });
    assert.equal(ended.code, 1);
    assert.equal(comments['7']?.length, 1);
    assert.match(
      comments['7']?.[0]?.body ?? '',
      /1 resource of pull request #7 .*2 accounts remains/,
    );
    assert.match(ended.summary, /pull request .*7 in account 222222222222/);
  });

  it('comment on the pull request that is asked for', async () => {
    await joined({ 'one.json': clean(first) }, { comment: 'always', 'pr-number': '31' });
    assert.equal(comments['31']?.length, 1);
  });

  it('of an open pull request are a skip without a comment', async () => {
    const before = structuredClone(comments);
    const ended = await joined({ '1.json': skipped, '2.json': skipped }, { comment: 'always' });
    assert.equal(ended.code, 0, ended.log);
    assert.equal(ended.outputs['status'], 'skipped');
    assert.deepEqual(comments, before);
  });

  it('may be named by a pattern', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'workshop-cleanup-join-'));
    await writeFile(join(folder, 'one.json'), JSON.stringify(clean(first)));
    await writeFile(join(folder, 'other.txt'), 'no report');
    const ended = await joined({}, { reports: `${folder}/*.json` });
    assert.equal(ended.code, 0, ended.log);
    await rm(folder, { recursive: true });
  });

  it('show what a forged one says as text, whatever it says', async () => {
    const outcomes = hostile.map((text, index) =>
      blocked({
        key: String(index),
        type: text,
        name: text,
        region: text,
        environment: text,
        remedy: text,
      }),
    );
    const problems = hostile.map((text) => problem({ doing: text, region: text, message: text }));
    const part = (account: string) =>
      reportOf({ account, outcomes, problems, cutShort: hostile[0] });
    const ended = await joined({ 'one.json': part(first), 'two.json': part(second) });
    assert.equal(ended.code, 1);
    assert.doesNotMatch(ended.summary, /<(script|img|h1)|\]\(https:\/\/evil/);
    assert.doesNotMatch(ended.log, /^\s*::|##\[/m);
  });

  const forged = { ...clean(first), startedAt: '<b>2026-11-23T14' };
  const other = { ...clean(second), scope: { ...clean(second).scope, id: '13' } };
  const elsewhere = { ...clean(first), scope: { ...clean(first).scope, repository: 'o/r' } };
  const refused: Readonly<
    Record<string, readonly [Files, RegExp, Readonly<Record<string, string>>?]>
  > = {
    'no report': [{}, /input reports: .* has no report .*Download the artifacts/s],
    'a folder that is not there': [{}, /"nowhere" has no report in/, { reports: 'nowhere' }],
    'what is not JSON': [{ 'one.json': '{"version": 1' }, /one\.json: it is not JSON \(/],
    'a name in which something cannot be seen': [
      { 'gpj\u202e ##[error].json': '{' },
      /gpj⟨U\+202E⟩ ## \[error\]\.json: it is not JSON/,
    ],
    'another file': [{ 'one.json': '{"name": "x"}' }, /one\.json: .*not a report .*: version is/],
    'a later version': [
      { 'one.json': JSON.stringify({ ...clean(first), version: 2 }) },
      /one\.json: it is not a report of this action: version is not 1/,
    ],
    'a time that is none': [{ 'one.json': forged }, /startedAt has a form that no report has/],
    'reports about two pull requests': [
      { 'one.json': clean(first), 'two.json': other },
      /two\.json: the report is about pull request #13 .*one\.json is about pull request #12/,
    ],
    'a dry run and none': [
      { 'one.json': clean(first), 'two.json': reportOf({ account: second, dryRun: true }) },
      /two\.json: .* as a dry run, but/,
    ],
    'two reports of one account': [
      { 'one.json': clean(first), 'two.json': clean(first) },
      /is about account 111111111111 and .*, and so is .*overwrite: true/s,
    ],
    'reports of another repository': [
      { 'one.json': elsewhere },
      /about o\/r, but this run is in octo\/easyshop/,
    ],
    'inputs that are none': [
      {},
      /expected: "none" is not an integer.*comment: "sometimes" is not/s,
      { expected: 'none', comment: 'sometimes' },
    ],
  };
  for (const [what, [files, message, inputs]] of Object.entries(refused))
    it(`are refused with a remedy: ${what}`, async () => {
      const ended = await joined(files, inputs);
      assert.equal(ended.code, 1);
      assert.match(ended.log.replaceAll('%0A', '\n'), message);
      assert.match(ended.log, /^::error::[^\n]*%0A/m);
      assert.equal(ended.summary, '');
    });
});
