import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { AwsContext } from '../../src/aws/context.ts';
import { enter, newAccount, rootOf } from '../support/account.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { cleanOnce, ours, runIn } from '../support/engine.ts';
import { answers, build, createApp, createBranch } from './amplify.ts';

const region = 'eu-west-1';

describe('an Amplify app that builds', () => {
  let emulator: Emulator;
  let account: string;
  let root: AwsContext;
  let appId: string;
  const exists = async () =>
    answers((await root.region(region).client('amplify')).getApp({ appId }));
  const clean = async () => {
    const run = await enter(
      { ...rootOf(account), accessKeyId: `AKIA${account}RUN1` },
      account,
      region,
    );
    const cleaned = await cleanOnce(runIn(run, [region], "include: ['amplify:*']"));
    assert.deepEqual(cleaned.problems, []);
    return cleaned.outcomes.find(({ type }) => type === 'amplify:apps');
  };
  const plan = (faults: readonly object[]) =>
    emulator.plan(
      faults.map((fault) => ({ service: 'amplify', ...fault })),
      account,
    );

  before(async () => {
    emulator = await startEmulator();
    process.env['AWS_ENDPOINT_URL'] = emulator.url;
  });
  after(() => emulator.stop());

  const prepare = async () => {
    account = newAccount();
    root = await enter(rootOf(account), account, region);
    const aws = root.region(region);
    appId = await createApp({ aws, name: 'shop', tags: ours });
    await createBranch(aws, appId, 'main');
    await build(await aws.client('amplify'), `${appId}/main`);
  };

  for (const [what, faults] of Object.entries({
    'a job that is gone when it is to be stopped': [
      { operation: 'StopJob', code: 'NotFoundException', status: 404 },
    ],
    'a job that ends when it is to be stopped': [
      { operation: 'StopJob', code: 'BadRequestException', message: 'Job 1 is SUCCEED' },
    ],
    'too many calls, which Amplify calls a bad request': [
      { operation: 'StopJob', code: 'BadRequestException', message: 'Rate exceeded' },
      { operation: 'DeleteApp', code: 'BadRequestException', message: 'Rate exceeded' },
    ],
    'a service behind it that fails': [
      { operation: 'DeleteApp', code: 'DependentServiceFailureException', status: 503 },
    ],
  }))
    it(`comes out clean: ${what}`, async () => {
      await prepare();
      await plan(faults);
      assert.equal((await clean())?.outcome, 'deleted');
      assert.equal(await exists(), false);
    });

  it('stays, and says what is missing, when its builds may not be stopped', async () => {
    await prepare();
    const message = `User: arn:aws:iam::${account}:user/u is not authorized to perform: amplify:StopJob`;
    await plan([
      { operation: 'StopJob', code: 'AccessDeniedException', status: 403, message, times: -1 },
    ]);
    const outcome = await clean();
    assert.equal(outcome?.outcome, 'failed');
    assert.match(outcome.remedy ?? '', /Allow amplify:StopJob/);
    assert.ok(await exists());
  });
});
