import type { Aws } from '../../src/aws/aws.ts';
import { childScenario } from './cloudfront.ts';

/** A key group with one key. */
export async function makeKeyGroup(aws: Aws, name: string) {
  const cloudfront = await aws.client('cloudfront');
  const { PublicKey } = await cloudfront.createPublicKey({
    PublicKeyConfig: { CallerReference: name, Name: name, EncodedKey: 'PEM' },
  });
  const key = PublicKey?.Id ?? '';
  const { KeyGroup } = await cloudfront.createKeyGroup({
    KeyGroupConfig: { Name: name, Items: [key] },
  });
  const id = KeyGroup?.Id ?? '';
  const TrustedKeyGroups = { Enabled: true, Quantity: 1, Items: [id] };
  return { id, key, uses: { behavior: { TrustedKeyGroups } } };
}

export const scenario = childScenario({
  type: 'cloudfront:key-group',
  deleteAction: 'cloudfront:DeleteKeyGroup',
  notFound: 'NoSuchResource',
  make: makeKeyGroup,
  get: (cloudfront, Id) => cloudfront.getKeyGroup({ Id }),
  remove: (cloudfront, request) => cloudfront.deleteKeyGroup(request),
});
