import { defineResourceType } from '../contract.ts';
import { everyPage, inUse, staleVersion, usersOf } from './child.ts';

const name = 'cloudfront:key-group';

/** CloudFront key group, with which distributions check signed URLs. Source: CloudFront API reference (DeleteKeyGroup). */
export const keyGroup = defineResourceType<string | undefined>({
  name,
  cloudFormation: 'AWS::CloudFront::KeyGroup',
  global: true,
  tagging: 'untaggable',
  iam: [
    'cloudfront:GetKeyGroup',
    'cloudfront:ListDistributions',
    'cloudfront:ListKeyGroups',
    'cloudfront:DeleteKeyGroup',
  ],
  manual: { first: 'the distributions that use it' },
  notFound: ['NoSuchResource'],
  refusals: [inUse('ResourceInUse'), ...staleVersion],

  async *list(aws) {
    const cloudfront = await aws.client('cloudfront');
    for await (const { KeyGroup: group } of everyPage(
      async (Marker) => (await cloudfront.listKeyGroups({ Marker })).KeyGroupList,
    ))
      yield { id: group?.Id ?? '', name: group?.KeyGroupConfig?.Name ?? '' };
  },
  async describe(aws, id) {
    const cloudfront = await aws.client('cloudfront');
    const [{ KeyGroup: found, ETag: etag }, usedBy] = await Promise.all([
      cloudfront.getKeyGroup({ Id: id }),
      usersOf(cloudfront, name, id),
    ]);
    const { Name: title = id, Items: keys = [] } = found?.KeyGroupConfig ?? {};
    return {
      id,
      name: title,
      createdAt: found?.LastModifiedTime,
      state: 'ready',
      usedBy,
      // The group is a key's only proof, and AWS keeps a key as long as a group has it.
      owns: keys.map((key) => ({ type: 'cloudfront:public-key', id: key, goes: 'after' })),
      detail: etag,
    };
  },
  async look(aws, id) {
    await (await aws.client('cloudfront')).getKeyGroup({ Id: id });
    return { state: 'ready' };
  },
  async remove(aws, { id, detail: IfMatch }) {
    await (await aws.client('cloudfront')).deleteKeyGroup({ Id: id, IfMatch });
  },
});
