import { everyPage } from './child.ts';
import { policyType } from './policy.ts';

export const originRequestPolicy = policyType({
  kind: 'OriginRequestPolicy',
  type: {
    name: 'cloudfront:origin-request-policy',
    cloudFormation: 'AWS::CloudFront::OriginRequestPolicy',
    iam: [
      'cloudfront:ListOriginRequestPolicies',
      'cloudfront:GetOriginRequestPolicy',
      'cloudfront:DeleteOriginRequestPolicy',
    ],
  },
  async *every(cloudfront) {
    for await (const { Type, OriginRequestPolicy: policy } of everyPage(
      async (Marker) =>
        (await cloudfront.listOriginRequestPolicies({ Marker })).OriginRequestPolicyList,
    ))
      yield {
        id: policy?.Id ?? '',
        name: policy?.OriginRequestPolicyConfig?.Name ?? '',
        managed: Type === 'managed',
        changed: policy?.LastModifiedTime,
      };
  },
  version: async (cloudfront, Id) => (await cloudfront.getOriginRequestPolicy({ Id })).ETag,
  remove: (cloudfront, request) => cloudfront.deleteOriginRequestPolicy(request),
});
