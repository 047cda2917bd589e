import type { DefaultCacheBehavior, DistributionConfig, Origin } from '@aws-sdk/client-cloudfront';

/** An enabled distribution with one origin and one behavior. */
export function config(
  behavior: Partial<DefaultCacheBehavior> = {},
  origin: Partial<Origin> = {},
): DistributionConfig {
  return {
    CallerReference: 'c',
    Comment: 'shop',
    Enabled: true,
    Origins: { Quantity: 1, Items: [{ Id: 'o', DomainName: 'example.com', ...origin }] },
    DefaultCacheBehavior: {
      TargetOriginId: 'o',
      ViewerProtocolPolicy: 'allow-all',
      ...behavior,
    },
  };
}
