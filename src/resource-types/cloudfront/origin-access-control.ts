import { defineResourceType } from '../contract.ts';
import { arnAt, inUse, staleVersion, usersOf } from './child.ts';

const name = 'cloudfront:origin-access-control';

/** CloudFront origin access control. Source: CloudFront API reference (DeleteOriginAccessControl). */
export const originAccessControl = defineResourceType<string | undefined>({
  name,
  cloudFormation: 'AWS::CloudFront::OriginAccessControl',
  global: true,
  tagging: 'untaggable',
  iam: [
    'cloudfront:GetOriginAccessControl',
    'cloudfront:ListDistributions',
    'cloudfront:ListOriginAccessControls',
    'cloudfront:DeleteOriginAccessControl',
  ],
  manual: { first: 'the distributions that use it' },
  notFound: ['NoSuchOriginAccessControl'],
  refusals: [inUse('OriginAccessControlInUse'), ...staleVersion],

  async *list(aws) {
    const cloudfront = await aws.client('cloudfront');
    for await (const page of cloudfront.paginateListOriginAccessControls({}))
      for (const { Id: id = '', Name: title = id } of page.OriginAccessControlList?.Items ?? [])
        yield { id, name: title };
  },
  async describe(aws, id) {
    const cloudfront = await aws.client('cloudfront');
    const [{ OriginAccessControl: found, ETag: etag }, usedBy] = await Promise.all([
      cloudfront.getOriginAccessControl({ Id: id }),
      usersOf(cloudfront, name, id),
    ]);
    const title = found?.OriginAccessControlConfig?.Name;
    const arn = arnAt(aws, `origin-access-control/${id}`);
    return { id, arn, name: title ?? id, state: 'ready', usedBy, detail: etag };
  },
  async look(aws, id) {
    await (await aws.client('cloudfront')).getOriginAccessControl({ Id: id });
    return { state: 'ready' };
  },
  async remove(aws, { id, detail: IfMatch }) {
    await (await aws.client('cloudfront')).deleteOriginAccessControl({ Id: id, IfMatch });
  },
});
