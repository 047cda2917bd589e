import { childScenario } from './cloudfront.ts';

export const scenario = childScenario({
  type: 'cloudfront:origin-request-policy',
  deleteAction: 'cloudfront:DeleteOriginRequestPolicy',
  notFound: 'NoSuchOriginRequestPolicy',
  async make(aws, name) {
    const cloudfront = await aws.client('cloudfront');
    const { OriginRequestPolicy: policy } = await cloudfront.createOriginRequestPolicy({
      OriginRequestPolicyConfig: {
        Name: name,
        HeadersConfig: { HeaderBehavior: 'none' },
        CookiesConfig: { CookieBehavior: 'none' },
        QueryStringsConfig: { QueryStringBehavior: 'none' },
      },
    });
    const id = policy?.Id ?? '';
    return { id, uses: { behavior: { OriginRequestPolicyId: id } } };
  },
  get: (cloudfront, Id) => cloudfront.getOriginRequestPolicy({ Id }),
  remove: (cloudfront, request) => cloudfront.deleteOriginRequestPolicy(request),
});
