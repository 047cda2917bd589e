import { childScenario } from './cloudfront.ts';

export const scenario = childScenario({
  type: 'cloudfront:response-headers-policy',
  deleteAction: 'cloudfront:DeleteResponseHeadersPolicy',
  notFound: 'NoSuchResponseHeadersPolicy',
  async make(aws, name) {
    const cloudfront = await aws.client('cloudfront');
    const { ResponseHeadersPolicy: policy } = await cloudfront.createResponseHeadersPolicy({
      ResponseHeadersPolicyConfig: { Name: name, Comment: '' },
    });
    const id = policy?.Id ?? '';
    return { id, uses: { behavior: { ResponseHeadersPolicyId: id } } };
  },
  get: (cloudfront, Id) => cloudfront.getResponseHeadersPolicy({ Id }),
  remove: (cloudfront, request) => cloudfront.deleteResponseHeadersPolicy(request),
});
