import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import type { Ref } from '../contract.ts';

/** A reference to a role of this account from its ARN; roles of others, and AWS's own, are nothing to wait for. */
export function roleRef(aws: Aws, arn: string | undefined): Ref[] {
  const { service, account, resource } = parseArn(arn ?? '') ?? {};
  if (service !== 'iam' || account !== aws.account || !resource?.startsWith('role/')) return [];
  return [{ type: 'iam:role', id: resource.slice(resource.lastIndexOf('/') + 1) }];
}
