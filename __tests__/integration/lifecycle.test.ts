import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { cleanOnce, ours, runIn } from '../support/engine.ts';
import { runAction, startAction } from '../support/runner.ts';
import { labelsOf, regions, type Stage, type StageOptions, setStage } from '../support/stage.ts';
import { lambda, lambdaRole, restApi, table } from '../support/workshops/build.ts';
import { environmentIn } from '../support/workshops/environment.ts';

const mine = labelsOf('12');
async function tables(stage: Stage): Promise<string[]> {
  const dynamodb = await stage.root.region(regions[0]).client('dynamodb');
  return ((await dynamodb.listTables({})).TableNames ?? []).sort();
}

async function changes(stage: Stage): Promise<string[]> {
  const calls = await stage.emulator.calls(stage.account);
  return calls
    .map(({ operation }) => operation)
    .filter((operation) => !/^(Get|List|Describe|Head|AssumeRole)/.test(operation));
}

describe('a run', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.stop());
  const set = (options: StageOptions = {}) => setStage({ emulator, ...options });

  it('is clean when all is gone, and a second one finds nothing, ghosts or not', async () => {
    await using stage = await set();
    await table(environmentIn(stage), 'a');
    await table(environmentIn(stage, 'pr-123', labelsOf('123')), 'a');
    const first = await runAction(stage.job());
    assert.equal(first.code, 0, first.log);
    const { report: path, ...counts } = first.outputs;
    assert.deepEqual(counts, { status: 'clean', found: '1', deleted: '1', remaining: '0' });
    assert.match(path ?? '', /\.json$/);
    assert.match(first.summary, /pr-12-a/);
    assert.deepEqual(await tables(stage), ['pr-123-a']);
    const second = await runAction(stage.job());
    assert.equal(second.code, 0, second.log);
    assert.equal(second.outputs['status'], 'nothing-found');
    assert.deepEqual(stage.github.unexpected, []);
  });

  it('that is dry changes nothing and shows the plan and the policy', async () => {
    await using stage = await set();
    await table(environmentIn(stage), 'a');
    await emulator.forgetCalls(stage.account);
    const ended = await runAction(stage.job({ 'dry-run': 'true' }));
    assert.equal(ended.code, 0, ended.log);
    assert.equal(ended.outputs['status'], 'planned');
    assert.deepEqual(
      ended.report?.outcomes.map(({ outcome }) => outcome),
      ['planned'],
    );
    assert.match(ended.summary, /dynamodb:DeleteTable/);
    assert.deepEqual(await changes(stage), []);
  });

  it('leaves an open pull request alone, unless told otherwise', async () => {
    await using stage = await set({ openPull: true });
    await table(environmentIn(stage), 'a');
    await emulator.forgetCalls(stage.account);
    const skipped = await runAction(stage.job());
    assert.equal(skipped.code, 0, skipped.log);
    assert.equal(skipped.outputs['status'], 'skipped');
    assert.match(skipped.log, /allow-open-pull-request/);
    assert.deepEqual(await emulator.calls(stage.account), []);
    const forced = await runAction(stage.job({ 'allow-open-pull-request': 'true' }));
    assert.equal(forced.outputs['status'], 'clean', forced.log);
  });

  it('refuses a plan that is larger than max-deletions, whole', async () => {
    await using stage = await set();
    for (const name of ['a', 'b', 'c']) await table(environmentIn(stage), name);
    await emulator.forgetCalls(stage.account);
    const ended = await runAction(stage.job({ 'max-deletions': '2' }));
    assert.equal(ended.code, 1);
    assert.match(ended.log, /::error::the plan has 3 resources, more than max-deletions \(2\)/);
    assert.deepEqual(await changes(stage), []);
  });

  it('is red while something labelled remains, unless that is allowed', async () => {
    await using stage = await set();
    await table(environmentIn(stage), 'a');
    await table(environmentIn(stage), 'b');
    const dynamodb = await stage.root.region(regions[0]).client('dynamodb');
    await dynamodb.updateTable({ TableName: 'pr-12-a', DeletionProtectionEnabled: true });
    const red = await runAction(stage.job());
    assert.equal(red.code, 1);
    assert.equal(red.outputs['status'], 'leftovers');
    assert.deepEqual(await tables(stage), ['pr-12-a']);
    assert.ok(red.summary.indexOf('pr-12-a') < red.summary.indexOf('pr-12-b'), 'leftovers first');
    const allowed = await runAction(stage.job({ 'fail-on-leftovers': 'false' }));
    assert.equal(allowed.code, 0, allowed.log);
    assert.equal(allowed.outputs['status'], 'leftovers');
  });

  it('is never green when a listing failed, and deletes what it found all the same', async () => {
    await using stage = await set();
    await table(environmentIn(stage), 'a');
    const denied = {
      service: 'iam',
      operation: 'GetAccountAuthorizationDetails',
      code: 'AccessDenied',
      times: -1,
    };
    const message =
      'User: x is not authorized to perform: iam:GetAccountAuthorizationDetails on resource: *';
    await emulator.plan([{ ...denied, message, status: 403 }], stage.account);
    const ended = await runAction(stage.job({ 'fail-on-leftovers': 'false' }));
    assert.equal(ended.code, 1);
    assert.deepEqual(await tables(stage), []);
    assert.match(ended.log, /iam:GetAccountAuthorizationDetails/);
    assert.match(ended.summary, /iam:GetAccountAuthorizationDetails/);
  });

  it('tells at the deadline what is under way, and is red', async () => {
    await using stage = await set();
    await table(environmentIn(stage), 'a');
    await emulator.set({ timeScale: 0.3 }, stage.account);
    const ended = await runAction(stage.job({ 'timeout-minutes': '0.15' }));
    assert.equal(ended.code, 1, ended.log);
    assert.equal(ended.report?.outcomes[0]?.outcome, 'deleting', ended.log);
    assert.match(ended.summary, /deadline/);
    assert.ok(ended.ms < 9000 + 5000, `${ended.ms} ms`);
  });

  it('tells on cancel, within five seconds, what is under way', async () => {
    await using stage = await set();
    await table(environmentIn(stage), 'a');
    await emulator.set({ timeScale: 0.1 }, stage.account);
    const { process: child, ended } = await startAction(stage.job());
    while (!(await emulator.calls(stage.account)).some((call) => call.operation === 'DeleteTable'))
      await sleep(50);
    await sleep(100);
    const cancelled = performance.now();
    child.kill('SIGINT');
    const { report, code, summary, log } = await ended;
    assert.ok(performance.now() - cancelled < 5000);
    assert.equal(code, 1, log);
    assert.equal(report?.outcomes[0]?.outcome, 'deleting', log);
    assert.match(report?.cutShort ?? '', /cancelled/);
    assert.match(summary, /cancelled/);
  });

  it('ends at once on cancel when nothing was begun yet', async () => {
    await using stage = await set();
    stage.github.fail(/pulls/, 'hang', 9);
    const { process: child, ended } = await startAction(stage.job());
    while (stage.github.requests.length < 2) await sleep(20);
    const cancelled = performance.now();
    child.kill('SIGINT');
    const { code, log } = await ended;
    assert.ok(performance.now() - cancelled < 5000);
    assert.equal(code, 1, log);
    assert.match(log, /::error::Nothing was begun: the run was cancelled/);
  });

  it('goes on with fresh credentials when AWS says that they expired', async () => {
    await using stage = await set();
    for (const name of ['a', 'b']) await table(environmentIn(stage), name);
    await emulator.set({ timeScale: 0.1 }, stage.account);
    const { ended } = await startAction(stage.job());
    while (!(await emulator.calls(stage.account)).some((call) => call.operation === 'DeleteTable'))
      await sleep(20);
    await emulator.expire(stage.account);
    const { code, log } = await ended;
    assert.equal(code, 0, log);
    assert.equal(stage.oidc.issued.length, 2);
  });

  it('finds in another round what appeared while it was cleaning', async () => {
    await using stage = await set();
    await table(environmentIn(stage), 'a');
    await emulator.set({ timeScale: 0.05 }, stage.account);
    const { ended } = await startAction(stage.job());
    while (!(await emulator.calls(stage.account)).some((call) => call.operation === 'DeleteTable'))
      await sleep(20);
    await table(environmentIn(stage), 'late');
    const { code, log, outputs } = await ended;
    assert.equal(code, 0, log);
    assert.equal(outputs['deleted'], '2');
    assert.deepEqual(await tables(stage), []);
  });

  it('finds a log group again that a dying function wrote anew', async () => {
    await using stage = await set();
    const role = await lambdaRole(environmentIn(stage), 'role');
    await lambda(environmentIn(stage), 'fn', role);
    await table(environmentIn(stage), 'slow');
    await emulator.set({ timeScale: 0.05 }, stage.account);
    const { ended } = await startAction(stage.job());
    const isSeenGone = async () => {
      const calls = (await emulator.calls(stage.account)).map(({ operation }) => operation);
      const deletion = calls.indexOf('DeleteLogGroup');
      return deletion !== -1 && calls.includes('DescribeLogGroups', deletion);
    };
    while (!(await isSeenGone())) await sleep(20);
    const logs = await stage.root.region(regions[0]).client('logs');
    await logs.createLogGroup({ logGroupName: '/aws/lambda/pr-12-fn' });
    const { code, log, report } = await ended;
    assert.equal(code, 0, log);
    assert.deepEqual((await logs.describeLogGroups({})).logGroups, []);
    const row = report?.outcomes.find(({ type }) => type === 'logs:log-group');
    assert.equal(row?.attempts, 2);
    assert.match(row?.note ?? '', /appeared again/);
  });

  it('at the job’s end: the step checks, the post step cleans up, and only once', async () => {
    await using stage = await set();
    await table(environmentIn(stage), 'a');
    const step = await runAction(stage.job({ 'run-at': 'job-end' }));
    assert.equal(step.code, 0, step.log);
    assert.deepEqual(await tables(stage), ['pr-12-a']);
    const post = await runAction({ ...stage.job({ 'run-at': 'job-end' }), state: step.state });
    assert.equal(post.code, 0, post.log);
    assert.deepEqual(await tables(stage), []);

    const now = await runAction(stage.job());
    await emulator.forgetCalls(stage.account);
    const idle = await runAction({ ...stage.job(), state: now.state });
    assert.equal(idle.code, 0, idle.log);
    assert.deepEqual(await emulator.calls(stage.account), []);
  });

  it('at the job’s end shows a mistake in the step already', async () => {
    await using stage = await set({ profile: 'includes: []' });
    const step = await runAction(stage.job({ 'run-at': 'job-end' }));
    assert.equal(step.code, 1);
    const post = await runAction({ ...stage.job({ 'run-at': 'job-end' }), state: step.state });
    assert.equal(post.code, 0, post.log);
  });

  it('never deletes the role it works with, and says so', async () => {
    await using stage = await set();
    const iam = await stage.root.region('global').client('iam');
    const Tags = Object.entries(mine).map(([Key, Value]) => ({ Key, Value }));
    await iam.tagRole({ RoleName: 'workshop-cleanup', Tags });
    const ended = await runAction(stage.job());
    assert.equal(ended.code, 1, ended.log);
    assert.match(ended.report?.outcomes[0]?.blocker ?? '', /this run itself works with it/);
    assert.ok((await iam.getRole({ RoleName: 'workshop-cleanup' })).Role);
  });

  it('names what it cannot delete, unless the profile excludes it', async () => {
    for (const [lines, code] of [
      ['', 1],
      ["exclude: ['iam:oidc-provider']", 0],
    ] as const) {
      await using stage = await set({ profile: lines });
      const iam = await stage.root.region('global').client('iam');
      const Tags = Object.entries(mine).map(([Key, Value]) => ({ Key, Value }));
      const Url = 'https://idp.example.com';
      await iam.createOpenIDConnectProvider({ Url, ClientIDList: ['x'], Tags });
      const ended = await runAction(stage.job());
      assert.equal(ended.code, code, ended.log);
      const blockers = ended.report?.outcomes.map(({ blocker }) => blocker);
      assert.deepEqual(
        blockers,
        code === 0 ? [] : ['this action deletes nothing that accounts and sign-in stand on'],
      );
    }
  });

  it('refuses what is more than a day older than the pull request, unless the profile allows it', async () => {
    const began = new Date(Date.now() + 25 * 3600 * 1000);
    for (const [lines, code] of [
      ['', 1],
      ['older-than-scope: allow', 0],
    ] as const) {
      await using stage = await set({ began, profile: lines });
      await table(environmentIn(stage), 'a');
      const ended = await runAction(stage.job());
      assert.equal(ended.code, code, ended.log);
      if (code === 1)
        assert.match(ended.report?.outcomes[0]?.blocker ?? '', /more than a day before/);
    }
  });

  it('takes what belongs to a function, and leaves what is another’s', async () => {
    await using stage = await set();
    const role = await lambdaRole(environmentIn(stage), 'role');
    await lambda(environmentIn(stage), 'fn', role);
    const logs = await stage.root.region(regions[0]).client('logs');
    await logs.createLogGroup({ logGroupName: '/aws/lambda/pr-12-fn2' });
    await lambda(environmentIn(stage), 'other', role);
    await logs.tagResource({
      resourceArn: `arn:aws:logs:${regions[0]}:${stage.account}:log-group:/aws/lambda/pr-12-other`,
      tags: { 'workshop:pr': '13' },
    });
    const ended = await runAction(stage.job());
    assert.equal(ended.code, 0, ended.log);
    const left = (await logs.describeLogGroups({})).logGroups?.map((each) => each.logGroupName);
    assert.deepEqual(left?.sort(), ['/aws/lambda/pr-12-fn2', '/aws/lambda/pr-12-other']);
  });

  it('cleans up after a run as after a pull request', async () => {
    await using stage = await set();
    const run = { 'workshop:run': '6234567890', 'workshop:repo': mine['workshop:repo'] ?? '' };
    await table(environmentIn(stage, 'run', run), 'a');
    await table(environmentIn(stage), 'a');
    const job = stage.job({ 'run-id': '6234567890' });
    const event = { name: 'workflow_dispatch', payload: { inputs: {} } };
    const ended = await runAction({
      ...job,
      event,
      env: { ...job.env, GITHUB_REF: 'refs/heads/main' },
    });
    assert.equal(ended.code, 0, ended.log);
    assert.deepEqual(await tables(stage), ['pr-12-a']);
  });
});

describe('between the search and the deletion', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.stop());

  it('a resource that was labelled otherwise stays', async () => {
    await using stage = await setStage({ emulator });
    await table({ ...environmentIn(stage), tags: ours }, 'a');
    const dynamodb = await stage.root.region(regions[0]).client('dynamodb');
    const { outcomes } = await cleanOnce(runIn(stage.root, [regions[0]]), async () => {
      const { Table } = await dynamodb.describeTable({ TableName: 'pr-12-a' });
      const Tags = [{ Key: 'workshop:pr', Value: '13' }];
      await dynamodb.tagResource({ ResourceArn: Table?.TableArn, Tags });
    });
    assert.equal(outcomes[0]?.outcome, 'blocked');
    assert.match(outcomes[0]?.blocker ?? '', /no longer carries the labels/);
    assert.deepEqual(await tables(stage), ['pr-12-a']);
  });

  it('a log group that became another’s keeps its labels, and stays', async () => {
    await using stage = await setStage({ emulator });
    const mine = { ...environmentIn(stage), tags: ours };
    await lambda(mine, 'fn', await lambdaRole(mine, 'role'));
    const logs = await stage.root.region(regions[0]).client('logs');
    const resourceArn = `arn:aws:logs:${regions[0]}:${stage.account}:log-group:/aws/lambda/pr-12-fn`;
    const { outcomes } = await cleanOnce(runIn(stage.root, [regions[0]]), async () => {
      await logs.tagResource({ resourceArn, tags: { 'workshop:pr': '13' } });
    });
    const row = outcomes.find(({ type }) => type === 'logs:log-group');
    assert.equal(row?.outcome, 'blocked');
    const { tags } = await logs.listTagsForResource({ resourceArn });
    assert.deepEqual(tags, { 'workshop:pr': '13' });
  });

  it('a mapping that leads to another API by now stays', async () => {
    await using stage = await setStage({ emulator });
    const mine = { ...environmentIn(stage), tags: ours };
    const gateway = await mine.aws.client('apigateway');
    const [restApiId, other] = [
      await restApi(mine, 'api'),
      await restApi({ ...mine, prefix: 'staging', tags: {} }, 'api'),
    ];
    const at = { domainName: 'api.example.com', basePath: 'v1' };
    await gateway.createDomainName({
      domainName: at.domainName,
      endpointConfiguration: { types: ['EDGE'] },
    });
    await gateway.createBasePathMapping({ ...at, restApiId, stage: 'prod' });
    const { outcomes } = await cleanOnce(runIn(stage.root, [regions[0]]), async () => {
      await gateway.deleteBasePathMapping(at);
      await gateway.createBasePathMapping({ ...at, restApiId: other, stage: 'prod' });
    });
    const row = outcomes.find(({ type }) => type === 'apigateway:basepathmapping');
    assert.equal(row?.outcome, 'blocked');
    assert.match(row?.blocker ?? '', /no longer leads to it/);
    assert.equal((await gateway.getBasePathMapping(at)).restApiId, other);
  });

  it('a child of which its parent’s service tells only late goes all the same', async () => {
    await using stage = await setStage({ emulator });
    const amplify = await stage.root.region(regions[0]).client('amplify');
    const { app } = await amplify.createApp({ name: 'pr-12-app', tags: ours });
    const appId = app?.appId;
    await amplify.createBackendEnvironment({ appId, environmentName: 'dev' });
    const { outcomes } = await cleanOnce(runIn(stage.root, [regions[0]]), async () => {
      const late = { code: 'slow', how: 'slow', seconds: 4, operation: 'ListBackendEnvironments' };
      await emulator.plan([late], stage.account);
    });
    const row = outcomes.find(({ type }) => type === 'amplify:backendenvironments');
    assert.equal(row?.outcome, 'deleted', row?.blocker);
  });

  it('a resource that came under protection stays', async () => {
    await using stage = await setStage({ emulator });
    await table({ ...environmentIn(stage), tags: ours }, 'a');
    const dynamodb = await stage.root.region(regions[0]).client('dynamodb');
    const run = runIn(stage.root, [regions[0]], "protect: { tags: { keep: 'yes' } }");
    const { outcomes } = await cleanOnce(run, async () => {
      const { Table } = await dynamodb.describeTable({ TableName: 'pr-12-a' });
      await dynamodb.tagResource({
        ResourceArn: Table?.TableArn,
        Tags: [{ Key: 'keep', Value: 'yes' }],
      });
    });
    assert.equal(outcomes[0]?.outcome, 'protected');
    assert.deepEqual(await tables(stage), ['pr-12-a']);
  });
});
