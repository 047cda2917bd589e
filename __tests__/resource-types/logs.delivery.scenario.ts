import assert from 'node:assert/strict';
import { createDelivery, createDestination, createSource, left } from './logs-delivery.ts';
import type { Ground, Scenario } from './scenario.ts';

/** A delivery with the labels, between a source and a destination without. */
async function create(ground: Ground) {
  await createSource({ ...ground, tags: {} });
  await createDestination({ ...ground, tags: {} });
  return { id: await createDelivery(ground) };
}

export const scenario: Scenario = {
  type: 'logs:delivery',
  deleteAction: 'logs:DeleteDelivery',
  create,
  async exists(aws, id) {
    const { deliveries } = await (await aws.client('logs')).describeDeliveries({});
    return deliveries?.some((each) => each.id === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('logs')).deleteDelivery({ id });
  },
  variants: {
    'and its source, destination and log group stay, which carry no labels': {
      arrange: create,
      after: async (aws) => assert.equal((await left(aws)).length, 3),
    },
    'with a labelled source, destination and log group': {
      async arrange(ground) {
        await createSource(ground);
        await createDestination(ground);
        return { id: await createDelivery(ground) };
      },
      after: async (aws) => assert.deepEqual(await left(aws), []),
    },
    'without labels, of a labelled source': {
      async arrange(ground) {
        await createSource(ground);
        await createDestination({ ...ground, tags: {} });
        return { id: await createDelivery({ ...ground, tags: {} }) };
      },
    },
  },
};
