import { defineResourceType } from '../contract.ts';
import { everyPage, inUse, staleVersion, tagsAt, usersOf } from './child.ts';

const name = 'cloudfront:function';

/**
 * CloudFront function, both its stages. It could not be tagged before 2026, so many belong to a distribution without
 * labels of their own. Source: CloudFront API reference (DeleteFunction, DescribeFunction, ListFunctions).
 */
export const cloudFrontFunction = defineResourceType<string | undefined>({
  name,
  cloudFormation: 'AWS::CloudFront::Function',
  global: true,
  arn: 'cloudfront:function/{id}',
  tagging: 'listed',
  iam: [
    'cloudfront:DescribeFunction',
    'cloudfront:ListTagsForResource',
    'cloudfront:ListDistributions',
    'cloudfront:ListFunctions',
    'cloudfront:DeleteFunction',
  ],
  manual: { first: 'the distributions that use it' },
  notFound: ['NoSuchFunctionExists'],
  refusals: [inUse('FunctionInUse'), ...staleVersion],

  async *list(aws) {
    const cloudfront = await aws.client('cloudfront');
    // Every function has a development stage, and maybe a live one.
    for await (const { Name: id = '' } of everyPage(
      async (Marker) =>
        (await cloudfront.listFunctions({ Marker, Stage: 'DEVELOPMENT' })).FunctionList,
    ))
      yield { id };
  },
  tags: (aws, id) => tagsAt(aws, `function/${id}`),
  async describe(aws, id) {
    const cloudfront = await aws.client('cloudfront');
    // The tags first: if it goes between the two, its own description says so.
    const tags = await tagsAt(aws, `function/${id}`);
    const [{ FunctionSummary: found, ETag: etag }, usedBy] = await Promise.all([
      // Deletion wants this stage's version; the live stage has another.
      cloudfront.describeFunction({ Name: id, Stage: 'DEVELOPMENT' }),
      usersOf(cloudfront, name, id),
    ]);
    const stores = found?.FunctionConfig?.KeyValueStoreAssociations?.Items ?? [];
    return {
      id,
      arn: found?.FunctionMetadata?.FunctionARN,
      name: id,
      tags,
      createdAt: found?.FunctionMetadata?.CreatedTime,
      state: 'ready',
      usedBy,
      refers: stores.map(({ KeyValueStoreARN: arn = '' }) => ({
        type: 'cloudfront:key-value-store',
        id: arn.slice(arn.lastIndexOf('/') + 1),
      })),
      detail: etag,
    };
  },
  async look(aws, id) {
    const cloudfront = await aws.client('cloudfront');
    await cloudfront.describeFunction({ Name: id, Stage: 'DEVELOPMENT' });
    return { state: 'ready' };
  },
  async remove(aws, { id, detail: IfMatch }) {
    await (await aws.client('cloudfront')).deleteFunction({ Name: id, IfMatch });
  },
});
