import { everyPage } from './child.ts';
import { policyType } from './policy.ts';

export const responseHeadersPolicy = policyType({
  kind: 'ResponseHeadersPolicy',
  type: {
    name: 'cloudfront:response-headers-policy',
    cloudFormation: 'AWS::CloudFront::ResponseHeadersPolicy',
    iam: [
      'cloudfront:ListResponseHeadersPolicies',
      'cloudfront:GetResponseHeadersPolicy',
      'cloudfront:DeleteResponseHeadersPolicy',
    ],
  },
  async *every(cloudfront) {
    for await (const { Type, ResponseHeadersPolicy: policy } of everyPage(
      async (Marker) =>
        (await cloudfront.listResponseHeadersPolicies({ Marker })).ResponseHeadersPolicyList,
    ))
      yield {
        id: policy?.Id ?? '',
        name: policy?.ResponseHeadersPolicyConfig?.Name ?? '',
        managed: Type === 'managed',
        changed: policy?.LastModifiedTime,
      };
  },
  version: async (cloudfront, Id) => (await cloudfront.getResponseHeadersPolicy({ Id })).ETag,
  remove: (cloudfront, request) => cloudfront.deleteResponseHeadersPolicy(request),
});
