import assert from 'node:assert/strict';
import type { CreateTableInput, DynamoDB } from '@aws-sdk/client-dynamodb';
import type { Aws } from '../../src/aws/aws.ts';
import { createKey, keyStands } from './key-management.ts';
import type { Ground, Scenario } from './scenario.ts';

async function begin({ aws, name, tags }: Ground, more: Partial<CreateTableInput> = {}) {
  const dynamodb = await aws.client('dynamodb');
  await dynamodb.createTable({
    TableName: name,
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    ...more,
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
    'backed up, although an earlier run made a backup under that name': {
      profile: "backup: ['dynamodb:table']",
      async arrange(ground) {
        const made = await create(ground);
        const BackupName = `workshop-cleanup-12-${made.id}`;
        await (await ground.aws.client('dynamodb')).createBackup({
          TableName: made.id,
          BackupName,
        });
        return made;
      },
      async after(aws, id) {
        const dynamodb = await aws.client('dynamodb');
        const { BackupSummaries } = await dynamodb.listBackups({ TableName: id });
        assert.equal(BackupSummaries?.length, 2);
      },
    },
    'beside a key of ours that encrypts an earlier backup, and stays': {
      profile: "backup: ['dynamodb:table']",
      async arrange(ground) {
        const key = await createKey(ground);
        const KMSMasterKeyId = `arn:aws:kms:${ground.aws.region}:${ground.aws.account}:key/${key}`;
        const SSESpecification = { Enabled: true, SSEType: 'KMS' as const, KMSMasterKeyId };
        const name = `${ground.name}-earlier`;
        const earlier = await begin({ ...ground, name, tags: {} }, { SSESpecification });
        const dynamodb = await ground.aws.client('dynamodb');
        await active(dynamodb, earlier.id);
        const BackupName = `workshop-cleanup-12-${name}`;
        await dynamodb.createBackup({ TableName: earlier.id, BackupName });
        await scenario.destroy(ground.aws, earlier.id);
        return create(ground);
      },
      async after(aws) {
        const kms = await aws.client('kms');
        const { Keys = [] } = await kms.listKeys({});
        const standing = await Promise.all(Keys.map(({ KeyId = '' }) => keyStands(aws, KeyId)));
        assert.ok(standing.some(Boolean));
      },
    },
    'while it is still being created': { arrange: (ground) => begin(ground) },
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
