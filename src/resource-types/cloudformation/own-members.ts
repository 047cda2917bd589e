import type { CloudFormation } from '@aws-sdk/client-cloudformation';
import type { Owned, Part, Ref } from '../contract.ts';
import { memberOf } from './members.ts';
import { retainedBy } from './retained.ts';

interface Members {
  /** Those that die with it. */
  readonly known: Owned[];
  readonly unknown: Part[];
  /** What it leaves behind goes by labels of its own, and is not made ready for the stack's end. */
  readonly kept: Ref[];
}

export async function membersOf(
  client: CloudFormation,
  arn: string,
  template: string,
): Promise<Members> {
  const retained = retainedBy(template);
  const members: Members = { known: [], unknown: [], kept: [] };
  for await (const page of client.paginateListStackResources({ StackName: arn }))
    for (const member of page.StackResourceSummaries ?? []) {
      const { ResourceType: type = '', PhysicalResourceId: id, ResourceStatus: status } = member;
      if (!id || status === 'DELETE_COMPLETE' || status === 'DELETE_SKIPPED') continue;
      const ref = memberOf(type, id);
      if (retained.has(member.LogicalResourceId ?? '')) members.kept.push(...(ref ? [ref] : []));
      else if (ref !== undefined) members.known.push({ ...ref, goes: 'with' });
      else members.unknown.push({ cloudFormation: type, id });
    }
  return members;
}
