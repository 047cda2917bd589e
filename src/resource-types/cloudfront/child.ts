import type { CloudFront } from '@aws-sdk/client-cloudfront';
import type { Aws } from '../../aws/aws.ts';
import { isCode } from '../../aws/codes.ts';
import type { Tags } from '../../scope.ts';
import type { Ref, Refusal } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { childrenOf } from './references.ts';

/** The version is read right before the change, so another one means that somebody else changes it just now. */
export const staleVersion: readonly Refusal[] = ['PreconditionFailed', 'InvalidIfMatchVersion'].map(
  (code) => ({
    code,
    patience: 60,
    remedy: 'Something else changes it at the same time: run again when that has ended.',
  }),
);

/** A distribution lets go with its deployment, which is waited for; what is still refused then is used elsewhere. */
export function inUse(code: string, by = 'distribution'): Refusal {
  return {
    code,
    patience: 10,
    remedy: `Another ${by} uses it: take it out there, or label that one too, then run again.`,
  };
}

/**
 * Makes callers that ask while an answer is under way share it: the children of a distribution are described at the
 * same time, and each only needs what AWS says now.
 */
export function sharing<Answer>(ask: (cloudfront: CloudFront) => Promise<Answer>) {
  const underWay = new WeakMap<CloudFront, Promise<Answer>>();
  return (cloudfront: CloudFront): Promise<Answer> => {
    const begun = underWay.get(cloudfront);
    if (begun !== undefined) return begun;
    const answer = ask(cloudfront).finally(() => underWay.delete(cloudfront));
    underWay.set(cloudfront, answer);
    return answer;
  };
}

interface Page<Item> {
  readonly NextMarker?: string | undefined;
  readonly Items?: readonly Item[] | undefined;
}

/** All items of a listing for which the SDK has no paginator. */
export async function* everyPage<Item>(
  ask: (Marker: string | undefined) => Promise<Page<Item> | undefined>,
): AsyncGenerator<Item> {
  let marker: string | undefined;
  do {
    const page = await ask(marker);
    yield* page?.Items ?? [];
    marker = page?.NextMarker || undefined;
  } while (marker !== undefined);
}

/** One listing answers for all children: what each distribution of the account refers to. */
const usage = sharing(async (cloudfront) => {
  const users = new Map<string, Ref[]>();
  for await (const page of cloudfront.paginateListDistributions({}))
    for (const { Id: id = '', ...config } of page.DistributionList?.Items ?? [])
      for (const child of childrenOf(config)) {
        const key = `${child.type} ${child.id}`;
        users.set(key, [...(users.get(key) ?? []), { type: 'cloudfront:distribution', id }]);
      }
  return users;
});

/** Every distribution that refers to it. */
export async function usersOf(cloudfront: CloudFront, type: string, id: string): Promise<Ref[]> {
  return (await usage(cloudfront)).get(`${type} ${id}`) ?? [];
}

/** What AWS's API does not tell of most: the ARN of `cache-policy/ID` and its likes. Service Authorization Reference. */
export function arnAt({ partition, account }: Aws, resource: string): string {
  return `arn:${partition}:cloudfront::${account}:${resource}`;
}

/**
 * The tags of `distribution/ID`, `function/NAME` or `key-value-store/ID`. Whether it is there, its own description
 * tells: NoSuchResource here may also mean that this kind cannot be tagged (functions, before 2026).
 */
export async function tagsAt(aws: Aws, resource: string): Promise<Tags> {
  const cloudfront = await aws.client('cloudfront');
  try {
    const { Tags } = await cloudfront.listTagsForResource({ Resource: arnAt(aws, resource) });
    return tagsOf(Tags?.Items);
  } catch (error) {
    if (isCode(error, 'NoSuchResource')) return {};
    throw error;
  }
}
