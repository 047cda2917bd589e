import assert from 'node:assert/strict';
import { arnOf, isThere, pairs } from './key-management.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground, Attributes: Record<string, string> = {}) {
  const sns = await aws.client('sns');
  await sns.createTopic({ Name: name, Attributes, Tags: pairs(tags) });
  return { id: name };
}

const archiving = { FifoTopic: 'true', ArchivePolicy: '{"MessageRetentionPeriod": "30"}' };

export const scenario: Scenario = {
  type: 'sns:topic',
  deleteAction: 'sns:DeleteTopic',
  create,
  async exists(aws, id) {
    const sns = await aws.client('sns');
    return isThere(
      sns.getTopicAttributes({ TopicArn: arnOf(aws, 'sns', id) }),
      'NotFoundException',
    );
  },
  async destroy(aws, id) {
    await (await aws.client('sns')).deleteTopic({ TopicArn: arnOf(aws, 'sns', id) });
  },
  async protect(aws, id) {
    await (await aws.client('sns')).setTopicAttributes({
      TopicArn: arnOf(aws, 'sns', id),
      AttributeName: 'ArchivePolicy',
      AttributeValue: archiving.ArchivePolicy,
    });
  },
  variants: {
    'archiving first in, first out, when the profile allows to delete what is archived': {
      profile: "remove-protection: ['sns:topic']",
      arrange: (ground) => create({ ...ground, name: `${ground.name}.fifo` }, archiving),
    },
    'with subscriptions of queues and functions, ours and of others': {
      async arrange(ground) {
        const { aws, name, tags } = ground;
        const made = await create(ground);
        const [sns, sqs] = await Promise.all([aws.client('sns'), aws.client('sqs')]);
        await sqs.createQueue({ QueueName: name, tags });
        for (const [Protocol, Endpoint] of [
          ['sqs', arnOf(aws, 'sqs', name)],
          ['sqs', arnOf(aws, 'sqs', 'other')],
          ['lambda', arnOf(aws, 'lambda', 'function:other')],
        ])
          await sns.subscribe({ TopicArn: arnOf(aws, 'sns', name), Protocol, Endpoint });
        return made;
      },
      async after(aws) {
        const sns = await aws.client('sns');
        assert.deepEqual((await sns.listSubscriptions({})).Subscriptions ?? [], []);
      },
    },
  },
};
