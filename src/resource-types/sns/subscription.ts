import type { Aws } from '../../aws/aws.ts';
import { defineResourceType } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { deadLetterRef } from '../sqs/dead-letter-ref.ts';
import { targetRef } from '../target-ref.ts';

/**
 * SNS subscription: found through the queue that it delivers to, whoever the topic belongs to. Left behind, it delivers
 * to whatever has that name next. Sources: SNS API reference (Unsubscribe, GetSubscriptionAttributes, ListSubscriptions).
 */
export const subscription = defineResourceType({
  name: 'sns:subscription',
  cloudFormation: 'AWS::SNS::Subscription',
  arn: 'sns:{id}:{id}',
  tagging: 'untaggable',
  iam: ['sns:ListSubscriptions', 'sns:GetSubscriptionAttributes', 'sns:Unsubscribe'],
  notFound: ['NotFoundException'],

  async *list(aws) {
    const sns = await aws.client('sns');
    for await (const page of sns.paginateListSubscriptions({}))
      for (const { SubscriptionArn, Endpoint } of page.Subscriptions ?? []) {
        const [topic, id] = SubscriptionArn?.split(':').slice(5) ?? [];
        if (id !== undefined) yield { id: `${topic}/${id}`, name: lastPart(Endpoint) };
      }
  },
  async describe(aws, id) {
    const sns = await aws.client('sns');
    const arn = arnOf(aws, id);
    const { Attributes: found } = await sns.getSubscriptionAttributes({ SubscriptionArn: arn });
    return {
      id,
      arn,
      name: `${id.split('/')[0]} to ${lastPart(found?.['Endpoint'])}`,
      state: 'ready',
      refers: [
        ...targetRef(aws, found?.['TopicArn']),
        ...targetRef(aws, found?.['Endpoint']),
        ...roleRef(aws, found?.['SubscriptionRoleArn']),
        ...deadLetterRef(aws, found?.['RedrivePolicy']),
      ],
      detail: undefined,
    };
  },
  async remove(aws, { id }) {
    await (await aws.client('sns')).unsubscribe({ SubscriptionArn: arnOf(aws, id) });
  },
});

function arnOf(aws: Aws, id: string): string {
  return `arn:${aws.partition}:sns:${aws.region}:${aws.account}:${id.replace('/', ':')}`;
}

/** The queue or function that it delivers to, or the address. */
function lastPart(endpoint = ''): string {
  return endpoint.split(/[:/]/).at(-1) ?? endpoint;
}
