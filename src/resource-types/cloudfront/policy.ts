import type { CloudFront } from '@aws-sdk/client-cloudfront';
import { defineResourceType, type ResourceType } from '../contract.ts';
import { arnAt, inUse, sharing, staleVersion, usersOf } from './child.ts';

interface Policy {
  readonly id: string;
  readonly name: string;
  readonly managed: boolean;
  readonly changed: Date | undefined;
}

/** What is not alike in the three kinds of policies. */
interface Kind {
  /** `CachePolicy`: as in the API's operations and errors. */
  readonly kind: string;
  readonly type: Pick<ResourceType, 'name' | 'cloudFormation'> & {
    readonly iam: readonly string[];
  };
  every(cloudfront: CloudFront): AsyncIterable<Policy>;
  /** Its version, or a `NoSuch…` error. */
  version(cloudfront: CloudFront, id: string): Promise<string | undefined>;
  remove(
    cloudfront: CloudFront,
    request: { Id: string; IfMatch: string | undefined },
  ): Promise<unknown>;
}

/**
 * A policy that cache behaviors refer to. Only the listing tells AWS's own from the account's, so it is described from
 * there: one call for all. Sources: CloudFront API reference (ListCachePolicies, DeleteCachePolicy and their likes).
 */
export function policyType({ kind, type, every, version, remove }: Kind): ResourceType {
  const all = sharing(async (cloudfront) => {
    const policies = new Map<string, Policy>();
    for await (const policy of every(cloudfront)) policies.set(policy.id, policy);
    return policies;
  });
  return defineResourceType({
    ...type,
    global: true,
    tagging: 'untaggable',
    iam: [...type.iam, 'cloudfront:ListDistributions'],
    manual: { first: 'the distributions that use it' },
    notFound: [`NoSuch${kind}`],
    refusals: [
      inUse(`${kind}InUse`),
      ...staleVersion,
      { code: 'IllegalDelete', patience: 0, remedy: 'It is AWS’s own: nothing needs to be done.' },
    ],

    async *list(aws) {
      for (const policy of (await all(await aws.client('cloudfront'))).values())
        if (!policy.managed) yield { id: policy.id, name: policy.name };
    },
    async describe(aws, id) {
      const cloudfront = await aws.client('cloudfront');
      const policy = (await all(cloudfront)).get(id);
      if (policy === undefined) return undefined;
      return {
        id,
        // The type is called as its ARN has it: `cloudfront:cache-policy`.
        arn: arnAt(aws, `${type.name.split(':')[1]}/${id}`),
        name: policy.name,
        createdAt: policy.changed,
        state: 'ready',
        managedBy: policy.managed ? 'AWS' : undefined,
        usedBy: policy.managed ? [] : await usersOf(cloudfront, type.name, id),
        detail: undefined,
      };
    },
    async look(aws, id) {
      await version(await aws.client('cloudfront'), id);
      return { state: 'ready' };
    },
    async remove(aws, { id }) {
      const cloudfront = await aws.client('cloudfront');
      await remove(cloudfront, { Id: id, IfMatch: await version(cloudfront, id) });
    },
  });
}
