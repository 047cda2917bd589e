import type { CloudFormation, StackEvent } from '@aws-sdk/client-cloudformation';

/**
 * Which members refused the last deletion of a stack, each with CloudFormation's own reason; the events come newest
 * first. A nested stack's reason lies with its own members.
 */
export async function refusalsIn(client: CloudFormation, arn: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { StackEvents = [] } of client.paginateDescribeStackEvents({ StackName: arn }))
    for (const event of StackEvents) {
      const own = event.PhysicalResourceId === arn;
      if (own && event.ResourceStatus === 'DELETE_IN_PROGRESS') return found;
      if (!own && event.ResourceStatus === 'DELETE_FAILED')
        found.push(...(await reasonsOf(client, event)));
    }
  return found;
}

async function reasonsOf(client: CloudFormation, event: StackEvent): Promise<string[]> {
  const id = event.PhysicalResourceId ?? '';
  if (event.ResourceType === 'AWS::CloudFormation::Stack' && id !== '') {
    const inner = await refusalsIn(client, id);
    if (inner.length > 0) return inner;
  }
  const reason = event.ResourceStatusReason ?? 'CloudFormation gives no reason';
  return [`${event.LogicalResourceId} (${event.ResourceType} ${id}): ${reason}`];
}

/** What a person can do. Of Athena's workgroups the type says which are left to the stack. */
export function remedyFor(refusals: readonly string[]): string {
  const ofAthena = refusals.some((each) => /\(AWS::Athena::WorkGroup .*is not empty/.test(each))
    ? ' An Athena workgroup with prepared statements is left to the stack: delete those that are not members of it.'
    : '';
  return `Remove what holds these members, then run again; or set force-delete-stacks in the profile to delete the stack without them.${ofAthena}`;
}
