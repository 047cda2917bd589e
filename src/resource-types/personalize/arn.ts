import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import type { Ref } from '../contract.ts';

/** The ARN of `campaign/NAME`, `dataset/GROUP/TYPE` and the like. Source: Service Authorization Reference. */
export function arnAt(aws: Aws, resource: string): string {
  return `arn:${aws.partition}:personalize:${aws.region}:${aws.account}:${resource}`;
}

/** A reference to a resource of Personalize by its ARN; the id is what follows the kind. */
export function refTo(arn: string | undefined, name?: string): Ref[] {
  const [, part, id] = /^([^/]+)\/(.+)$/.exec(parseArn(arn ?? '')?.resource ?? '') ?? [];
  if (part === undefined || id === undefined) return [];
  const kind = part === 'solution' && id.includes('/') ? 'solution-version' : part;
  return [{ type: `personalize:${kind}`, id, ...(name === undefined ? {} : { name }) }];
}

/** The solution of `solution/NAME/VERSION`. */
export function solutionRef(versionArn: string | undefined): Ref[] {
  return refTo(versionArn?.replace(/\/[^/]+$/, ''));
}

export type DatasetType = 'INTERACTIONS' | 'ITEMS' | 'USERS' | 'ACTIONS' | 'ACTION_INTERACTIONS';

/** A group has at most one dataset of each type, and their ARNs name both: they need not be listed. */
export function datasetRefs(groupArn: string | undefined, types: readonly DatasetType[]): Ref[] {
  return refTo(groupArn).flatMap(({ id }) =>
    types.map((type) => ({ type: 'personalize:dataset', id: `${id}/${type}` })),
  );
}

/** The bucket of an address in S3; Personalize only works with buckets of its own region. */
export function bucketRef(path: string | undefined): Ref[] {
  const [, id] = /^s3:\/\/([^/]+)/.exec(path ?? '') ?? [];
  return id === undefined ? [] : [{ type: 's3:bucket', id }];
}
