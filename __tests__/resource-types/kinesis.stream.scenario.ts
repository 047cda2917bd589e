import { beginStream, createStream, registerConsumer } from './data-stream.ts';
import { createKey, isThere, soon } from './key-management.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'kinesis:stream',
  deleteAction: 'kinesis:DeleteStream',
  create: createStream,
  async exists(aws, id) {
    const kinesis = await aws.client('kinesis');
    return isThere(kinesis.describeStreamSummary({ StreamName: id }), 'ResourceNotFoundException');
  },
  async destroy(aws, id) {
    await (await aws.client('kinesis')).deleteStream({ StreamName: id });
    while (await scenario.exists(aws, id)) await soon();
  },
  variants: {
    'while it is still being created': { arrange: beginStream },
    'with consumers, with and without labels': {
      async arrange(ground) {
        const made = await createStream(ground);
        await registerConsumer({ ...ground, name: 'a' }, made.id);
        await registerConsumer({ ...ground, name: 'b', tags: {} }, made.id);
        return made;
      },
    },
    'encrypted with a key that goes, too': {
      async arrange(ground) {
        const made = await createStream(ground);
        await (await ground.aws.client('kinesis')).startStreamEncryption({
          StreamName: made.id,
          EncryptionType: 'KMS',
          KeyId: await createKey(ground),
        });
        return made;
      },
    },
  },
};
