import { createFunction } from './lambda-function.ts';
import type { Ground, Made, Scenario } from './scenario.ts';

/** A mapping from a table's stream to a function, or to a version of it. */
async function map(ground: Ground, functionName: string, tags: Ground['tags']): Promise<Made> {
  const dynamodb = await ground.aws.client('dynamodb');
  const { TableDescription: table } = await dynamodb.createTable({
    TableName: ground.name,
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' },
  });
  const lambda = await ground.aws.client('lambda');
  const { UUID: id = '' } = await lambda.createEventSourceMapping({
    FunctionName: functionName,
    EventSourceArn: table?.LatestStreamArn,
    StartingPosition: 'LATEST',
    Tags: { ...tags },
  });
  for (;;) {
    const { State } = await lambda.getEventSourceMapping({ UUID: id });
    if (State === 'Enabled') return { id };
  }
}

export const scenario: Scenario = {
  type: 'lambda:event-source-mapping',
  deleteAction: 'lambda:DeleteEventSourceMapping',
  async create(ground) {
    return map(ground, await createFunction({ ...ground, tags: {} }), ground.tags);
  },
  async exists(aws, id) {
    const lambda = await aws.client('lambda');
    for await (const page of lambda.paginateListEventSourceMappings({}))
      if (page.EventSourceMappings?.some(({ UUID }) => UUID === id)) return true;
    return false;
  },
  async destroy(aws, id) {
    await (await aws.client('lambda')).deleteEventSourceMapping({ UUID: id });
    while (await scenario.exists(aws, id));
  },
  variants: {
    'unlabelled, of a labelled function’s version': {
      async arrange(ground) {
        const name = await createFunction(ground);
        const lambda = await ground.aws.client('lambda');
        const { Version } = await lambda.publishVersion({ FunctionName: name });
        return map(ground, `${name}:${Version}`, {});
      },
    },
  },
};
