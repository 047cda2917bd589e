import type { CacheBehavior, DistributionConfig, Origin } from '@aws-sdk/client-cloudfront';
import { parseArn } from '../../aws/arn.ts';
import type { Ref } from '../contract.ts';
import { isManaged } from './managed.ts';

/** The part of a distribution that refers to others; `ListDistributions` tells it too. */
type Referring = Pick<DistributionConfig, 'Origins' | 'DefaultCacheBehavior' | 'CacheBehaviors'>;
export type Behavior = Omit<CacheBehavior, 'PathPattern'>;

/**
 * AWS's managed policy `CachingDisabled`, which every account has under this id. Source: CloudFront guide,
 * `Use managed cache policies`.
 */
export const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';

/** What CloudFront keeps apart from distributions, for distributions to refer to. Each once. */
export function childrenOf(config: Referring): Ref[] {
  const found = [
    ...(config.Origins?.Items ?? []).flatMap(childrenOfOrigin),
    ...behaviorsOf(config).flatMap(childrenOfBehavior),
  ];
  return [...new Map(found.map((ref) => [`${ref.type} ${ref.id}`, ref])).values()];
}

/** The Lambda functions that run at the edge, without their versions. Only those of us-east-1 can. */
export function functionsAtEdge(config: Referring): Ref[] {
  return behaviorsOf(config)
    .flatMap((each) => each.LambdaFunctionAssociations?.Items ?? [])
    .flatMap(({ LambdaFunctionARN: arn = '' }) => {
      const { region, resource = '' } = parseArn(arn) ?? {};
      const id = resource.split(':')[1];
      return region && id ? [{ type: 'lambda:function', id, region }] : [];
    });
}

export function behaviorsOf({ DefaultCacheBehavior, CacheBehaviors }: Referring): Behavior[] {
  return [DefaultCacheBehavior, ...(CacheBehaviors?.Items ?? [])].filter(
    (each) => each !== undefined,
  );
}

function childrenOfOrigin({ OriginAccessControlId, S3OriginConfig }: Origin): Ref[] {
  // `origin-access-identity/cloudfront/ID`
  const identity = S3OriginConfig?.OriginAccessIdentity?.split('/').at(-1);
  return [
    ...refTo('origin-access-control', OriginAccessControlId),
    ...refTo('origin-access-identity', identity),
  ];
}

function childrenOfBehavior(behavior: Behavior): Ref[] {
  const { CachePolicyId, TrustedKeyGroups: groups } = behavior;
  return [
    ...policyAt('cache-policy', CachePolicyId),
    ...policyAt('origin-request-policy', behavior.OriginRequestPolicyId),
    ...policyAt('response-headers-policy', behavior.ResponseHeadersPolicyId),
    ...(groups?.Enabled ? (groups.Items ?? []) : []).flatMap((id) => refTo('key-group', id)),
    ...(behavior.FunctionAssociations?.Items ?? []).flatMap(({ FunctionARN: arn }) =>
      refTo('function', arn?.split('/').at(-1)),
    ),
  ];
}

function policyAt(word: string, id: string | undefined): Ref[] {
  return isManaged(id) ? [] : refTo(word, id);
}

function refTo(word: string, id: string | undefined): Ref[] {
  return id ? [{ type: `cloudfront:${word}`, id }] : [];
}

/**
 * Bucket and region in the domain name of an S3 endpoint: `b.s3.eu-west-1.amazonaws.com`, `b.s3-eu-west-1.…`,
 * `b.s3.dualstack.eu-west-1.…`, `b.s3-website-eu-west-1.…`, `b.s3-website.eu-west-1.…`; `b.s3.amazonaws.com` leaves
 * the region open. Source: S3 user guide, `Virtual hosting of buckets` and `Website endpoints`.
 */
const endpoint =
  /^(.+?)\.s3(?:-website)?(?:[.-](?:dualstack\.)?([a-z]{2,}(?:-[a-z]+)+-\d+))?\.amazonaws\.com(?:\.cn)?$/;

/** The buckets that it reads from and that it writes its log to. */
export function bucketsOf(config: DistributionConfig): Ref[] {
  const domains = [
    ...(config.Origins?.Items ?? []).map((origin) => origin.DomainName),
    config.Logging?.Bucket,
  ];
  return domains.flatMap((domain = '') => {
    const [, id, region] = endpoint.exec(domain) ?? [];
    return id === undefined ? [] : [{ type: 's3:bucket', id, ...(region && { region }) }];
  });
}
