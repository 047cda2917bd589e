import type { SageMaker } from '@aws-sdk/client-sagemaker';
import type { Aws } from '../../aws/aws.ts';
import { isCode, textOf } from '../../aws/codes.ts';
import type { Tags } from '../../scope.ts';
import type { Ref } from '../contract.ts';
import { tagsOf } from '../tags.ts';

/** What SageMaker calls missing, once `told` has read its answer. */
export const notFound = ['ResourceNotFound'];

const missing =
  /could not find|does not exist|record ?not ?found|requested resource not found|^model package \S+ not found|already been deleted|automatically deleted/i;

/**
 * Older operations say 'not there' and 'not now' by one code, ValidationException: only the text tells. Such an answer
 * is thrown on as ResourceNotFound, the code of the newer ones. Not for ListTags, which says so of ARNs that it only
 * does not recognise (boto3#4606).
 */
export async function told<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!isCode(error, 'ValidationException') || !missing.test(textOf(error))) throw error;
    throw Object.assign(new Error(textOf(error), { cause: error }), { name: 'ResourceNotFound' });
  }
}

export function arnOf(aws: Aws, resource: string): string {
  return `arn:${aws.partition}:sagemaker:${aws.region}:${aws.account}:${resource}`;
}

/** Source: SageMaker API reference, ListTags. */
export async function tagsAt(sagemaker: SageMaker, arn: string | undefined): Promise<Tags> {
  const tags: Tags = {};
  for await (const page of sagemaker.paginateListTags({ ResourceArn: arn }))
    Object.assign(tags, tagsOf(page.Tags));
  return tags;
}

/** A reference by name. Names keep their case but are not told apart by it, and ARNs have them in lower case. */
export function named(type: string, name: string | undefined): Ref[] {
  return name === undefined ? [] : [{ type, id: name.toLowerCase(), name }];
}

/** The subnets and groups of a VpcConfig. */
export function networkOf(
  config: {
    readonly Subnets?: readonly string[] | undefined;
    readonly SecurityGroupIds?: readonly string[] | undefined;
  } = {},
): Ref[] {
  return [
    ...(config.Subnets ?? []).map((id) => ({ type: 'ec2:subnet', id })),
    ...(config.SecurityGroupIds ?? []).map((id) => ({ type: 'ec2:security-group', id })),
  ];
}
