import { defineResourceType } from '../contract.ts';
import { arnAt, inUse, staleVersion, usersOf } from './child.ts';

const name = 'cloudfront:origin-access-identity';

/**
 * CloudFront origin access identity, the older kind; it has a comment for a name. Source: CloudFront API reference
 * (DeleteCloudFrontOriginAccessIdentity).
 */
export const originAccessIdentity = defineResourceType<string | undefined>({
  name,
  cloudFormation: 'AWS::CloudFront::CloudFrontOriginAccessIdentity',
  global: true,
  tagging: 'untaggable',
  iam: [
    'cloudfront:GetCloudFrontOriginAccessIdentity',
    'cloudfront:ListDistributions',
    'cloudfront:ListCloudFrontOriginAccessIdentities',
    'cloudfront:DeleteCloudFrontOriginAccessIdentity',
  ],
  manual: { first: 'the distributions that use it' },
  notFound: ['NoSuchCloudFrontOriginAccessIdentity'],
  refusals: [inUse('CloudFrontOriginAccessIdentityInUse'), ...staleVersion],

  async *list(aws) {
    const cloudfront = await aws.client('cloudfront');
    for await (const page of cloudfront.paginateListCloudFrontOriginAccessIdentities({}))
      for (const each of page.CloudFrontOriginAccessIdentityList?.Items ?? [])
        yield { id: each.Id ?? '', name: each.Comment || (each.Id ?? '') };
  },
  async describe(aws, id) {
    const cloudfront = await aws.client('cloudfront');
    const [{ CloudFrontOriginAccessIdentity: found, ETag: etag }, usedBy] = await Promise.all([
      cloudfront.getCloudFrontOriginAccessIdentity({ Id: id }),
      usersOf(cloudfront, name, id),
    ]);
    const comment = found?.CloudFrontOriginAccessIdentityConfig?.Comment;
    const arn = arnAt(aws, `origin-access-identity/${id}`);
    return { id, arn, name: comment || id, state: 'ready', usedBy, detail: etag };
  },
  async look(aws, id) {
    await (await aws.client('cloudfront')).getCloudFrontOriginAccessIdentity({ Id: id });
    return { state: 'ready' };
  },
  async remove(aws, { id, detail: IfMatch }) {
    await (await aws.client('cloudfront')).deleteCloudFrontOriginAccessIdentity({
      Id: id,
      IfMatch,
    });
  },
});
