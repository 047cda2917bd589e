import type { Aws } from '../../src/aws/aws.ts';
import { createDistribution, found, tagItems } from './cloudfront.ts';
import type { Ground, Scenario } from './scenario.ts';

/** A function in both stages, and how a distribution refers to it. */
export async function makeFunction({ aws, name, tags }: Ground, store?: string) {
  const cloudfront = await aws.client('cloudfront');
  const stores = store === undefined ? [] : [{ KeyValueStoreARN: store }];
  const { ETag, FunctionSummary } = await cloudfront.createFunction({
    Name: name,
    FunctionCode: new TextEncoder().encode('function handler(event) { return event.request }'),
    FunctionConfig: {
      Comment: '',
      Runtime: 'cloudfront-js-2.0',
      KeyValueStoreAssociations: { Quantity: stores.length, Items: stores },
    },
    ...(Object.keys(tags).length > 0 && { Tags: tagItems(tags) }),
  });
  await cloudfront.publishFunction({ Name: name, IfMatch: ETag });
  const FunctionARN = FunctionSummary?.FunctionMetadata?.FunctionARN;
  const Items = [{ FunctionARN, EventType: 'viewer-request' as const }];
  return { id: name, uses: { behavior: { FunctionAssociations: { Quantity: 1, Items } } } };
}

export const scenario: Scenario = {
  type: 'cloudfront:function',
  deleteAction: 'cloudfront:DeleteFunction',
  create: (ground) => makeFunction(ground),
  async exists(aws: Aws, id) {
    const cloudfront = await aws.client('cloudfront');
    return found(cloudfront.describeFunction({ Name: id }), 'NoSuchFunctionExists');
  },
  async destroy(aws, id) {
    const cloudfront = await aws.client('cloudfront');
    const { ETag } = await cloudfront.describeFunction({ Name: id, Stage: 'DEVELOPMENT' });
    await cloudfront.deleteFunction({ Name: id, IfMatch: ETag });
  },
  variants: {
    'unlabelled, of a labelled distribution': {
      async arrange(ground) {
        const { id, uses } = await makeFunction({ ...ground, tags: {} });
        await createDistribution(ground, uses);
        return { id };
      },
    },
  },
  refusals: {
    'an unlabelled distribution uses it': {
      async arrange(ground) {
        const { id, uses } = await makeFunction(ground);
        await createDistribution({ ...ground, tags: {} }, uses);
        return { id };
      },
      outcome: 'blocked',
      blocker: /cloudfront:distribution \w+ uses it and stays/,
      remedy: /let it use something else/,
    },
  },
};
