import assert from 'node:assert/strict';
import { arnOf, createBus, createRule, isThere } from './event-bridge.ts';
import type { Scenario } from './scenario.ts';

const many = Array.from({ length: 24 }, (_, n) => `target-${n}`);
const named = (id: string) => ({ EventBusName: id.split('/')[0], Name: id.split('/')[1] });

export const scenario: Scenario = {
  type: 'events:rule',
  deleteAction: 'events:DeleteRule',
  create: async (ground) => ({ id: await createRule(ground, { ids: ['queue'] }) }),
  async exists(aws, id) {
    return await isThere((await aws.client('events')).describeRule(named(id)));
  },
  async destroy(aws, id) {
    const events = await aws.client('events');
    const { EventBusName, Name: Rule } = named(id);
    const { Targets = [] } = await events.listTargetsByRule({ EventBusName, Rule });
    const Ids = Targets.map(({ Id }) => Id as string);
    if (Ids.length > 0) await events.removeTargets({ EventBusName, Rule, Ids });
    await events.deleteRule(named(id));
  },
  variants: {
    'on a bus of its own, with 25 targets, one of which is not removed at first': {
      async arrange(ground) {
        const bus = await createBus({ ...ground, tags: {} });
        return { id: await createRule(ground, { bus, ids: [...many, 'bed.fails-once'] }) };
      },
    },
    'with the log group of its name, and not another that it sends to': {
      async arrange(ground) {
        const id = await createRule(ground);
        const logs = await ground.aws.client('logs');
        const events = await ground.aws.client('events');
        for (const group of [`/aws/events/${ground.name}`, '/aws/events/all']) {
          await logs.createLogGroup({ logGroupName: group });
          const Arn = arnOf(ground.aws, 'logs', `log-group:${group}`);
          const Targets = [{ Id: group.replaceAll('/', '.'), Arn }];
          await events.putTargets({ Rule: ground.name, Targets });
        }
        return { id };
      },
      async after(aws) {
        const { logGroups } = await (await aws.client('logs')).describeLogGroups({});
        assert.deepEqual(
          logGroups?.map((group) => group.logGroupName),
          ['/aws/events/all'],
        );
      },
    },
    'with one of the same name on another bus, which stays': {
      async arrange(ground) {
        const bus = await createBus({ ...ground, tags: {} });
        await createRule({ ...ground, tags: {} }, { bus });
        return { id: await createRule(ground) };
      },
      async after(aws, id) {
        const { Name } = named(id);
        await (await aws.client('events')).describeRule({ Name, EventBusName: Name });
      },
    },
  },
  refusals: {
    'a service of AWS manages it': {
      async arrange({ aws, name, tags }) {
        const events = await aws.client('events');
        const bus = arnOf(aws, 'events', 'event-bus/default');
        await events.createArchive({ ArchiveName: name, EventSourceArn: bus });
        await events.tagResource({
          ResourceARN: arnOf(aws, 'events', `rule/Events-Archive-${name}`),
          Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
        });
        return { id: `default/Events-Archive-${name}` };
      },
      outcome: 'blocked',
      blocker: /managed by prod\.vhs\.events/,
      remedy: /what manages it/,
    },
  },
};
