import { createDelivery, createDestination, createSource } from './logs-delivery.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'logs:delivery-destination',
  deleteAction: 'logs:DeleteDeliveryDestination',
  create: async (ground) => ({ id: await createDestination(ground) }),
  async exists(aws, id) {
    const logs = await aws.client('logs');
    const { deliveryDestinations } = await logs.describeDeliveryDestinations({});
    return deliveryDestinations?.some(({ name }) => name === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('logs')).deleteDeliveryDestination({ name: id });
  },
  refusals: {
    'a delivery without labels, from a source without labels, leads to it': {
      async arrange(ground) {
        await createSource({ ...ground, tags: {} });
        const id = await createDestination(ground);
        await createDelivery({ ...ground, tags: {} });
        return { id };
      },
      outcome: 'blocked',
      blocker: /logs:delivery \S+ \(from shop-\S+\) uses it/,
      remedy: /Delete logs:delivery/,
    },
  },
};
