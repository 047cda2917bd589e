import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import type { Comment, Deployment } from '../support/github.ts';
import { runAction } from '../support/runner.ts';
import { labelsOf, regions, type Stage, type StageOptions, setStage } from '../support/stage.ts';
import { table } from '../support/workshops/build.ts';
import { environmentIn } from '../support/workshops/environment.ts';

const marker = '<!-- workshop-cleanup -->';
const bot = { login: 'github-actions[bot]', type: 'Bot' } as const;
const person = { login: 'mallory', type: 'User' } as const;

async function put(stage: Stage, more: Readonly<Record<string, string>> = {}) {
  const tags = { ...labelsOf('12'), ...more };
  await table(environmentIn(stage, 'pr-12', tags), 'a');
}

describe('what a run tells GitHub', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.stop());
  const set = (options: StageOptions = {}) => setStage({ emulator, ...options });
  const bodies = (comments: readonly Comment[]) => comments.map(({ body }) => body);

  it('is one comment, which the next run brings up to date', async () => {
    const comments: Comment[] = [
      { id: 1, user: person, body: `${marker}\nnot the action’s own` },
      { id: 2, user: bot, body: 'another bot’s' },
    ];
    await using stage = await set({ comments: { '12': comments } });
    await put(stage);
    const first = await runAction(stage.job({ comment: 'always' }));
    assert.equal(first.code, 0, first.log);
    assert.equal(comments.length, 3);
    const own = comments[2]?.body ?? '';
    assert.ok(own.startsWith(`${marker}\n<h3>✅ Deleted 1 resource of pull request #12`), own);
    assert.match(own, /\(https:\/\/github\.com\/octo-org\/workshop\/actions\/runs\/6234567890\)/);
    const second = await runAction(stage.job({ comment: 'always' }));
    assert.equal(second.code, 0, second.log);
    assert.equal(comments.length, 3);
    assert.match(comments[2]?.body ?? '', /Nothing was found/);
    assert.deepEqual(bodies(comments.slice(0, 2)), [
      `${marker}\nnot the action’s own`,
      'another bot’s',
    ]);
    assert.deepEqual(stage.github.unexpected, []);
  });

  it('is no comment by default, nor without leftovers when only these are asked for', async () => {
    const comments: Comment[] = [];
    await using stage = await set({ comments: { '12': comments } });
    for (const comment of ['', 'on-leftovers']) {
      await put(stage);
      assert.equal((await runAction(stage.job({ comment }))).code, 0);
    }
    assert.deepEqual(comments, []);
  });

  it('names leftovers, and their end once they are gone', async () => {
    const comments: Comment[] = [];
    await using stage = await set({ comments: { '12': comments } });
    await put(stage);
    const dynamodb = await stage.root.region(regions[0]).client('dynamodb');
    const protect = (DeletionProtectionEnabled: boolean) =>
      dynamodb.updateTable({ TableName: 'pr-12-a', DeletionProtectionEnabled });
    await protect(true);
    assert.equal((await runAction(stage.job({ comment: 'on-leftovers' }))).code, 1);
    assert.match(comments[0]?.body ?? '', /deletion protection is on/);
    await protect(false);
    assert.equal((await runAction(stage.job({ comment: 'on-leftovers' }))).code, 0);
    assert.equal(comments.length, 1);
    assert.match(comments[0]?.body ?? '', /✅ Deleted 1 resource/);
  });

  it('is told although the report’s file cannot be written, which fails the step', async () => {
    const comments: Comment[] = [];
    await using stage = await set({ comments: { '12': comments } });
    await put(stage);
    const ended = await runAction(stage.job({ comment: 'always' }, { RUNNER_TEMP: '/dev/null/x' }));
    assert.equal(ended.code, 1, ended.log);
    assert.match(
      ended.log,
      /^::error::The JSON report could not be written to \/dev\/null\/x\/.*RUNNER_TEMP/m,
    );
    const { status, found, deleted, remaining, report } = ended.outputs;
    assert.deepEqual([status, found, deleted, remaining], ['clean', '1', '1', '0']);
    assert.equal(report, undefined);
    assert.match(ended.summary, /Deleted 1 resource/);
    assert.match(comments[0]?.body ?? '', /Deleted 1 resource/);
  });

  it('a token that may not comment is a warning that names the permission', async () => {
    await using stage = await set({ permissions: ['contents', 'pull-requests', 'actions'] });
    await put(stage);
    const ended = await runAction(stage.job({ comment: 'always' }));
    assert.equal(ended.code, 0, ended.log);
    assert.match(ended.log, /::warning::Cannot comment on pull request #12/);
    assert.match(ended.log, /pull-requests: write/);
  });

  it('sets the deployment environments of a clean pull request inactive', async () => {
    const deployments: Record<string, Deployment> = {
      '71': { environment: 'preview-12', states: ['success'] },
      '72': { environment: 'preview-12', states: ['inactive', 'success'] },
      '73': { environment: 'preview-123', states: ['success'] },
    };
    await using stage = await set({ deployments, profile: "environments: ['preview-{pr}']" });
    await put(stage);
    const ended = await runAction(stage.job());
    assert.equal(ended.code, 0, ended.log);
    assert.deepEqual(
      Object.values(deployments).map(({ states }) => states),
      [['inactive', 'success'], ['inactive', 'success'], ['success']],
    );
    assert.match(ended.log, /Deployment environment preview-12 was set inactive/);
  });

  it('leaves deployment environments as they are while something remains, and in a dry run', async () => {
    const deployments = { '71': { environment: 'preview-12', states: ['success'] } };
    await using stage = await set({
      deployments,
      profile: "environments: ['preview-{pr}']\nexclude: ['s3:bucket']",
    });
    await put(stage);
    await runAction(stage.job({ 'dry-run': 'true' }));
    const dynamodb = await stage.root.region(regions[0]).client('dynamodb');
    await dynamodb.updateTable({ TableName: 'pr-12-a', DeletionProtectionEnabled: true });
    assert.equal((await runAction(stage.job())).code, 1);
    assert.deepEqual(deployments['71']?.states, ['success']);
  });

  it('a pull request that is opened again while the run searches stays as it is', async () => {
    await using stage = await set();
    await put(stage);
    const reopened = { state: 'open', createdAt: new Date().toISOString() } as const;
    stage.github.onRequest(({ path }) => {
      if (path.endsWith('/pulls/12')) stage.github.setPull('octo-org/workshop', '12', reopened);
    });
    await emulator.forgetCalls(stage.account);
    const ended = await runAction(stage.job());
    assert.equal(ended.code, 0, ended.log);
    assert.equal(ended.outputs['status'], 'skipped');
    assert.match(ended.log, /allow-open-pull-request/);
    const calls = await emulator.calls(stage.account);
    assert.ok(!calls.some(({ operation }) => operation.startsWith('Delete')));
  });
});
