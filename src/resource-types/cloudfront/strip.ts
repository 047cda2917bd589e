import type { DistributionConfig, Origin } from '@aws-sdk/client-cloudfront';
import type { Ref } from '../contract.ts';
import { type Behavior, cachingDisabled, childrenOf, functionsAtEdge } from './references.ts';

/**
 * A disabled distribution keeps, as custom headers of its origins, which it never sends any more, what it referred to.
 * Its children carry no labels, and CloudFront deploys for minutes before they can go: a run that is cut off then would
 * leave nothing else to lead to them.
 */
const header = 'Workshop-Cleanup-Owns';
/** Of 1,783 characters that AWS allows (CloudFront guide, quotas on headers), in whole entries of at most 100. */
const entriesPerHeader = 17;

/**
 * The same distribution, disabled, and referring to nothing that ought to be deleted while it still stands; what it
 * owns is written down in it.
 */
export function strip(config: DistributionConfig, owned: readonly Ref[]): DistributionConfig {
  const { Origins: origins, CacheBehaviors: behaviors, DefaultCacheBehavior: behavior } = config;
  const entries = owned.map(({ type, id }) => `${type.replace('cloudfront:', '')}=${id}`);
  const stripped = (origins?.Items ?? []).map(stripOrigin);
  return {
    ...config,
    Enabled: false,
    Origins: origins && { ...origins, Items: withHeaders(stripped, entries) },
    DefaultCacheBehavior: behavior && stripBehavior(behavior),
    ...(behaviors?.Items && {
      CacheBehaviors: {
        ...behaviors,
        Items: behaviors.Items.map((each) => stripBehavior(each)),
      },
    }),
    ...(config.Logging?.Enabled && {
      Logging: { Enabled: false, IncludeCookies: false, Bucket: '', Prefix: '' },
    }),
    ...(config.ContinuousDeploymentPolicyId && { ContinuousDeploymentPolicyId: '' }),
  };
}

export function isStripped(config: DistributionConfig): boolean {
  return (
    config.Enabled === false &&
    childrenOf(config).length === 0 &&
    functionsAtEdge(config).length === 0 &&
    !config.Logging?.Enabled &&
    !config.ContinuousDeploymentPolicyId
  );
}

/** What it referred to before it was stripped. */
export function remembered(config: DistributionConfig): Ref[] {
  return (config.Origins?.Items ?? [])
    .flatMap((origin) => origin.CustomHeaders?.Items ?? [])
    .filter(({ HeaderName: name = '' }) => name.startsWith(header))
    .flatMap(({ HeaderValue: value = '' }) => value.split(','))
    .flatMap((entry) => {
      const [word, id] = entry.split('=');
      return word && id ? [{ type: `cloudfront:${word}`, id }] : [];
    });
}

function stripOrigin(origin: Origin): Origin {
  const { S3OriginConfig: s3, CustomHeaders: headers } = origin;
  const others = (headers?.Items ?? []).filter(
    ({ HeaderName: name = '' }) => !name.startsWith(header),
  );
  return {
    ...origin,
    ...(s3 && { S3OriginConfig: { ...s3, OriginAccessIdentity: '' } }),
    ...(origin.OriginAccessControlId && { OriginAccessControlId: '' }),
    CustomHeaders: { Quantity: others.length, Items: others },
  };
}

/** A cache behavior needs a cache policy where it has no forwarded values: AWS's own that caches nothing. */
function stripBehavior<One extends Behavior>(behavior: One): One {
  return {
    ...behavior,
    ...(behavior.CachePolicyId && { CachePolicyId: cachingDisabled }),
    ...(behavior.TrustedKeyGroups && { TrustedKeyGroups: { Enabled: false, Quantity: 0 } }),
    OriginRequestPolicyId: undefined,
    ResponseHeadersPolicyId: undefined,
    LambdaFunctionAssociations: { Quantity: 0 },
    FunctionAssociations: { Quantity: 0 },
  };
}

/** The entries, spread over the origins: one of them has at most 30 headers. */
function withHeaders(origins: readonly Origin[], entries: readonly string[]): Origin[] {
  const values: string[] = [];
  for (let at = 0; at < entries.length; at += entriesPerHeader)
    values.push(entries.slice(at, at + entriesPerHeader).join(','));
  return origins.map((origin, index) => {
    const mine = values.flatMap((HeaderValue, number) =>
      number % origins.length === index
        ? [{ HeaderName: `${header}-${number + 1}`, HeaderValue }]
        : [],
    );
    const items = [...(origin.CustomHeaders?.Items ?? []), ...mine];
    return { ...origin, CustomHeaders: { Quantity: items.length, Items: items } };
  });
}
