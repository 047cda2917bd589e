import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';

/** The id of a customer-managed policy is its path and name, as in its ARN; policies of AWS or others have none. */
export function policyId(aws: Aws, arn: string | undefined): string | undefined {
  const { account, resource } = parseArn(arn ?? '') ?? {};
  return account === aws.account ? /^policy\/(.+)$/.exec(resource ?? '')?.[1] : undefined;
}
