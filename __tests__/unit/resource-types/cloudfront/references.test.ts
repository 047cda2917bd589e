import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DistributionConfig } from '@aws-sdk/client-cloudfront';
import {
  bucketsOf,
  cachingDisabled,
  childrenOf,
  functionsAtEdge,
} from '../../../../src/resource-types/cloudfront/references.ts';
import { config } from './config.ts';

const buckets: Readonly<Record<string, [string, string?] | undefined>> = {
  'b.s3.eu-west-1.amazonaws.com': ['b', 'eu-west-1'],
  'b.s3-eu-west-1.amazonaws.com': ['b', 'eu-west-1'],
  'b.s3.dualstack.ap-southeast-1.amazonaws.com': ['b', 'ap-southeast-1'],
  'b.s3-website-us-east-1.amazonaws.com': ['b', 'us-east-1'],
  'b.s3-website.eu-central-1.amazonaws.com': ['b', 'eu-central-1'],
  'b.s3.us-gov-west-1.amazonaws.com': ['b', 'us-gov-west-1'],
  'b.s3.cn-north-1.amazonaws.com.cn': ['b', 'cn-north-1'],
  'my.s3.files.s3.eu-west-1.amazonaws.com': ['my.s3.files', 'eu-west-1'],
  'b.s3.amazonaws.com': ['b'],
  'abc.execute-api.eu-west-1.amazonaws.com': undefined,
  's3.eu-west-1.amazonaws.com': undefined,
  'b.s3.eu-west-1.amazonaws.com.example.com': undefined,
};

describe('the buckets of a distribution', () => {
  for (const [domain, expected] of Object.entries(buckets))
    it(domain, () => {
      const [id, region] = expected ?? [];
      const ref = { type: 's3:bucket', id, ...(region && { region }) };
      const wanted = id === undefined ? [] : [ref];
      assert.deepEqual(bucketsOf(config({}, { DomainName: domain })), wanted);
      const Logging = { Enabled: true, Bucket: domain, IncludeCookies: false, Prefix: '' };
      assert.deepEqual(bucketsOf({ ...config(), Logging }), wanted, 'as its log');
    });
});

describe('what a distribution refers to', () => {
  const cases: Readonly<Record<string, [DistributionConfig, string[]]>> = {
    nothing: [config(), []],
    'AWS’s policy that caches nothing is nobody’s': [
      config({ CachePolicyId: cachingDisabled }),
      [],
    ],
    'policies and a function of a behavior': [
      config({
        CachePolicyId: 'c',
        OriginRequestPolicyId: 'o',
        ResponseHeadersPolicyId: 'r',
        FunctionAssociations: {
          Quantity: 1,
          Items: [{ FunctionARN: 'arn:aws:cloudfront::1:function/f', EventType: 'viewer-request' }],
        },
      }),
      ['cache-policy c', 'origin-request-policy o', 'response-headers-policy r', 'function f'],
    ],
    'key groups in force': [
      config({ TrustedKeyGroups: { Enabled: true, Quantity: 2, Items: ['g', 'h'] } }),
      ['key-group g', 'key-group h'],
    ],
    'key groups out of force': [
      config({ TrustedKeyGroups: { Enabled: false, Quantity: 1, Items: ['g'] } }),
      [],
    ],
    'the access control of an origin': [
      config({}, { OriginAccessControlId: 'E1' }),
      ['origin-access-control E1'],
    ],
    'the access identity of an origin': [
      config(
        {},
        { S3OriginConfig: { OriginAccessIdentity: 'origin-access-identity/cloudfront/E2' } },
      ),
      ['origin-access-identity E2'],
    ],
    'one in several behaviors, once': [
      {
        ...config({ CachePolicyId: 'c' }),
        CacheBehaviors: {
          Quantity: 2,
          Items: ['/a', '/b'].map((PathPattern) => ({
            PathPattern,
            TargetOriginId: 'o',
            ViewerProtocolPolicy: 'allow-all',
            CachePolicyId: PathPattern === '/a' ? 'c' : 'd',
          })),
        },
      },
      ['cache-policy c', 'cache-policy d'],
    ],
  };
  for (const [what, [given, expected]] of Object.entries(cases))
    it(what, () =>
      assert.deepEqual(
        childrenOf(given).map(({ type, id }) => `${type.replace('cloudfront:', '')} ${id}`),
        expected,
      ),
    );

  it('Lambda functions at the edge, by their names', () => {
    const LambdaFunctionARN = 'arn:aws:lambda:us-east-1:1:function:f:7';
    const Items = [{ LambdaFunctionARN, EventType: 'origin-request' as const }];
    assert.deepEqual(
      functionsAtEdge(config({ LambdaFunctionAssociations: { Quantity: 1, Items } })),
      [{ type: 'lambda:function', id: 'f', region: 'us-east-1' }],
    );
  });
});
