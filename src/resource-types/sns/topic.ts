import type { SNS } from '@aws-sdk/client-sns';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Ref } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { keyRef } from '../kms/key-ref.ts';
import { optional } from '../optional.ts';
import { tagsOf } from '../tags.ts';
import { targetRef } from '../target-ref.ts';

/**
 * SNS topic; its subscriptions die with it. Sources: SNS API reference (DeleteTopic, GetTopicAttributes), SNS guide
 * (`Message archiving for FIFO topic owners`: a topic that archives cannot be deleted).
 */
export const topic = defineResourceType({
  name: 'sns:topic',
  cloudFormation: 'AWS::SNS::Topic',
  arn: 'sns:{id}',
  tagging: 'swept',
  iam: [
    'sns:GetTopicAttributes',
    'sns:ListTagsForResource',
    'sns:ListSubscriptionsByTopic',
    'sns:DeleteTopic',
  ],
  unprotectIam: ['sns:SetTopicAttributes'],
  manual: { first: 'what publishes to it', protection: 'message archiving' },
  notFound: ['NotFoundException', 'ResourceNotFoundException'],
  refusals: [
    {
      code: 'InvalidStateException',
      text: /archive/i,
      patience: 0,
      blocker: 'message archiving',
      remedy:
        'Deactivate its archive policy, which deletes what is archived, or add sns:topic to remove-protection in the profile.',
    },
    {
      // Tags are being changed, or were set on one of this name before.
      code: 'ConcurrentAccessException',
      patience: 60,
      remedy: 'Its tags are being changed: run again.',
    },
    {
      code: 'StaleTagException',
      patience: 120,
      remedy: 'It was created anew under its old name just now: run again.',
    },
  ],

  async describe(aws, name) {
    const sns = await aws.client('sns');
    const arn = arnOf(aws, name);
    const [{ Attributes: found = {} }, { Tags: tags }] = await Promise.all([
      sns.getTopicAttributes({ TopicArn: arn }),
      sns.listTagsForResource({ ResourceArn: arn }),
    ]);
    const subscribed = Number(found['SubscriptionsConfirmed']) > 0;
    const roles = Object.entries(found).filter(([key]) => key.endsWith('FeedbackRoleArn'));
    return {
      id: name,
      arn,
      name,
      tags: tagsOf(tags),
      state: 'ready',
      protection: archives(found['ArchivePolicy']) ? 'message archiving' : undefined,
      refers: [
        ...((subscribed && (await optional(endpointsOf(aws, sns, arn)))) || []),
        ...keyRef(aws, found['KmsMasterKeyId']),
        ...roles.flatMap(([, role]) => roleRef(aws, role)),
      ],
      detail: undefined,
    };
  },
  async look(aws, name) {
    await (await aws.client('sns')).getTopicAttributes({ TopicArn: arnOf(aws, name) });
    return { state: 'ready' };
  },
  async unprotect(aws, { id }) {
    await (await aws.client('sns')).setTopicAttributes({
      TopicArn: arnOf(aws, id),
      AttributeName: 'ArchivePolicy',
      AttributeValue: '{}',
    });
  },
  async remove(aws, { id }) {
    await (await aws.client('sns')).deleteTopic({ TopicArn: arnOf(aws, id) });
  },
});

function arnOf(aws: Aws, name: string): string {
  return `arn:${aws.partition}:sns:${aws.region}:${aws.account}:${name}`;
}

/** One that was deactivated is an empty object. */
function archives(policy: string | undefined): boolean {
  return /:/.test(policy ?? '');
}

/** What it delivers to: queues, functions, delivery streams. */
async function endpointsOf(aws: Aws, sns: SNS, TopicArn: string): Promise<Ref[]> {
  const refs: Ref[] = [];
  for await (const page of sns.paginateListSubscriptionsByTopic({ TopicArn }))
    for (const { Endpoint } of page.Subscriptions ?? []) refs.push(...targetRef(aws, Endpoint));
  return refs;
}
