import assert from 'node:assert/strict';
import type { Aws } from '../../src/aws/aws.ts';
import { distribution } from '../../src/resource-types/cloudfront/distribution.ts';
import { scenario as cachePolicy } from './cloudfront.cache-policy.scenario.ts';
import { scenario as edgeFunction, makeFunction } from './cloudfront.function.scenario.ts';
import { scenario as keyGroup, makeKeyGroup } from './cloudfront.key-group.scenario.ts';
import { scenario as originAccessControl } from './cloudfront.origin-access-control.scenario.ts';
import { scenario as originAccessIdentity } from './cloudfront.origin-access-identity.scenario.ts';
import { scenario as originRequestPolicy } from './cloudfront.origin-request-policy.scenario.ts';
import { scenario as publicKey } from './cloudfront.public-key.scenario.ts';
import { scenario as responseHeadersPolicy } from './cloudfront.response-headers-policy.scenario.ts';
import { createDistribution, emptyDistribution, found, type Uses } from './cloudfront.ts';
import type { Ground, Scenario, Variant } from './scenario.ts';

/** Ids of what the last arranged distribution refers to, by the scenario of their type. */
let children: (readonly [Scenario, string])[] = [];

/** Unlabelled: a function, a cache policy, a key group with its key, in two cache behaviors. */
async function makeChildren({ aws, name }: Ground): Promise<NonNullable<Uses['behavior']>> {
  const cloudfront = await aws.client('cloudfront');
  const { id: functionName, uses } = await makeFunction({ aws, name, tags: {} });
  const { id: group, key, uses: trusts } = await makeKeyGroup(aws, name);
  const { CachePolicy } = await cloudfront.createCachePolicy({
    CachePolicyConfig: { Name: name, MinTTL: 0 },
  });
  const policy = CachePolicy?.Id ?? '';
  children = [
    [edgeFunction, functionName],
    [keyGroup, group],
    [publicKey, key],
    [cachePolicy, policy],
  ];
  return { ...uses.behavior, ...trusts.behavior, CachePolicyId: policy };
}

/** Of one kind each: what AWS knows by an ARN, though its API does not tell it. */
const protectedByArn = Object.fromEntries(
  [
    originAccessControl,
    originAccessIdentity,
    cachePolicy,
    originRequestPolicy,
    responseHeadersPolicy,
  ].map((kind): [string, Variant] => [
    `but not a ${kind.type} whose ARN the profile protects`,
    {
      profile: `protect: { arns: ['arn:aws:${kind.type.replace(':', '::*:')}/*'] }`,
      async arrange(ground) {
        const { id, uses } = await kind.make(ground.aws, ground.name);
        children = [[kind, id]];
        return createDistribution(ground, uses);
      },
      after: (aws) => assertChildren(aws, true),
    },
  ]),
);

async function assertChildren(aws: Aws, there: boolean): Promise<void> {
  for (const [{ type, exists }, id] of children)
    assert.equal(await exists(aws, id), there, `${type} ${id}`);
}

export const scenario: Scenario = {
  type: 'cloudfront:distribution',
  deleteAction: 'cloudfront:DeleteDistribution',
  create: (ground) => createDistribution(ground),
  async exists(aws, id) {
    const cloudfront = await aws.client('cloudfront');
    return found(cloudfront.getDistribution({ Id: id }), 'NoSuchDistribution');
  },
  async destroy(aws, id) {
    const cloudfront = await aws.client('cloudfront');
    await emptyDistribution(cloudfront, id);
    const { ETag } = await cloudfront.getDistribution({ Id: id });
    await cloudfront.deleteDistribution({ Id: id, IfMatch: ETag });
  },
  variants: {
    'after all that it refers to': {
      async arrange(ground) {
        const behavior = await makeChildren(ground);
        return createDistribution(ground, { behavior });
      },
      after: (aws) => assertChildren(aws, false),
    },
    'but not what another distribution refers to as well': {
      async arrange(ground) {
        const behavior = await makeChildren(ground);
        await createDistribution(
          { ...ground, name: `${ground.name}-other`, tags: {} },
          { behavior },
        );
        return createDistribution(ground, { behavior });
      },
      after: (aws) => assertChildren(aws, true),
    },
    ...protectedByArn,
    'with all that it referred to before an earlier run was cut off': {
      async arrange(ground) {
        const behavior = await makeChildren(ground);
        const made = await createDistribution(ground, { behavior });
        const described = await distribution.describe(ground.aws, made.id);
        if (described !== undefined) await distribution.release?.(ground.aws, described);
        return made;
      },
      after: (aws) => assertChildren(aws, false),
    },
    'with a log, names of its own, forwarded values and a Lambda function at the edge': {
      arrange: (ground) =>
        createDistribution(
          ground,
          {
            behavior: {
              CachePolicyId: undefined,
              ForwardedValues: { QueryString: false, Cookies: { Forward: 'none' } },
              MinTTL: 0,
              LambdaFunctionAssociations: {
                Quantity: 1,
                Items: [
                  {
                    LambdaFunctionARN: `arn:aws:lambda:us-east-1:${ground.aws.account}:function:edge:1`,
                    EventType: 'origin-request',
                  },
                ],
              },
            },
          },
          {
            Aliases: { Quantity: 1, Items: ['shop.example.com'] },
            Logging: {
              Enabled: true,
              IncludeCookies: false,
              Bucket: 'logs.s3.amazonaws.com',
              Prefix: '',
            },
          },
        ),
    },
  },
  refusals: {
    'it is subscribed to a pricing plan': {
      arrange: (ground) =>
        createDistribution(
          { ...ground, tags: { ...ground.tags, 'bed:pricing-plan': 'free' } },
          {},
          { WebACLId: 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/shop/1' },
        ),
      outcome: 'blocked',
      blocker: /pricing plan/,
      remedy: /Cancel the plan/,
    },
  },
};
