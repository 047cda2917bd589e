import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { inventory, placeOf } from '../support/inventory.ts';
import { runAction, startAction } from '../support/runner.ts';
import { regions, type Stage, setStage } from '../support/stage.ts';
import { buildEasyShop } from '../support/workshops/easyshop.ts';
import { environmentIn } from '../support/workshops/environment.ts';

/** Every service that EasyShop has resources of, as the emulator names them. */
const services = [
  ...['apigateway', 'cloudfront', 'cognito-identity', 'cognito-idp', 'dynamodb', 'iam', 'lambda'],
  ...['logs', 'resourcegroupstaggingapi', 's3'],
];

const build = (stage: Stage) => buildEasyShop(environmentIn(stage));
const places = async (stage: Stage) => (await inventory(stage.root, regions)).map(placeOf);

const clockFile = new URL('../support/clock.mjs', import.meta.url).href;

describe('in trouble', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.stop());

  for (const [what, fault] of Object.entries({
    'AWS fails before it acts': { code: 'InternalFailure', status: 500 },
    'AWS acts and its answer is lost': { code: 'InternalFailure', status: 500, after: true },
    'AWS is asked too often': { code: 'ThrottlingException', status: 400 },
    'connections break before AWS acts': { code: 'reset', how: 'reset' },
    'AWS acts and the connection breaks': { code: 'reset', how: 'reset', after: true },
    'answers break off in the middle': { code: 'truncated', how: 'truncated' },
    'AWS is slow': { code: 'slow', how: 'slow', seconds: 1 },
    'the tagging API’s pagination token expired': {
      code: 'PaginationTokenExpiredException',
      match: 'PaginationToken',
      times: 2,
    },
  }))
    it(`a run comes out clean: ${what}`, async () => {
      await using stage = await setStage({ emulator });
      const empty = await places(stage);
      await build(stage);
      const plan = { message: 'as planned', operation: '*', times: 4, ...fault };
      await emulator.plan(
        services.map((service) => ({ service, ...plan })),
        stage.account,
      );
      const ended = await runAction(stage.job());
      assert.equal(ended.code, 0, ended.log);
      assert.deepEqual(await places(stage), empty);
    });

  for (const minutes of ['10', '-10'])
    it(`a run comes out clean on a runner whose clock is ${minutes} minutes off`, async () => {
      await using stage = await setStage({ emulator });
      const empty = await places(stage);
      await build(stage);
      const clock = { NODE_OPTIONS: `--import=${clockFile}`, CLOCK_OFF_MINUTES: minutes };
      const ended = await runAction(stage.job({}, clock));
      assert.equal(ended.code, 0, ended.log);
      assert.deepEqual(await places(stage), empty);
      const refused = (await emulator.calls(stage.account)).filter(({ error }) => error !== null);
      assert.ok(refused.some(({ error }) => /Signature/.test(error ?? '')));
    });

  it('a service that cannot be reached costs what is in it, and nothing else', async () => {
    await using stage = await setStage({ emulator });
    const empty = await places(stage);
    await build(stage);
    const nowhere = 'http://dynamodb.invalid';
    const ended = await runAction(stage.job({}, { AWS_ENDPOINT_URL_DYNAMODB: nowhere }));
    assert.equal(ended.code, 1);
    assert.match(ended.log, /dynamodb\.invalid/);
    const left = (await places(stage)).filter((place) => !empty.includes(place));
    assert.notDeepEqual(left, []);
    assert.deepEqual(
      left.filter((place) => !place.includes('dynamodb')),
      [],
    );
    const again = await runAction(stage.job());
    assert.equal(again.code, 0, again.log);
    assert.deepEqual(await places(stage), empty);
  });

  it('GitHub’s OIDC endpoint fails for a while, and the run goes on', async () => {
    await using stage = await setStage({ emulator });
    stage.oidc.fail(2, 500);
    const ended = await runAction(stage.job());
    assert.equal(ended.code, 0, ended.log);
    assert.match(ended.log, /Asking GitHub for the OIDC token again in 2 s/);
  });

  it('a permission that is withdrawn in the middle leaves what it was for, and says so', async () => {
    await using stage = await setStage({ emulator });
    const empty = await places(stage);
    await build(stage);
    await emulator.set({ timeScale: 0.02 }, stage.account);
    const { ended } = await startAction(stage.job());
    while (!(await emulator.calls(stage.account)).some((call) => call.operation === 'DeleteTable'))
      await sleep(20);
    const withdrawn = { service: 'dynamodb', operation: '*', code: 'AccessDeniedException' };
    const message = 'User: x is not authorized to perform: dynamodb:DescribeTable on resource: y';
    await emulator.plan([{ ...withdrawn, message, status: 400, times: -1 }], stage.account);
    const { code, log, report } = await ended;
    assert.equal(code, 1, log);
    const rows = report?.outcomes.filter(({ type }) => type === 'dynamodb:table') ?? [];
    assert.ok(rows.length > 0);
    for (const { outcome, blocker } of rows) {
      assert.notEqual(outcome, 'deleted');
      assert.match(blocker ?? '', /dynamodb:DescribeTable/);
    }
    await emulator.forgetFaults(stage.account);
    const again = await runAction(stage.job());
    assert.equal(again.code, 0, again.log);
    assert.deepEqual(await places(stage), empty);
  });

  it('what the tagging API shows only minutes later goes with the next run', async () => {
    await using stage = await setStage({ emulator });
    const empty = await places(stage);
    await build(stage);
    await emulator.set({ taggingLagSeconds: 600 }, stage.account);
    const early = await runAction(stage.job());
    assert.equal(early.code, 0, early.log);
    assert.notDeepEqual(await places(stage), empty);
    await emulator.set({ taggingLagSeconds: 0 }, stage.account);
    const late = await runAction(stage.job());
    assert.equal(late.code, 0, late.log);
    assert.deepEqual(await places(stage), empty);
  });

  for (const later of [0, 700])
    it(`two runs at once, ${later} ms apart, both come out clean`, async () => {
      await using stage = await setStage({ emulator });
      const empty = await places(stage);
      await build(stage);
      await emulator.set({ timeScale: 0.01 }, stage.account);
      const second = async () => {
        await sleep(later);
        return runAction(stage.job());
      };
      for (const ended of await Promise.all([runAction(stage.job()), second()]))
        assert.equal(ended.code, 0, ended.log);
      assert.deepEqual(await places(stage), empty);
    });

  it('a sweep beside the run of a pull request that closed hours ago, both come out clean', async () => {
    const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
    await using stage = await setStage({
      emulator,
      profile: 'older-than-scope: allow',
      pulls: { '12': { state: 'closed', createdAt: ago(9), closedAt: ago(8) } },
    });
    const empty = await places(stage);
    await build(stage);
    await emulator.set({ timeScale: 0.01 }, stage.account);
    const sweep = {
      ...stage.job({}, { GITHUB_REF: 'refs/heads/main' }),
      event: { name: 'schedule', payload: { schedule: '0 3 * * *' } },
    };
    for (const ended of await Promise.all([runAction(stage.job()), runAction(sweep)]))
      assert.equal(ended.code, 0, ended.log);
    assert.deepEqual(await places(stage), empty);
  });
});
