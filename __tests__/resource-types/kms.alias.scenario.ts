import { createKey, deleteKey } from './key-management.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'kms:alias',
  deleteAction: 'kms:DeleteAlias',
  diesWith: 'kms:key',
  async create(ground) {
    const id = `alias/${ground.name}`;
    const kms = await ground.aws.client('kms');
    await kms.createAlias({ AliasName: id, TargetKeyId: await createKey(ground) });
    return { id };
  },
  async exists(aws, id) {
    const { Aliases } = await (await aws.client('kms')).listAliases({});
    return Aliases?.some(({ AliasName }) => AliasName === id) ?? false;
  },
  async destroy(aws, id) {
    const kms = await aws.client('kms');
    const { KeyMetadata } = await kms.describeKey({ KeyId: id });
    await kms.deleteAlias({ AliasName: id });
    await deleteKey(aws, KeyMetadata?.KeyId ?? '');
  },
  variants: {
    'of a key of others, found by its name': {
      profile: "names: [{ type: 'kms:alias', pattern: 'pr-{pr}-*' }]",
      async arrange(ground) {
        return scenario.create({ ...ground, name: `pr-12-${ground.name}`, tags: {} });
      },
    },
  },
};
