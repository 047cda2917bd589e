import type { CloudFront } from '@aws-sdk/client-cloudfront';
import { type Listed, type Lister, labelsIn } from './lister.ts';

type Entry = readonly [id: string | undefined, description: unknown];

/** A type of CloudFront's that carries no labels; these lists fit into one page. */
function unlabelled(
  type: string,
  entries: (client: CloudFront) => Promise<readonly Entry[] | undefined>,
): Lister {
  return {
    service: 'cloudfront',
    type,
    global: true,
    async *list(aws): AsyncIterable<Listed> {
      for (const [id = '', description] of (await entries(await aws.client('cloudfront'))) ?? [])
        yield { id, description };
    },
  };
}

const Type = 'custom';

export const cloudfront: readonly Lister[] = [
  {
    service: 'cloudfront',
    type: 'distribution',
    global: true,
    async *list(aws) {
      const client = await aws.client('cloudfront');
      for await (const page of client.paginateListDistributions({}))
        for (const { Id: id = '', ARN: Resource } of page.DistributionList?.Items ?? []) {
          const { Distribution } = await client.getDistribution({ Id: id });
          const { Tags } = await client.listTagsForResource({ Resource });
          yield { id, labels: labelsIn(Tags?.Items), description: Distribution };
        }
    },
  },
  unlabelled('origin-access-control', async (client) =>
    (await client.listOriginAccessControls({})).OriginAccessControlList?.Items?.map((each) => [
      each.Id,
      each,
    ]),
  ),
  unlabelled('origin-access-identity', async (client) =>
    (
      await client.listCloudFrontOriginAccessIdentities({})
    ).CloudFrontOriginAccessIdentityList?.Items?.map((each) => [each.Id, each]),
  ),
  unlabelled('function', async (client) =>
    (await client.listFunctions({ Stage: 'DEVELOPMENT' })).FunctionList?.Items?.map((each) => [
      each.Name,
      each,
    ]),
  ),
  unlabelled('cache-policy', async (client) =>
    (await client.listCachePolicies({ Type })).CachePolicyList?.Items?.map(
      ({ CachePolicy: each }) => [each?.Id, each],
    ),
  ),
  unlabelled('origin-request-policy', async (client) =>
    (await client.listOriginRequestPolicies({ Type })).OriginRequestPolicyList?.Items?.map(
      ({ OriginRequestPolicy: each }) => [each?.Id, each],
    ),
  ),
  unlabelled('response-headers-policy', async (client) =>
    (await client.listResponseHeadersPolicies({ Type })).ResponseHeadersPolicyList?.Items?.map(
      ({ ResponseHeadersPolicy: each }) => [each?.Id, each],
    ),
  ),
  unlabelled('key-group', async (client) =>
    (await client.listKeyGroups({})).KeyGroupList?.Items?.map(({ KeyGroup: each }) => [
      each?.Id,
      each,
    ]),
  ),
  unlabelled('public-key', async (client) =>
    (await client.listPublicKeys({})).PublicKeyList?.Items?.map((each) => [each.Id, each]),
  ),
  unlabelled('key-value-store', async (client) =>
    (await client.listKeyValueStores({})).KeyValueStoreList?.Items?.map((each) => [
      each.Name,
      each,
    ]),
  ),
];
