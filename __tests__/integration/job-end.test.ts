import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from '../resource-types/ec2-compute.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { type Ended, runAction, startAction } from '../support/runner.ts';
import { labelsOf, regions, type Stage, setStage } from '../support/stage.ts';
import { table } from '../support/workshops/build.ts';

const labels = labelsOf('12');
const put = (stage: Stage, ...names: readonly string[]) => {
  const [aws, global] = [stage.root.region(regions[0]), stage.root.region('global')];
  return Promise.all(
    names.map((name) => table({ aws, global, prefix: 'pr-12', tags: labels }, name)),
  );
};
const end = { 'run-at': 'job-end' };
const post = (stage: Stage, { state }: Ended, inputs: Readonly<Record<string, string>> = {}) =>
  runAction({ ...stage.job({ ...end, ...inputs }), state });
const deletions = async ({ emulator, account }: Stage) =>
  (await emulator.calls(account))
    .map(({ operation }) => operation)
    .filter((operation) => /^(Delete|Terminate)/.test(operation));

describe('at the job’s end', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.stop());

  it('a job that was cancelled ends with what costs most first', async () => {
    await using stage = await setStage({ emulator });
    await put(stage, 'a', 'b', 'c');
    await launch({ aws: stage.root.region(regions[0]), tags: labels });
    const main = await runAction(stage.job(end));
    assert.equal(main.code, 0, main.log);
    assert.deepEqual(await deletions(stage), []);
    const ended = await post(stage, main, { 'job-status': 'cancelled', concurrency: '1' });
    assert.equal(ended.code, 0, ended.log);
    assert.match(ended.log, /The job was cancelled, so what costs most goes first/);
    const [first, ...rest] = await deletions(stage);
    assert.equal(first, 'TerminateInstances');
    assert.deepEqual(
      rest.filter((operation) => operation === 'DeleteTable').length,
      3,
      rest.join(),
    );
  });

  it('says what a cancelled job leaves to the sweep', async () => {
    await using stage = await setStage({ emulator });
    await put(stage, 'a', 'b');
    await launch({ aws: stage.root.region(regions[0]), tags: labels });
    const main = await runAction(stage.job(end));
    await emulator.set({ timeScale: 1 }, stage.account);
    const little = { 'job-status': 'cancelled', concurrency: '1', 'timeout-minutes': '0.2' };
    const ended = await post(stage, main, little);
    assert.equal(ended.code, 1, ended.log);
    const rows = Object.fromEntries(
      (ended.report?.outcomes ?? []).map(({ type, outcome, blocker, remedy }) => [
        type,
        `${outcome}: ${blocker} ${remedy}`,
      ]),
    );
    assert.match(rows['ec2:instance'] ?? '', /^deleting: /);
    assert.match(rows['dynamodb:table'] ?? '', /^held-back: .*a cancelled job has.*sweep/);
    const left = `::notice::${ended.outputs['remaining']} resources left to the sweep (scope: stale)`;
    assert.ok(ended.log.includes(left), ended.log);
  });

  for (const status of ['success', 'failure'])
    it(`is no hurry when the job’s status is ${status}`, async () => {
      await using stage = await setStage({ emulator });
      await put(stage, 'a');
      const main = await runAction(stage.job(end));
      const ended = await post(stage, main, { 'job-status': status });
      assert.equal(ended.outputs['deleted'], '1', ended.log);
      assert.doesNotMatch(ended.log, /cancelled/);
    });

  for (const signal of ['SIGKILL', 'SIGINT'] as const)
    it(`cleans up after a step that was ended by ${signal} while it checked`, async () => {
      await using stage = await setStage({ emulator });
      await put(stage, 'a');
      stage.github.fail(/pulls/, 'hang');
      const { process: child, ended: step } = await startAction(stage.job(end));
      while (stage.github.requests.length < 2) await sleep(20);
      child.kill(signal);
      const main = await step;
      assert.notEqual(main.code, 0);
      assert.deepEqual(await deletions(stage), []);
      const ended = await post(stage, main, { 'job-status': 'cancelled' });
      assert.equal(ended.code, 0, ended.log);
      assert.equal(ended.outputs['deleted'], '1');
    });

  it('the step tries the role although the pull request is open yet', async () => {
    await using stage = await setStage({ emulator, openPull: true });
    const inputs = { ...end, scope: 'pr' };
    const wrong = await runAction(
      stage.job({ ...inputs, 'role-to-assume': `${stage.roleArn}-nope` }),
    );
    assert.equal(wrong.code, 1, wrong.log);
    assert.match(wrong.log, /role\/workshop-cleanup-nope cannot be assumed/);
    assert.doesNotMatch(wrong.log, /are in order/);
    const main = await runAction(stage.job(inputs));
    assert.equal(main.code, 0, main.log);
    assert.match(main.log, /Role, account and profile are in order/);
    const ended = await post(stage, main, { scope: 'pr' });
    assert.equal(ended.outputs['status'], 'skipped', ended.log);
  });

  it('does nothing after a step that found a mistake, which is told once', async () => {
    await using stage = await setStage({ emulator, profile: 'includes: []' });
    const main = await runAction(stage.job(end));
    assert.equal(main.code, 1);
    assert.match(main.log, /includes: unknown key/);
    await emulator.forgetCalls(stage.account);
    const ended = await post(stage, main, { 'job-status': 'failure' });
    assert.equal(ended.code, 0);
    assert.equal(ended.log.trim(), '');
    assert.deepEqual(await emulator.calls(stage.account), []);
  });

  it('the step cleans nothing up, whatever the job’s status', async () => {
    await using stage = await setStage({ emulator });
    await put(stage, 'a');
    const main = await runAction(stage.job({ ...end, 'job-status': 'cancelled' }));
    assert.equal(main.code, 0, main.log);
    assert.deepEqual(await deletions(stage), []);
  });
});
