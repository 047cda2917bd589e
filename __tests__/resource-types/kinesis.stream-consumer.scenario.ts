import assert from 'node:assert/strict';
import { createStream, registerConsumer } from './data-stream.ts';
import { arnOf, isThere } from './key-management.ts';
import { scenario as streams } from './kinesis.stream.scenario.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'kinesis:stream-consumer',
  deleteAction: 'kinesis:DeregisterStreamConsumer',
  async create(ground) {
    const stream = await createStream({ ...ground, tags: {} });
    return registerConsumer(ground, stream.id);
  },
  async exists(aws, id) {
    const kinesis = await aws.client('kinesis');
    const ConsumerARN = arnOf(aws, 'kinesis', `stream/${id.replace('/', '/consumer/')}`);
    return isThere(kinesis.describeStreamConsumer({ ConsumerARN }), 'ResourceNotFoundException');
  },
  async destroy(aws, id) {
    const ConsumerARN = arnOf(aws, 'kinesis', `stream/${id.replace('/', '/consumer/')}`);
    await (await aws.client('kinesis')).deregisterStreamConsumer({ ConsumerARN });
  },
  variants: {
    'of a stream of others, which stays': {
      arrange: (ground) => scenario.create(ground),
      async after(aws, id) {
        assert.ok(await streams.exists(aws, id.split('/')[0] ?? ''));
      },
    },
  },
};
