import assert from 'node:assert/strict';
import { arnOf, createBus, createRule, isThere } from './event-bridge.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'events:event-bus',
  deleteAction: 'events:DeleteEventBus',
  create: async (ground) => ({ id: await createBus(ground) }),
  async exists(aws, id) {
    return await isThere((await aws.client('events')).describeEventBus({ Name: id }));
  },
  async destroy(aws, id) {
    await (await aws.client('events')).deleteEventBus({ Name: id });
  },
  variants: {
    'with rules and an archive that carry no labels': {
      async arrange(ground) {
        const bus = await createBus(ground);
        await createRule({ ...ground, tags: {} }, { bus, ids: ['a', 'b'] });
        const events = await ground.aws.client('events');
        await events.createArchive({
          ArchiveName: `${bus}-archive`,
          EventSourceArn: arnOf(ground.aws, 'events', `event-bus/${bus}`),
        });
        return { id: bus };
      },
      async after(aws) {
        const { Archives } = await (await aws.client('events')).listArchives({});
        assert.deepEqual(Archives, []);
      },
    },
  },
  refusals: {
    'a rule of another pull request is on it': {
      async arrange(ground) {
        const bus = await createBus(ground);
        await createRule({ ...ground, tags: { ...ground.tags, 'workshop:pr': '13' } }, { bus });
        return { id: bus };
      },
      outcome: 'blocked',
      blocker: /events:rule shop-\S+ uses it/,
      remedy: /Delete events:rule/,
    },
    'it is the default bus': {
      async arrange({ aws, tags }) {
        const events = await aws.client('events');
        await events.tagResource({
          ResourceARN: arnOf(aws, 'events', 'event-bus/default'),
          Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
        });
        return { id: 'default' };
      },
      outcome: 'blocked',
      blocker: /managed by AWS/,
      remedy: /./,
    },
  },
};
