import { tagged } from './ec2-compute.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'ec2:key-pair',
  deleteAction: 'ec2:DeleteKeyPair',
  async create({ aws, name, tags }) {
    const made = await (await aws.client('ec2')).createKeyPair({
      KeyName: name,
      KeyType: 'ed25519',
      ...tagged('key-pair', tags),
    });
    return { id: made.KeyPairId ?? '' };
  },
  async exists(aws, id) {
    const { KeyPairs } = await (await aws.client('ec2')).describeKeyPairs({});
    return (KeyPairs ?? []).some(({ KeyPairId }) => KeyPairId === id);
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deleteKeyPair({ KeyPairId: id });
  },
};
