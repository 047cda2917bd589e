import { defineResourceType } from '../contract.ts';

/**
 * Alias of a KMS key: its key deletes it. Sources: KMS API reference (DeleteAlias, ListAliases; DescribeKey takes an
 * alias for a key).
 */
export const keyAlias = defineResourceType({
  name: 'kms:alias',
  cloudFormation: 'AWS::KMS::Alias',
  arn: 'kms:alias/{id+}',
  idOf: (id) => `alias/${id}`,
  tagging: 'untaggable',
  iam: ['kms:DescribeKey', 'kms:ListAliases', 'kms:DeleteAlias'],
  manual: { first: 'what encrypts by its name' },
  notFound: ['NotFoundException'],

  async *list(aws) {
    const kms = await aws.client('kms');
    for await (const page of kms.paginateListAliases({}))
      for (const { AliasName: id } of page.Aliases ?? [])
        if (id !== undefined) yield { id, name: id.replace('alias/', '') };
  },
  async describe(aws, id) {
    const kms = await aws.client('kms');
    await kms.describeKey({ KeyId: id });
    return {
      id,
      arn: `arn:${aws.partition}:kms:${aws.region}:${aws.account}:${id}`,
      name: id,
      state: 'ready',
      managedBy: id.startsWith('alias/aws/') ? 'AWS' : undefined,
      detail: undefined,
    };
  },
  async remove(aws, { id }) {
    await (await aws.client('kms')).deleteAlias({ AliasName: id });
  },
});
