import { makeKeyGroup } from './cloudfront.key-group.scenario.ts';
import { childScenario, createDistribution } from './cloudfront.ts';
import type { Scenario } from './scenario.ts';

const asChild = childScenario({
  type: 'cloudfront:public-key',
  deleteAction: 'cloudfront:DeletePublicKey',
  notFound: 'NoSuchPublicKey',
  async make(aws, name) {
    const cloudfront = await aws.client('cloudfront');
    const { PublicKey } = await cloudfront.createPublicKey({
      PublicKeyConfig: { CallerReference: name, Name: name, EncodedKey: 'PEM' },
    });
    return { id: PublicKey?.Id ?? '', uses: {} };
  },
  get: (cloudfront, Id) => cloudfront.getPublicKey({ Id }),
  remove: (cloudfront, request) => cloudfront.deletePublicKey(request),
  async unused(cloudfront) {
    for (const { KeyGroup: group } of (await cloudfront.listKeyGroups({})).KeyGroupList?.Items ??
      []) {
      const { ETag } = await cloudfront.getKeyGroup({ Id: group?.Id });
      await cloudfront.deleteKeyGroup({ Id: group?.Id, IfMatch: ETag });
    }
  },
});

/** A key of a key group of a distribution. */
export const scenario: Scenario = {
  ...asChild,
  async create(ground) {
    const { key, uses } = await makeKeyGroup(ground.aws, ground.name);
    await createDistribution(ground, uses);
    return { id: key };
  },
};
