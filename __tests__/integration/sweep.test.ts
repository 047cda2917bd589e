import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Tags } from '../../src/scope.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import type { Pull } from '../support/github.ts';
import { runAction } from '../support/runner.ts';
import {
  labelsOf,
  regions,
  repository,
  type Stage,
  type StageOptions,
  setStage,
} from '../support/stage.ts';
import { lambdaRole, table } from '../support/workshops/build.ts';
import { environmentIn } from '../support/workshops/environment.ts';

const hour = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * hour).toISOString();
const closed = (hours: number): Pull => ({
  state: 'closed',
  createdAt: ago(hours + 1),
  closedAt: ago(hours),
});
const open: Pull = { state: 'open', createdAt: ago(5) };
const ofRun = (id: string): Tags => ({ 'workshop:run': id, 'workshop:repo': repository });

async function tables(stage: Stage, region: string = regions[0]): Promise<string[]> {
  const dynamodb = await stage.root.region(region).client('dynamodb');
  return ((await dynamodb.listTables({})).TableNames ?? []).sort();
}

async function put(...where: Parameters<typeof environmentIn>) {
  await table(environmentIn(...where), 'a');
}

describe('a sweep', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.stop());
  const set = (options: StageOptions = {}) =>
    setStage({ emulator, profile: 'older-than-scope: allow', ...options });
  const sweep = (stage: Stage, inputs: Record<string, string> = {}) =>
    runAction({
      ...stage.job({ ...inputs }),
      event: { name: 'schedule', payload: { schedule: '0 3 * * *' } },
      env: { ...stage.job().env, GITHUB_REF: 'refs/heads/main' },
    });

  it('cleans up after what is closed or completed, and after nothing else', async () => {
    await using stage = await set({
      pulls: { '3': closed(30), '12': closed(10), '13': open, '14': closed(1), '123': open },
      runs: {
        '501': { createdAt: ago(9), endedAt: ago(8) },
        '502': { createdAt: ago(2), status: 'in_progress' },
        '503': { createdAt: ago(2), endedAt: ago(1) },
      },
    });
    for (const pr of ['3', '12', '13', '14', '99', '123'])
      await put(stage, `pr-${pr}`, labelsOf(pr));
    for (const run of ['501', '502', '503']) await put(stage, `run-${run}`, ofRun(run));
    await put(stage, 'far', labelsOf('3'), regions[1]);
    await put(stage, 'other-repo', { ...labelsOf('12'), 'workshop:repo': 'octo-org/other' });
    await put(stage, 'zero', labelsOf('012'));
    await put(stage, 'words', labelsOf('12 '));
    await put(stage, 'half', { 'workshop:pr': '12' });
    const ended = await sweep(stage);
    assert.equal(ended.code, 0, ended.log);
    assert.deepEqual(await tables(stage), [
      'half-a',
      'other-repo-a',
      'pr-123-a',
      'pr-13-a',
      'pr-14-a',
      'pr-99-a',
      'run-502-a',
      'run-503-a',
      'words-a',
      'zero-a',
    ]);
    assert.deepEqual(await tables(stage, regions[1]), []);
    const { report: path, ...counts } = ended.outputs;
    assert.deepEqual(counts, { status: 'clean', found: '4', deleted: '4', remaining: '0' });
    assert.match(path ?? '', /workshop-cleanup-stale-\d+\.json$/);
    const rows = Object.fromEntries(
      (ended.report?.environments ?? []).map(({ name, status }) => [name, status]),
    );
    assert.deepEqual(rows, {
      'pull request #3': 'clean',
      'pull request #12': 'clean',
      'pull request #13': 'left-alone',
      'pull request #14': 'left-alone',
      'pull request #99': 'left-alone',
      'pull request #123': 'left-alone',
      'run 501': 'clean',
      'run 502': 'left-alone',
      'run 503': 'left-alone',
    });
    assert.match(ended.summary, /Deleted of pull request <span>#<\/span>3, in this order/);
    assert.match(ended.summary, /GitHub knows no such pull request/);
    assert.match(ended.summary, /less than grace-hours \(4\)/);
    // One page of each, and only the one that no page has is asked for singly.
    const asked = stage.github.requests.map(({ path }) =>
      path.replace(/^\/repos\/[^/]+\/[^/]+/, ''),
    );
    assert.deepEqual(asked.filter((path) => /^\/(pulls|actions\/runs)$/.test(path)).sort(), [
      '/actions/runs',
      '/pulls',
    ]);
    assert.ok(asked.includes('/pulls/99'));
    assert.deepEqual(stage.github.unexpected, []);
  });

  it('leaves alone what shares a resource with what is left alone', async () => {
    await using stage = await set({
      pulls: { '12': closed(10), '13': open, '14': closed(1), '15': closed(10) },
      runs: {
        '500': { createdAt: ago(9), endedAt: ago(8) },
        '501': { createdAt: ago(9), endedAt: ago(8) },
        '502': { createdAt: ago(9), endedAt: ago(8) },
        '503': { createdAt: ago(2), status: 'in_progress' },
      },
    });
    const both = (pr: string, run: string) => ({ ...labelsOf(pr), ...ofRun(run) });
    await put(stage, 'done', both('12', '500'));
    await put(stage, 'open', both('13', '501'));
    await put(stage, 'open-too', ofRun('501'));
    await put(stage, 'grace', both('14', '502'), regions[1]);
    await put(stage, 'deployed', both('15', '503'));
    const global = stage.root.region('global');
    await lambdaRole({ aws: global, global, prefix: 'open', tags: both('13', '501') }, 'fn');
    const ended = await sweep(stage);
    assert.equal(ended.code, 0, ended.log);
    assert.deepEqual(await tables(stage), ['deployed-a', 'open-a', 'open-too-a']);
    assert.deepEqual(await tables(stage, regions[1]), ['grace-a']);
    const rows = Object.fromEntries(
      (ended.report?.environments ?? []).map(({ name, status, why }) => [name, why ?? status]),
    );
    assert.deepEqual(rows, {
      'pull request #12': 'clean',
      'pull request #13': 'it is open',
      'pull request #14': 'it ended 1.0 hours ago, less than grace-hours (4)',
      'pull request #15': 'it shares resources with run 503, which is not completed',
      'run 500': 'clean',
      'run 501': 'it shares resources with pull request #13, which is open',
      'run 502':
        'it shares resources with pull request #14, which ended 1.0 hours ago, less than grace-hours (4)',
      'run 503': 'it is not completed',
    });
  });

  it('finds an environment of which only a role is left, which the tagging API never lists', async () => {
    await using stage = await set({ pulls: { '7': closed(10) } });
    const global = stage.root.region('global');
    await lambdaRole({ aws: global, global, prefix: 'pr-7', tags: labelsOf('7') }, 'fn');
    const ended = await sweep(stage);
    assert.equal(ended.code, 0, ended.log);
    assert.equal(ended.outputs['deleted'], '1', ended.log);
  });

  it('that is dry says what it would delete, by environment', async () => {
    await using stage = await set({ pulls: { '3': closed(30), '12': closed(10) } });
    for (const pr of ['3', '12']) await put(stage, `pr-${pr}`, labelsOf(pr));
    const ended = await sweep(stage, { 'dry-run': 'true' });
    assert.equal(ended.outputs['status'], 'planned', ended.log);
    assert.deepEqual(ended.report?.outcomes.map(({ environment }) => environment).sort(), [
      'pull request #12',
      'pull request #3',
    ]);
    assert.match(ended.summary, /dynamodb:DeleteTable/);
    assert.deepEqual(await tables(stage), ['pr-12-a', 'pr-3-a']);
  });

  it('goes on where one environment has too much in it, and is not green', async () => {
    await using stage = await set({ pulls: { '3': closed(30), '12': closed(10) } });
    await put(stage, 'pr-3', labelsOf('3'));
    await put(stage, 'pr-12', labelsOf('12'));
    await put(stage, 'pr-12-more', labelsOf('12'));
    const ended = await sweep(stage, { 'max-deletions': '1' });
    assert.equal(ended.code, 1, ended.log);
    assert.match(ended.log, /pull request #12.*more than max-deletions \(1\)/);
    assert.deepEqual(await tables(stage), ['pr-12-a', 'pr-12-more-a']);
  });

  it('reads many pull requests in pages', async () => {
    const numbers = Array.from({ length: 250 }, (_, index) => String(index + 20));
    await using stage = await set({
      pulls: Object.fromEntries(numbers.map((number) => [number, closed(50)])),
    });
    await put(stage, 'pr-21', labelsOf('21'));
    await put(stage, 'pr-260', labelsOf('260'));
    const ended = await sweep(stage);
    assert.equal(ended.outputs['deleted'], '2', ended.log);
    const pages = stage.github.requests.filter(({ path }) => path.endsWith('/pulls'));
    assert.equal(pages.length, 3);
    assert.equal(stage.github.requests.filter(({ path }) => /\/pulls\/\d+$/.test(path)).length, 2);
  });

  it('deletes nothing when GitHub does not answer', async () => {
    await using stage = await set({ pulls: { '3': closed(30) } });
    await put(stage, 'pr-3', labelsOf('3'));
    stage.github.fail(/\/pulls$/, {
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    const ended = await sweep(stage);
    assert.equal(ended.code, 1);
    assert.match(ended.log, /pull-requests: read/);
    assert.deepEqual(await tables(stage), ['pr-3-a']);
  });

  it('refuses labels that could be another repository’s', async () => {
    await using stage = await set({
      profileOf: (account) => `version: 1
accounts: ['${account}']
regions: [${regions[0]}]
labels: { pr: { 'workshop:pr': '{pr}' } }
`,
    });
    const ended = await sweep(stage);
    assert.equal(ended.code, 1);
    assert.match(ended.log, /cleanup\.yml: labels\.pr does not say which repository/);
  });
});
