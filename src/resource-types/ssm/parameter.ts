import type { ParameterMetadata, SSM } from '@aws-sdk/client-ssm';
import { defineResourceType } from '../contract.ts';
import { keyRef } from '../kms/key-ref.ts';
import { tagsOf } from '../tags.ts';

/**
 * SSM parameter, all versions of it. Its id is what its ARN tells, which leaves the slash before a path out. It is looked
 * up without its value. Sources: Systems Manager API reference (DescribeParameters, DeleteParameter), Systems Manager
 * guide (`Working with parameter hierarchies`: names with a slash begin with one).
 */
export const parameter = defineResourceType<string>({
  name: 'ssm:parameter',
  cloudFormation: 'AWS::SSM::Parameter',
  arn: 'ssm:parameter/{id+}',
  tagging: 'swept',
  iam: ['ssm:DescribeParameters', 'ssm:ListTagsForResource', 'ssm:DeleteParameter'],
  manual: { first: 'what reads it' },
  notFound: ['ParameterNotFound', 'InvalidResourceId'],

  async describe(aws, id) {
    const ssm = await aws.client('ssm');
    const found = await metadataOf(ssm, id);
    const { Name: name } = found ?? {};
    if (found === undefined || name === undefined) return undefined;
    const { TagList } = await ssm.listTagsForResource({
      ResourceType: 'Parameter',
      ResourceId: name,
    });
    return {
      id,
      arn: `arn:${aws.partition}:ssm:${aws.region}:${aws.account}:parameter/${id}`,
      name,
      tags: tagsOf(TagList),
      // Of a later version only the last change is told.
      createdAt: found.Version === 1 ? found.LastModifiedDate : undefined,
      state: 'ready',
      refers: keyRef(aws, found.KeyId),
      detail: name,
    };
  },
  async look(aws, id) {
    return (await metadataOf(await aws.client('ssm'), id)) && { state: 'ready' };
  },
  async remove(aws, { detail: Name }) {
    await (await aws.client('ssm')).deleteParameter({ Name });
  },
});

/** `/a/b` is `parameter/a/b`; `a` and `/a` both are `parameter/a`. Pages may be empty before the one that has it. */
async function metadataOf(ssm: SSM, id: string): Promise<ParameterMetadata | undefined> {
  const names = id.includes('/') ? [`/${id}`] : [id, `/${id}`];
  const filter = { Key: 'Name', Option: 'Equals', Values: names };
  for await (const page of ssm.paginateDescribeParameters({ ParameterFilters: [filter] }))
    for (const each of page.Parameters ?? [])
      if (each.Name !== undefined && names.includes(each.Name)) return each;
  return undefined;
}
