import type { CloudFormation } from '@aws-sdk/client-cloudformation';
import { anothers } from '../anothers.ts';
import { optional } from '../optional.ts';

/**
 * Throws when the stack's deletion is somebody else's: AWS takes a second request as it takes the first, but all events
 * of an operation have the token of the request that began it. Events that are not shown yet prove nothing.
 * Source: CloudFormation API reference, StackEvent, `ClientRequestToken`.
 */
export async function refuseAnothers(
  client: CloudFormation,
  arn: string,
  token: string,
): Promise<void> {
  const ask = optional(client.describeStackEvents({ StackName: arn }));
  const page = await ask.catch(() => undefined);
  // They come newest first.
  const last = page?.StackEvents?.find((event) => event.PhysicalResourceId === arn);
  if (!/^DELETE_(?:IN_PROGRESS|COMPLETE)$/.test(last?.ResourceStatus ?? '')) return;
  if (last?.ClientRequestToken === token) return;
  throw anothers();
}
