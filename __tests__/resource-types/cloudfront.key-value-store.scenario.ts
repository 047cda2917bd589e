import type { CloudFront } from '@aws-sdk/client-cloudfront';
import { makeFunction } from './cloudfront.function.scenario.ts';
import { tagItems } from './cloudfront.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground) {
  const cloudfront = await aws.client('cloudfront');
  const { KeyValueStore: store } = await cloudfront.createKeyValueStore({
    Name: name,
    ...(Object.keys(tags).length > 0 && { Tags: tagItems(tags) }),
  });
  return { id: store?.Id ?? '', arn: store?.ARN };
}

async function storeOf(cloudfront: CloudFront, id: string) {
  const { KeyValueStoreList: list } = await cloudfront.listKeyValueStores({});
  return list?.Items?.find(({ Id }) => Id === id);
}

export const scenario: Scenario = {
  type: 'cloudfront:key-value-store',
  deleteAction: 'cloudfront:DeleteKeyValueStore',
  create,
  async exists(aws, id) {
    return (await storeOf(await aws.client('cloudfront'), id)) !== undefined;
  },
  async destroy(aws, id) {
    const cloudfront = await aws.client('cloudfront');
    const Name = (await storeOf(cloudfront, id))?.Name;
    const { ETag } = await cloudfront.describeKeyValueStore({ Name });
    await cloudfront.deleteKeyValueStore({ Name, IfMatch: ETag });
  },
  variants: {
    'after the labelled function that reads it': {
      async arrange(ground) {
        const { id, arn } = await create(ground);
        await makeFunction({ ...ground, name: `${ground.name}-reader` }, arn);
        return { id };
      },
    },
  },
};
