import assert from 'node:assert/strict';
import { arnOf, createKey, isThere, keyStands, soon } from './key-management.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground, Attributes: Record<string, string> = {}) {
  const sqs = await aws.client('sqs');
  await sqs.createQueue({ QueueName: name, Attributes, tags });
  return { id: name };
}

/** Subscribed to a topic as a queue has to be: the topic may send to it. */
async function subscribe({ aws, name, tags }: Ground, topic: string) {
  const sns = await aws.client('sns');
  const { TopicArn } = await sns.createTopic({ Name: topic });
  const Endpoint = arnOf(aws, 'sqs', name);
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'sns.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: Endpoint,
        Condition: { ArnEquals: { 'aws:SourceArn': TopicArn } },
      },
    ],
  });
  const made = await create({ aws, name, tags }, { Policy });
  await sns.subscribe({ TopicArn, Protocol: 'sqs', Endpoint });
  await sns.subscribe({ TopicArn, Protocol: 'sqs', Endpoint: arnOf(aws, 'sqs', 'other') });
  return made;
}

export const scenario: Scenario = {
  type: 'sqs:queue',
  deleteAction: 'sqs:DeleteQueue',
  create,
  async exists(aws, id) {
    const sqs = await aws.client('sqs');
    return isThere(sqs.getQueueUrl({ QueueName: id }), 'QueueDoesNotExist');
  },
  async destroy(aws, id) {
    const sqs = await aws.client('sqs');
    const { QueueUrl } = await sqs.getQueueUrl({ QueueName: id });
    await sqs.deleteQueue({ QueueUrl });
    while (await scenario.exists(aws, id)) await soon();
  },
  variants: {
    'first in, first out': {
      arrange: (ground) =>
        create({ ...ground, name: `${ground.name}.fifo` }, { FifoQueue: 'true' }),
    },
    'with a dead-letter queue that goes, too, and is sent its own failures by it': {
      async arrange(ground) {
        const { aws, name } = ground;
        const redrive = (to: string) => ({
          RedrivePolicy: JSON.stringify({
            deadLetterTargetArn: arnOf(aws, 'sqs', to),
            maxReceiveCount: 3,
          }),
        });
        await create({ ...ground, name: `${name}-dead` });
        const made = await create(ground, redrive(`${name}-dead`));
        const sqs = await aws.client('sqs');
        const { QueueUrl } = await sqs.getQueueUrl({ QueueName: `${name}-dead` });
        await sqs.setQueueAttributes({ QueueUrl, Attributes: redrive(name) });
        return made;
      },
      async after(aws, id) {
        assert.equal(await scenario.exists(aws, `${id}-dead`), false);
      },
    },
    'with a dead-letter queue of others, which stays': {
      async arrange(ground) {
        const { aws, name } = ground;
        await create({ ...ground, name: `${name}-dead`, tags: {} });
        const deadLetterTargetArn = arnOf(aws, 'sqs', `${name}-dead`);
        return create(ground, {
          RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: 3 }),
        });
      },
      async after(aws, id) {
        assert.ok(await scenario.exists(aws, `${id}-dead`));
      },
    },
    'encrypted with a key by its alias, both ours': {
      async arrange(ground) {
        const kms = await ground.aws.client('kms');
        const AliasName = `alias/${ground.name}`;
        await kms.createAlias({ AliasName, TargetKeyId: await createKey(ground) });
        return create(ground, { KmsMasterKeyId: AliasName });
      },
      async after(aws) {
        const { Keys = [] } = await (await aws.client('kms')).listKeys({});
        assert.equal(Keys.length, 1);
        for (const { KeyId = '' } of Keys) assert.equal(await keyStands(aws, KeyId), false);
      },
    },
    'subscribed to a topic of others, which stays with its other subscription': {
      arrange: (ground) => subscribe(ground, `${ground.name}-others`),
      async after(aws, id) {
        const sns = await aws.client('sns');
        const TopicArn = arnOf(aws, 'sns', `${id}-others`);
        const { Subscriptions } = await sns.listSubscriptionsByTopic({ TopicArn });
        const endpoints = Subscriptions?.map(({ Endpoint }) => Endpoint);
        assert.deepEqual(endpoints, [arnOf(aws, 'sqs', 'other')]);
      },
    },
  },
};
