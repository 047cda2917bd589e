import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import type { Owned } from '../contract.ts';
import { optional } from '../optional.ts';

/**
 * The subscriptions that deliver to an endpoint. SNS lists them by topic, and the endpoint's own policy has to name the
 * topics that may send to it, so that nothing else is asked.
 */
export async function subscriptionsOf(
  aws: Aws,
  endpoint: string | undefined,
  policy: string | undefined,
): Promise<Owned[]> {
  const topics = new Set(policy?.match(/arn:[^:"]+:sns:[^:"]+:\d+:[^:"*?]+(?=")/g));
  const found = await Promise.all(
    [...topics].map((topic) => optional(subscriptionsTo(aws, endpoint, topic))),
  );
  return found.flatMap((each) => each ?? []);
}

async function subscriptionsTo(
  aws: Aws,
  endpoint: string | undefined,
  TopicArn: string,
): Promise<Owned[]> {
  const { account, region } = parseArn(TopicArn) ?? {};
  if (account !== aws.account || region !== aws.region) return [];
  const sns = await aws.client('sns');
  const owned: Owned[] = [];
  for await (const page of sns.paginateListSubscriptionsByTopic({ TopicArn }))
    for (const { Endpoint, SubscriptionArn } of page.Subscriptions ?? []) {
      // One that was never confirmed has the word PendingConfirmation instead of an ARN, and ends by itself.
      const [topic, id] = parseArn(SubscriptionArn ?? '')?.resource.split(':') ?? [];
      if (Endpoint === endpoint && id !== undefined)
        owned.push({ type: 'sns:subscription', id: `${topic}/${id}`, goes: 'before' });
    }
  return owned;
}
