import type {
  CloudFront,
  DefaultCacheBehavior,
  DistributionConfig,
  Origin,
} from '@aws-sdk/client-cloudfront';
import type { Aws } from '../../src/aws/aws.ts';
import { isCode } from '../../src/aws/codes.ts';
import { strip } from '../../src/resource-types/cloudfront/strip.ts';
import type { Ground, Made, Scenario } from './scenario.ts';

export const tagItems = (tags: Ground['tags']) => ({
  Items: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
});

/** What a distribution refers to. */
export interface Uses {
  readonly behavior?: Partial<DefaultCacheBehavior>;
  readonly origin?: Partial<Origin>;
}

const optimized = '658327ea-f89d-4fab-a63d-7e88639e58f6';

export async function createDistribution(
  { aws, name, tags }: Ground,
  { behavior, origin }: Uses = {},
  more: Partial<DistributionConfig> = {},
): Promise<Made> {
  const cloudfront = await aws.client('cloudfront');
  const { Distribution } = await cloudfront.createDistributionWithTags({
    DistributionConfigWithTags: {
      Tags: tagItems(tags),
      DistributionConfig: {
        CallerReference: name,
        Comment: '',
        Enabled: true,
        Origins: {
          Quantity: 1,
          Items: [
            {
              Id: 'files',
              DomainName: `${name}.s3.eu-west-1.amazonaws.com`,
              S3OriginConfig: { OriginAccessIdentity: '' },
              ...origin,
            },
          ],
        },
        DefaultCacheBehavior: {
          TargetOriginId: 'files',
          ViewerProtocolPolicy: 'redirect-to-https',
          CachePolicyId: optimized,
          ...behavior,
        },
        ...more,
      },
    },
  });
  return { id: Distribution?.Id ?? '' };
}

/** Disables a distribution and takes everything out of it that it refers to; resolves once that is deployed. */
export async function emptyDistribution(cloudfront: CloudFront, id: string): Promise<void> {
  const { DistributionConfig: config, ETag } = await cloudfront.getDistributionConfig({ Id: id });
  if (config === undefined) return;
  await cloudfront.updateDistribution({
    Id: id,
    IfMatch: ETag,
    DistributionConfig: strip(config, []),
  });
  for (;;) {
    const { Distribution: now } = await cloudfront.getDistribution({ Id: id });
    if (now?.Status === 'Deployed' && now.DistributionConfig?.Enabled === false) return;
  }
}

/** Whether a `get` finds it. */
export async function found(get: Promise<unknown>, ...notFound: string[]): Promise<boolean> {
  try {
    await get;
    return true;
  } catch (error) {
    if (isCode(error, ...notFound)) return false;
    throw error;
  }
}

/** What is not alike in the types that distributions refer to. */
interface Kind {
  readonly type: string;
  readonly deleteAction: string;
  readonly notFound: string;
  /** Makes one with this name, and says how a distribution refers to it. */
  make(aws: Aws, name: string): Promise<Made & { readonly uses: Uses }>;
  get(cloudfront: CloudFront, id: string): Promise<{ readonly ETag?: string | undefined }>;
  remove(
    cloudfront: CloudFront,
    request: { Id: string; IfMatch: string | undefined },
  ): Promise<unknown>;
  /** What it is part of must go before it. */
  unused?(cloudfront: CloudFront, id: string): Promise<void>;
}

/** One without labels, of a distribution that has them. */
export function childScenario({
  type,
  deleteAction,
  ...kind
}: Kind): Scenario & Pick<Kind, 'make'> {
  return {
    type,
    deleteAction,
    make: kind.make,
    async create(ground) {
      const { id, uses } = await kind.make(ground.aws, ground.name);
      await createDistribution(ground, uses);
      return { id };
    },
    async exists(aws, id) {
      return found(kind.get(await aws.client('cloudfront'), id), kind.notFound);
    },
    async destroy(aws, id) {
      const cloudfront = await aws.client('cloudfront');
      for await (const page of cloudfront.paginateListDistributions({}))
        for (const { Id = '' } of page.DistributionList?.Items ?? [])
          await emptyDistribution(cloudfront, Id);
      await kind.unused?.(cloudfront, id);
      const { ETag } = await kind.get(cloudfront, id);
      await kind.remove(cloudfront, { Id: id, IfMatch: ETag });
    },
    variants: {
      'by its name': {
        profile: `names: [{ type: '${type}', pattern: 'shop-{pr}-*' }]`,
        arrange: async ({ aws, name }) => kind.make(aws, `shop-12-${name}`),
      },
    },
  };
}
