import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DistributionConfig } from '@aws-sdk/client-cloudfront';
import {
  cachingDisabled,
  childrenOf,
  functionsAtEdge,
} from '../../../../src/resource-types/cloudfront/references.ts';
import { isStripped, remembered, strip } from '../../../../src/resource-types/cloudfront/strip.ts';
import { config } from './config.ts';

const full: DistributionConfig = {
  ...config(
    {
      CachePolicyId: 'c',
      OriginRequestPolicyId: 'o',
      ResponseHeadersPolicyId: 'r',
      TrustedKeyGroups: { Enabled: true, Quantity: 1, Items: ['g'] },
      LambdaFunctionAssociations: {
        Quantity: 1,
        Items: [
          {
            LambdaFunctionARN: 'arn:aws:lambda:us-east-1:1:function:f:7',
            EventType: 'origin-request',
          },
        ],
      },
    },
    {
      OriginAccessControlId: 'E1',
      S3OriginConfig: { OriginAccessIdentity: '', OriginReadTimeout: 20 },
      CustomHeaders: { Quantity: 1, Items: [{ HeaderName: 'X-Own', HeaderValue: 'yes' }] },
    },
  ),
  CacheBehaviors: {
    Quantity: 1,
    Items: [
      {
        PathPattern: '/api/*',
        TargetOriginId: 'o',
        ViewerProtocolPolicy: 'allow-all',
        ForwardedValues: { QueryString: true, Cookies: { Forward: 'none' } },
        ResponseHeadersPolicyId: 'r',
      },
    ],
  },
  Logging: { Enabled: true, IncludeCookies: true, Bucket: 'b.s3.amazonaws.com', Prefix: 'p' },
  WebACLId: 'acl',
  ContinuousDeploymentPolicyId: 'p',
};

describe('stripping a distribution', () => {
  it('leaves nothing that it refers to, and what else it has', () => {
    const stripped = strip(full, childrenOf(full));
    assert.deepEqual(childrenOf(stripped), []);
    assert.deepEqual(functionsAtEdge(stripped), []);
    assert.equal(stripped.Enabled, false);
    assert.equal(stripped.WebACLId, 'acl', 'a pricing plan needs it');
    assert.equal(stripped.Comment, 'shop');
    assert.equal(stripped.DefaultCacheBehavior?.CachePolicyId, cachingDisabled);
    const [api] = stripped.CacheBehaviors?.Items ?? [];
    assert.equal(api?.PathPattern, '/api/*');
    assert.equal(api?.CachePolicyId, undefined, 'never beside forwarded values');
    assert.deepEqual(stripped.Origins?.Items?.[0]?.S3OriginConfig, {
      OriginAccessIdentity: '',
      OriginReadTimeout: 20,
    });
    assert.ok(isStripped(stripped));
  });

  it('writes down what it owned, again when it is stripped again', () => {
    const owned = [...childrenOf(full), { type: 'cloudfront:public-key', id: 'K1' }];
    const once = strip(full, owned);
    assert.deepEqual(remembered(once), owned);
    assert.deepEqual(remembered(strip(once, remembered(once))), owned);
    const [own] = once.Origins?.Items?.[0]?.CustomHeaders?.Items ?? [];
    assert.deepEqual(own, { HeaderName: 'X-Own', HeaderValue: 'yes' });
  });

  it('keeps within what AWS allows of headers', () => {
    const owned = Array.from({ length: 100 }, (_, n) => ({
      type: 'cloudfront:function',
      id: `${n}`.padStart(64, 'f'),
    }));
    const stripped = strip(full, owned);
    assert.deepEqual(remembered(stripped), owned);
    const headers = stripped.Origins?.Items?.[0]?.CustomHeaders;
    assert.equal(headers?.Quantity, headers?.Items?.length);
    assert.ok((headers?.Quantity ?? 0) <= 30);
    for (const { HeaderValue = '' } of headers?.Items ?? []) assert.ok(HeaderValue.length <= 1783);
  });
});

describe('a distribution is not stripped', () => {
  const bare = { ...config(), Enabled: false };
  const not: Readonly<Record<string, DistributionConfig>> = {
    'while it is enabled': config(),
    'with a policy': { ...config({ OriginRequestPolicyId: 'o' }), Enabled: false },
    'with a log': {
      ...bare,
      Logging: { Enabled: true, IncludeCookies: false, Bucket: 'b', Prefix: '' },
    },
    'with a continuous deployment policy': { ...bare, ContinuousDeploymentPolicyId: 'p' },
  };
  for (const [when, given] of Object.entries(not))
    it(when, () => assert.equal(isStripped(given), false));
  it('but otherwise it is', () => assert.ok(isStripped(bare)));
});
