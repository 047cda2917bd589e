import { childScenario } from './cloudfront.ts';

export const scenario = childScenario({
  type: 'cloudfront:origin-access-control',
  deleteAction: 'cloudfront:DeleteOriginAccessControl',
  notFound: 'NoSuchOriginAccessControl',
  async make(aws, name) {
    const cloudfront = await aws.client('cloudfront');
    const { OriginAccessControl } = await cloudfront.createOriginAccessControl({
      OriginAccessControlConfig: {
        Name: name,
        OriginAccessControlOriginType: 's3',
        SigningBehavior: 'always',
        SigningProtocol: 'sigv4',
      },
    });
    const id = OriginAccessControl?.Id ?? '';
    return { id, uses: { origin: { OriginAccessControlId: id } } };
  },
  get: (cloudfront, Id) => cloudfront.getOriginAccessControl({ Id }),
  remove: (cloudfront, request) => cloudfront.deleteOriginAccessControl(request),
});
