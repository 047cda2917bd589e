import { defineResourceType, type Ref } from '../contract.ts';
import { everyPage, inUse, sharing, staleVersion } from './child.ts';

/** CloudFront public key, for signed URLs. Source: CloudFront API reference (DeletePublicKey). */
export const publicKey = defineResourceType<string | undefined>({
  name: 'cloudfront:public-key',
  cloudFormation: 'AWS::CloudFront::PublicKey',
  global: true,
  tagging: 'untaggable',
  iam: [
    'cloudfront:GetPublicKey',
    'cloudfront:ListKeyGroups',
    'cloudfront:ListPublicKeys',
    'cloudfront:DeletePublicKey',
  ],
  manual: { first: 'the key groups that it is in' },
  notFound: ['NoSuchPublicKey'],
  refusals: [
    inUse('PublicKeyInUse', 'key group or field-level encryption profile'),
    ...staleVersion,
  ],

  async *list(aws) {
    const cloudfront = await aws.client('cloudfront');
    for await (const page of cloudfront.paginateListPublicKeys({}))
      for (const { Id: id = '', Name: title = id } of page.PublicKeyList?.Items ?? [])
        yield { id, name: title };
  },
  async describe(aws, id) {
    const cloudfront = await aws.client('cloudfront');
    const [{ PublicKey: found, ETag: etag }, groups] = await Promise.all([
      cloudfront.getPublicKey({ Id: id }),
      keyGroups(cloudfront),
    ]);
    return {
      id,
      name: found?.PublicKeyConfig?.Name ?? id,
      createdAt: found?.CreatedTime,
      state: 'ready',
      usedBy: groups.filter(({ keys }) => keys.includes(id)).map(({ ref }) => ref),
      detail: etag,
    };
  },
  async look(aws, id) {
    await (await aws.client('cloudfront')).getPublicKey({ Id: id });
    return { state: 'ready' };
  },
  async remove(aws, { id, detail: IfMatch }) {
    await (await aws.client('cloudfront')).deletePublicKey({ Id: id, IfMatch });
  },
});

const keyGroups = sharing(async (cloudfront) => {
  const groups: { readonly ref: Ref; readonly keys: readonly string[] }[] = [];
  for await (const { KeyGroup: group } of everyPage(
    async (Marker) => (await cloudfront.listKeyGroups({ Marker })).KeyGroupList,
  ))
    groups.push({
      ref: { type: 'cloudfront:key-group', id: group?.Id ?? '' },
      keys: group?.KeyGroupConfig?.Items ?? [],
    });
  return groups;
});
