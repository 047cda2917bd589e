import type { CloudFront, KeyValueStore } from '@aws-sdk/client-cloudfront';
import { defineResourceType } from '../contract.ts';
import { inUse, staleVersion, tagsAt } from './child.ts';

/**
 * CloudFront key value store. ARNs and functions know it by its id, the API takes its name. Source: CloudFront API
 * reference (ListKeyValueStores, DescribeKeyValueStore, DeleteKeyValueStore).
 */
export const keyValueStore = defineResourceType<string | undefined>({
  name: 'cloudfront:key-value-store',
  cloudFormation: 'AWS::CloudFront::KeyValueStore',
  global: true,
  arn: 'cloudfront:key-value-store/{id}',
  tagging: 'listed',
  iam: [
    'cloudfront:ListKeyValueStores',
    'cloudfront:DescribeKeyValueStore',
    'cloudfront:ListTagsForResource',
    'cloudfront:DeleteKeyValueStore',
  ],
  manual: { first: 'the functions that use it' },
  notFound: ['EntityNotFound'],
  refusals: [inUse('CannotDeleteEntityWhileInUse', 'function'), ...staleVersion],

  async *list(aws) {
    for await (const { Id: id = '', Name: name = id } of stores(await aws.client('cloudfront')))
      yield { id, name };
  },
  tags: (aws, id) => tagsAt(aws, `key-value-store/${id}`),
  async describe(aws, id) {
    const cloudfront = await aws.client('cloudfront');
    // The tags first: if it goes between the two, its own description says so.
    const tags = await tagsAt(aws, `key-value-store/${id}`);
    const found = await storeOf(cloudfront, id);
    if (found === undefined) return undefined;
    const { Name, ARN: arn, LastModifiedTime: changed } = found;
    const { ETag: etag } = await cloudfront.describeKeyValueStore({ Name });
    return { id, arn, name: Name ?? id, tags, createdAt: changed, state: 'ready', detail: etag };
  },
  async look(aws, id) {
    return (await storeOf(await aws.client('cloudfront'), id)) && { state: 'ready' };
  },
  async remove(aws, { name, detail: IfMatch }) {
    await (await aws.client('cloudfront')).deleteKeyValueStore({ Name: name, IfMatch });
  },
});

async function* stores(cloudfront: CloudFront): AsyncGenerator<KeyValueStore> {
  for await (const page of cloudfront.paginateListKeyValueStores({}))
    yield* page.KeyValueStoreList?.Items ?? [];
}

async function storeOf(cloudfront: CloudFront, id: string): Promise<KeyValueStore | undefined> {
  for await (const store of stores(cloudfront)) if (store.Id === id) return store;
  return undefined;
}
