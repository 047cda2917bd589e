import assert from 'node:assert/strict';
import type { DynamoDB } from '@aws-sdk/client-dynamodb';
import type { Aws } from '../../src/aws/aws.ts';
import type { Ground, Scenario } from './scenario.ts';

async function begin({ aws, name, tags }: Ground) {
  const dynamodb = await aws.client('dynamodb');
  await dynamodb.createTable({
    TableName: name,
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
  });
  return { id: name };
}

async function create(ground: Ground) {
  const made = await begin(ground);
  await active(await ground.aws.client('dynamodb'), made.id);
  return made;
}

/** DynamoDB changes and deletes a table only while it is ACTIVE. */
async function active(dynamodb: DynamoDB, TableName: string): Promise<void> {
  for (;;) {
    const { Table } = await dynamodb.describeTable({ TableName });
    if (Table?.TableStatus === 'ACTIVE') return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export const scenario: Scenario = {
  type: 'dynamodb:table',
  deleteAction: 'dynamodb:DeleteTable',
  create,
  async exists(aws: Aws, id: string) {
    const dynamodb = await aws.client('dynamodb');
    const names: string[] = [];
    for await (const page of dynamodb.paginateListTables({}))
      names.push(...(page.TableNames ?? []));
    return names.includes(id);
  },
  async destroy(aws, id) {
    const dynamodb = await aws.client('dynamodb');
    await dynamodb.deleteTable({ TableName: id });
    while (await scenario.exists(aws, id)) await new Promise((resolve) => setTimeout(resolve, 5));
  },
  async protect(aws, id) {
    const dynamodb = await aws.client('dynamodb');
    await dynamodb.updateTable({ TableName: id, DeletionProtectionEnabled: true });
    await active(dynamodb, id);
  },
  variants: {
    'backed up before': {
      profile: "backup: ['dynamodb:table']",
      arrange: create,
      async after(aws, id) {
        const dynamodb = await aws.client('dynamodb');
        const { BackupSummaries } = await dynamodb.listBackups({ TableName: id });
        assert.deepEqual(
          BackupSummaries?.map(({ BackupStatus }) => BackupStatus),
          ['AVAILABLE'],
        );
      },
    },
    'while it is still being created': { arrange: begin },
    'while an index is being built': {
      async arrange(ground) {
        const made = await create(ground);
        const dynamodb = await ground.aws.client('dynamodb');
        const KeySchema = [{ AttributeName: 'day', KeyType: 'HASH' as const }];
        await dynamodb.updateTable({
          TableName: made.id,
          AttributeDefinitions: [
            { AttributeName: 'id', AttributeType: 'S' },
            { AttributeName: 'day', AttributeType: 'S' },
          ],
          GlobalSecondaryIndexUpdates: [
            { Create: { IndexName: 'by-day', KeySchema, Projection: { ProjectionType: 'ALL' } } },
          ],
        });
        return made;
      },
    },
    'with point-in-time recovery, whose backup stays': {
      async arrange(ground) {
        const made = await create(ground);
        const dynamodb = await ground.aws.client('dynamodb');
        await dynamodb.updateContinuousBackups({
          TableName: made.id,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        });
        return made;
      },
      async after(aws, id) {
        const dynamodb = await aws.client('dynamodb');
        const { BackupSummaries } = await dynamodb.listBackups({ TableName: id });
        assert.deepEqual(
          BackupSummaries?.map(({ BackupType }) => BackupType),
          ['SYSTEM'],
        );
      },
    },
  },
  refusals: {
    'a replica was added by it less than a day ago': {
      async arrange(ground) {
        const made = await create(ground);
        const dynamodb = await ground.aws.client('dynamodb');
        await dynamodb.updateTable({
          TableName: made.id,
          ReplicaUpdates: [{ Create: { RegionName: 'us-west-2' } }],
        });
        return made;
      },
      outcome: 'blocked',
      blocker: /source region/,
      remedy: /24 hours/,
    },
  },
};
