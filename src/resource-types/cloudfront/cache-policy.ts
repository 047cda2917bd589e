import { everyPage } from './child.ts';
import { policyType } from './policy.ts';

export const cachePolicy = policyType({
  kind: 'CachePolicy',
  type: {
    name: 'cloudfront:cache-policy',
    cloudFormation: 'AWS::CloudFront::CachePolicy',
    iam: [
      'cloudfront:ListCachePolicies',
      'cloudfront:GetCachePolicy',
      'cloudfront:DeleteCachePolicy',
    ],
  },
  async *every(cloudfront) {
    for await (const { Type, CachePolicy: policy } of everyPage(
      async (Marker) => (await cloudfront.listCachePolicies({ Marker })).CachePolicyList,
    ))
      yield {
        id: policy?.Id ?? '',
        name: policy?.CachePolicyConfig?.Name ?? '',
        managed: Type === 'managed',
        changed: policy?.LastModifiedTime,
      };
  },
  version: async (cloudfront, Id) => (await cloudfront.getCachePolicy({ Id })).ETag,
  remove: (cloudfront, request) => cloudfront.deleteCachePolicy(request),
});
