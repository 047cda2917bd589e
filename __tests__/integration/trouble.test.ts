import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { inventory, placeOf } from '../support/inventory.ts';
import { runAction } from '../support/runner.ts';
import { labelsOf, regions, type Stage, setStage } from '../support/stage.ts';
import { buildEasyShop } from '../support/workshops/easyshop.ts';

/** Every service that EasyShop has resources of, as the emulator names them. */
const services = [
  ...['apigateway', 'cloudfront', 'cognito-identity', 'cognito-idp', 'dynamodb', 'iam', 'lambda'],
  ...['logs', 'resourcegroupstaggingapi', 's3'],
];

const build = (stage: Stage) =>
  buildEasyShop({
    aws: stage.root.region(regions[0]),
    global: stage.root.region('global'),
    prefix: 'pr-12',
    tags: labelsOf('12'),
  });
const places = async (stage: Stage) => (await inventory(stage.root, regions)).map(placeOf);

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
});
