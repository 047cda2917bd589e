import assert from 'node:assert/strict';
import { byName, createRule, isThere, toldByName } from './event-bridge.ts';
import { createConnection, createDestination } from './events.connection.scenario.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create(ground: Ground) {
  const id = toldByName(ground);
  await createDestination(ground, id, await createConnection(ground, `${id}-connection`));
  return { id };
}

export const scenario: Scenario = {
  type: 'events:api-destination',
  deleteAction: 'events:DeleteApiDestination',
  profile: byName('events:api-destination'),
  create,
  async exists(aws, id) {
    return await isThere((await aws.client('events')).describeApiDestination({ Name: id }));
  },
  async destroy(aws, id) {
    await (await aws.client('events')).deleteApiDestination({ Name: id });
  },
  variants: {
    'and its connection stays, whose name no pattern matches': {
      arrange: create,
      async after(aws, id) {
        const { Connections } = await (await aws.client('events')).listConnections({});
        assert.deepEqual(
          Connections?.map(({ Name }) => Name),
          [`${id}-connection`],
        );
      },
    },
    'after the rule that sends to it': {
      async arrange(ground) {
        const made = await create(ground);
        const events = await ground.aws.client('events');
        const { ApiDestinationArn: Arn } = await events.describeApiDestination({ Name: made.id });
        await createRule(ground);
        const Targets = [{ Id: 'api', Arn }];
        await events.putTargets({ Rule: ground.name, Targets });
        return made;
      },
      async after(aws) {
        const { Rules } = await (await aws.client('events')).listRules({});
        assert.deepEqual(Rules, []);
      },
    },
  },
};
