import type { SQS } from '@aws-sdk/client-sqs';
import { defineResourceType } from '../contract.ts';
import { keyRef } from '../kms/key-ref.ts';
import { optional } from '../optional.ts';
import { subscriptionsOf } from '../sns/subscribed.ts';
import { deadLetterRef } from './dead-letter-ref.ts';

/**
 * SQS queue; its messages die with it. Sources: SQS API reference (DeleteQueue, GetQueueAttributes, ListQueueTags,
 * ListDeadLetterSourceQueues).
 */
export const queue = defineResourceType<string>({
  name: 'sqs:queue',
  cloudFormation: 'AWS::SQS::Queue',
  arn: 'sqs:{id}',
  tagging: 'swept',
  iam: [
    'sqs:GetQueueUrl',
    'sqs:GetQueueAttributes',
    'sqs:ListQueueTags',
    'sqs:ListDeadLetterSourceQueues',
    'sns:ListSubscriptionsByTopic',
    'sqs:DeleteQueue',
  ],
  minutes: 1,
  manual: {
    first: 'what sends to it or reads from it, and subscriptions that deliver to it',
    gone: 'no attributes any more, up to 60 seconds later',
  },
  notFound: ['QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue'],

  async describe(aws, name) {
    const sqs = await aws.client('sqs');
    const { QueueUrl: url = '' } = await sqs.getQueueUrl({ QueueName: name });
    const [{ Attributes: found = {} }, { Tags: tags }] = await Promise.all([
      sqs.getQueueAttributes({ QueueUrl: url, AttributeNames: ['All'] }),
      sqs.listQueueTags({ QueueUrl: url }),
    ]);
    const created = Number(found.CreatedTimestamp);
    const deadLetters = deadLetterRef(aws, found.RedrivePolicy);
    return {
      id: name,
      arn: found.QueueArn,
      name,
      tags: tags ?? {},
      createdAt: Number.isNaN(created) ? undefined : new Date(created * 1000),
      state: 'ready',
      refers: [
        ...keyRef(aws, found.KmsMasterKeyId),
        ...(deadLetters.length > 0 && !(await isDeadLetterQueue(sqs, url)) ? deadLetters : []),
      ],
      owns: await subscriptionsOf(aws, found.QueueArn, found.Policy),
      detail: url,
    };
  },
  async look(aws, name) {
    const sqs = await aws.client('sqs');
    const { QueueUrl } = await sqs.getQueueUrl({ QueueName: name });
    await sqs.getQueueAttributes({ QueueUrl, AttributeNames: ['QueueArn'] });
    return { state: 'ready' };
  },
  async remove(aws, { detail: QueueUrl }) {
    await (await aws.client('sqs')).deleteQueue({ QueueUrl });
  },
});

/** Two queues may be each other's dead-letter queue: whoever is one itself waits for none. */
async function isDeadLetterQueue(sqs: SQS, QueueUrl: string): Promise<boolean> {
  const answer = await optional(sqs.listDeadLetterSourceQueues({ QueueUrl, MaxResults: 1 }));
  return (answer?.queueUrls?.length ?? 1) > 0;
}
