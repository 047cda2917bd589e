import type { UnsuccessfulItem } from '@aws-sdk/client-ec2';

/** Some of EC2's deletions answer 200 and tell inside what they did not delete: thrown as the error that it is. */
export function throwUnsuccessful(items: readonly UnsuccessfulItem[] | undefined): void {
  const error = items?.[0]?.Error;
  if (error === undefined) return;
  throw Object.assign(new Error(error.Message ?? 'AWS did not delete it'), { name: error.Code });
}
