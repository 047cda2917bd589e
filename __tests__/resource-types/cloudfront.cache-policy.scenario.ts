import { childScenario } from './cloudfront.ts';

export const scenario = childScenario({
  type: 'cloudfront:cache-policy',
  deleteAction: 'cloudfront:DeleteCachePolicy',
  notFound: 'NoSuchCachePolicy',
  async make(aws, name) {
    const cloudfront = await aws.client('cloudfront');
    const { CachePolicy: policy } = await cloudfront.createCachePolicy({
      CachePolicyConfig: { Name: name, MinTTL: 0 },
    });
    const id = policy?.Id ?? '';
    return { id, uses: { behavior: { CachePolicyId: id } } };
  },
  get: (cloudfront, Id) => cloudfront.getCachePolicy({ Id }),
  remove: (cloudfront, request) => cloudfront.deleteCachePolicy(request),
});
