import type { StackResource } from '@aws-sdk/client-cloudformation';
import type { Aws } from '../aws/aws.ts';
import { isCode, textOf } from '../aws/codes.ts';
import { memberOf, physicalIdOf } from './cloudformation/members.ts';

/**
 * AWS can tag these, and CloudFormation does not put its own tags on them: whether a stack created one, only CloudFormation
 * itself can tell. Source: CloudFormation registry schemas (tagging.cloudFormationSystemTags false); aws-cloudformation/
 * cloudformation-coverage-roadmap 277, 527, 1159, 1966. Of a global database it is not confirmed that it does.
 */
export const withoutStackTags: ReadonlySet<string> = new Set([
  'cognito-identity:identitypool',
  'iam:role',
  'iam:user',
  'rds:global-cluster',
  'sagemaker:endpoint',
  'sagemaker:model-package-group',
  'ses:configuration-set',
]);

export const creatorAction = 'cloudformation:DescribeStackResources';

/**
 * The id (an ARN) of the stack of one region that created a resource; undefined where none did. Source: CloudFormation API
 * reference, DescribeStackResources (PhysicalResourceId).
 */
export async function creatorOf(
  aws: Aws,
  type: string,
  { id, arn }: { readonly id: string; readonly arn?: string | undefined },
): Promise<string | undefined> {
  const cloudFormation = await aws.client('cloudformation');
  const PhysicalResourceId = physicalIdOf(type, { id, arn });
  const isIt = ({ ResourceType = '', PhysicalResourceId: physical = '' }: StackResource) => {
    const member = memberOf(ResourceType, physical);
    return member?.type === type && member.id === id;
  };
  try {
    const { StackResources } = await cloudFormation.describeStackResources({ PhysicalResourceId });
    return StackResources?.find(isIt)?.StackId;
  } catch (error) {
    if (isCode(error, 'ValidationError') && /does not exist/i.test(textOf(error))) return undefined;
    throw error;
  }
}

/** Whether a stack that is gone deleted this member, by its ARN. One that cannot be asked has not. */
export async function wentWith(aws: Aws, stack: string, arn: string): Promise<boolean> {
  const cloudFormation = await aws.client('cloudformation');
  try {
    for await (const page of cloudFormation.paginateListStackResources({ StackName: stack }))
      for (const { PhysicalResourceId: id, ResourceStatus } of page.StackResourceSummaries ?? [])
        if (id !== undefined && (arn === id || arn.endsWith(`/${id}`) || arn.endsWith(`:${id}`)))
          return ResourceStatus === 'DELETE_COMPLETE';
  } catch {
    return false;
  }
  return false;
}
