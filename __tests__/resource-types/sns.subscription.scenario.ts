import { byName, toldByName } from './event-bridge.ts';
import { arnOf, isThere } from './key-management.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'sns:subscription',
  profile: byName('sns:subscription'),
  deleteAction: 'sns:Unsubscribe',
  async create(ground) {
    const { aws, name } = ground;
    const sns = await aws.client('sns');
    const { TopicArn } = await sns.createTopic({ Name: `${name}-others` });
    const Endpoint = arnOf(aws, 'lambda', `function:${toldByName(ground)}`);
    const { SubscriptionArn } = await sns.subscribe({ TopicArn, Protocol: 'lambda', Endpoint });
    return { id: SubscriptionArn?.split(':').slice(-2).join('/') ?? '' };
  },
  async exists(aws, id) {
    const sns = await aws.client('sns');
    const SubscriptionArn = arnOf(aws, 'sns', id.replace('/', ':'));
    return isThere(sns.getSubscriptionAttributes({ SubscriptionArn }), 'NotFoundException');
  },
  async destroy(aws, id) {
    const SubscriptionArn = arnOf(aws, 'sns', id.replace('/', ':'));
    await (await aws.client('sns')).unsubscribe({ SubscriptionArn });
  },
};
