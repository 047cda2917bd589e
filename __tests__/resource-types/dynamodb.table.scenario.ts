import type { Aws } from '../../src/aws/aws.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground) {
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
    await (await aws.client('dynamodb')).deleteTable({ TableName: id });
  },
  async protect(aws, id) {
    const dynamodb = await aws.client('dynamodb');
    await dynamodb.updateTable({ TableName: id, DeletionProtectionEnabled: true });
  },
  variants: {
    'backed up before': {
      profile: "backup: ['dynamodb:table']",
      arrange: create,
    },
  },
};
