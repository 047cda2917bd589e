import { childScenario } from './cloudfront.ts';

export const scenario = childScenario({
  type: 'cloudfront:origin-access-identity',
  deleteAction: 'cloudfront:DeleteCloudFrontOriginAccessIdentity',
  notFound: 'NoSuchCloudFrontOriginAccessIdentity',
  async make(aws, name) {
    const cloudfront = await aws.client('cloudfront');
    const made = await cloudfront.createCloudFrontOriginAccessIdentity({
      CloudFrontOriginAccessIdentityConfig: { CallerReference: name, Comment: name },
    });
    const id = made.CloudFrontOriginAccessIdentity?.Id ?? '';
    const OriginAccessIdentity = `origin-access-identity/cloudfront/${id}`;
    return { id, uses: { origin: { S3OriginConfig: { OriginAccessIdentity } } } };
  },
  get: (cloudfront, Id) => cloudfront.getCloudFrontOriginAccessIdentity({ Id }),
  remove: (cloudfront, request) => cloudfront.deleteCloudFrontOriginAccessIdentity(request),
});
