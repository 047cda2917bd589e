import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { enter, newAccount, rootOf } from '../support/account.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { cleanOnce, ours, runIn } from '../support/engine.ts';
import { pairs } from './tags.ts';

const source = 'eu-west-1';
const replica = 'us-west-2';
const TableName = 'orders';

describe('a global table', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
    process.env['AWS_ENDPOINT_URL'] = emulator.url;
  });
  after(() => emulator.stop());

  for (const regions of [
    [source, replica],
    [replica, source],
  ])
    it(`goes replica by replica, the source last (${regions.join(', ')})`, async () => {
      const account = newAccount();
      const root = await enter(rootOf(account), account, source);
      const at = (region: string) => root.region(region).client('dynamodb');
      const dynamodb = await at(source);
      const { TableDescription } = await dynamodb.createTable({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        Tags: pairs(ours),
      });
      const isActive = async () =>
        (await dynamodb.describeTable({ TableName })).Table?.TableStatus === 'ACTIVE';
      while (!(await isActive()));
      await dynamodb.updateTable({
        TableName,
        ReplicaUpdates: [{ Create: { RegionName: replica } }],
      });
      const ResourceArn = TableDescription?.TableArn?.replace(source, replica);
      await (await at(replica)).tagResource({ ResourceArn, Tags: pairs(ours) });

      const { outcomes, problems } = await cleanOnce(runIn(root, regions));
      assert.deepEqual(problems, []);
      assert.deepEqual(
        outcomes.map(({ region, outcome }) => `${region} ${outcome}`),
        [`${replica} deleted`, `${source} deleted`],
      );
    });
});
