import { byName, isThere, soon, toldByName } from './event-bridge.ts';
import type { Ground, Scenario } from './scenario.ts';

export async function createConnection({ aws }: Ground, Name: string): Promise<string> {
  const { ConnectionArn } = await (await aws.client('events')).createConnection({
    Name,
    AuthorizationType: 'API_KEY',
    AuthParameters: { ApiKeyAuthParameters: { ApiKeyName: 'key', ApiKeyValue: 'value' } },
  });
  return ConnectionArn as string;
}

export async function createDestination(ground: Ground, Name: string, ConnectionArn: string) {
  await (await ground.aws.client('events')).createApiDestination({
    Name,
    ConnectionArn,
    InvocationEndpoint: 'https://shop.example/orders',
    HttpMethod: 'POST',
  });
}

export const scenario: Scenario = {
  type: 'events:connection',
  deleteAction: 'events:DeleteConnection',
  profile: byName('events:connection'),
  async create(ground) {
    const id = toldByName(ground);
    await createConnection(ground, id);
    return { id };
  },
  async exists(aws, id) {
    return await isThere((await aws.client('events')).describeConnection({ Name: id }));
  },
  async destroy(aws, id) {
    await (await aws.client('events')).deleteConnection({ Name: id });
    while (await scenario.exists(aws, id)) await soon();
  },
  refusals: {
    'an API destination with another name uses it': {
      async arrange(ground) {
        const id = toldByName(ground);
        const arn = await createConnection(ground, id);
        await createDestination(ground, `${ground.name}-other`, arn);
        return { id };
      },
      outcome: 'blocked',
      blocker: /events:api-destination shop-\S+ uses it/,
      remedy: /Delete events:api-destination/,
    },
  },
};
