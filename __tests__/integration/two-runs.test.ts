import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../resource-types/ec2-compute.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { inventory, placeOf } from '../support/inventory.ts';
import { runAction } from '../support/runner.ts';
import { labelsOf, regions, type Stage, setStage } from '../support/stage.ts';
import { pairs, table } from '../support/workshops/build.ts';
import { environmentIn } from '../support/workshops/environment.ts';

const places = async (stage: Stage) => (await inventory(stage.root, regions)).map(placeOf);

/** What AWS tells whose deletion it was, and the call that asks for it. */
const told = {
  'cloudformation:stack': {
    service: 'cloudformation',
    operation: 'DeleteStack',
    async build({ root }: Stage) {
      const cloudformation = await root.region(regions[0]).client('cloudformation');
      const Jobs = { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'pr-12-jobs' } };
      const TemplateBody = JSON.stringify({ Resources: { Jobs } });
      await cloudformation.createStack({
        StackName: 'app',
        TemplateBody,
        Tags: pairs(labelsOf('12')),
      });
    },
  },
  'dynamodb:table': {
    service: 'dynamodb',
    operation: 'DeleteTable',
    build: (stage: Stage) => table(environmentIn(stage), 'orders'),
  },
  'ec2:instance': {
    service: 'ec2',
    operation: 'TerminateInstances',
    build: ({ root }: Stage) => launch({ aws: root.region(regions[0]), tags: labelsOf('12') }),
  },
};

describe('of two runs in the same instant', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.stop());

  for (const [type, { service, operation, build }] of Object.entries(told))
    it(`one counts what both delete: ${type}`, async () => {
      await using stage = await setStage({ emulator });
      const empty = await places(stage);
      await build(stage);
      await emulator.set({ timeScale: 0.15 }, stage.account);
      // The first to ask is answered when the other's deletion is under way.
      const late = { service, operation, code: '', how: 'slow', seconds: 3 };
      await emulator.plan([late], stage.account);
      const ended = await Promise.all([runAction(stage.job()), runAction(stage.job())]);
      for (const { code, log } of ended) assert.equal(code, 0, log);
      const asked = await emulator.calls(stage.account);
      assert.ok(asked.filter((call) => call.operation === operation).length >= 2);
      const words = ended.map(
        ({ report }) => report?.outcomes.find((row) => row.type === type)?.outcome,
      );
      assert.deepEqual(words.sort(), ['already-gone', 'deleted']);
      assert.deepEqual(await places(stage), empty);
    });
});
