import { createDelivery, createDestination, createSource } from './logs-delivery.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'logs:delivery-source',
  deleteAction: 'logs:DeleteDeliverySource',
  create: async (ground) => ({ id: await createSource(ground) }),
  async exists(aws, id) {
    const { deliverySources } = await (await aws.client('logs')).describeDeliverySources({});
    return deliverySources?.some(({ name }) => name === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('logs')).deleteDeliverySource({ name: id });
  },
  refusals: {
    'a delivery of another pull request comes from it': {
      async arrange(ground) {
        const id = await createSource(ground);
        await createDestination({ ...ground, tags: {} });
        await createDelivery({ ...ground, tags: { ...ground.tags, 'workshop:pr': '13' } });
        return { id };
      },
      outcome: 'blocked',
      blocker: /logs:delivery \S+ uses it/,
      remedy: /Delete logs:delivery/,
    },
  },
};
