import type { EC2, KeyPairInfo } from '@aws-sdk/client-ec2';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { named } from './named.ts';

/**
 * Key pair: AWS's half of it, which instances have copied when they started, so that it may go at any time. Source: EC2
 * API reference (DeleteKeyPair, DescribeKeyPairs).
 */
export const keyPair = defineResourceType({
  name: 'ec2:key-pair',
  cloudFormation: 'AWS::EC2::KeyPair',
  arn: 'ec2:key-pair/{id}',
  tagging: 'swept',
  iam: ['ec2:DescribeKeyPairs', 'ec2:DeleteKeyPair'],
  notFound: ['InvalidKeyPair.NotFound'],

  async describe(aws, id) {
    const found = await read(await aws.client('ec2'), id);
    if (found === undefined) return undefined;
    return {
      ...named(aws, 'key-pair', id, tagsOf(found.Tags)),
      name: found.KeyName ?? id,
      createdAt: found.CreateTime,
      state: 'ready',
      detail: undefined,
    };
  },
  async look(aws, id) {
    return (await read(await aws.client('ec2'), id)) && { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('ec2')).deleteKeyPair({ KeyPairId: id });
  },
});

/** The id is compared because an emulator may not know the parameter and list all: the first is not the one asked for. */
async function read(ec2: EC2, id: string): Promise<KeyPairInfo | undefined> {
  const { KeyPairs } = await ec2.describeKeyPairs({ KeyPairIds: [id] });
  return KeyPairs?.find(({ KeyPairId }) => KeyPairId === id);
}
