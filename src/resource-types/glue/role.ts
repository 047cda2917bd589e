import type { Aws } from '../../aws/aws.ts';
import type { Ref } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';

/** Glue tells a role as it was given: its ARN, its name, or path and name. */
export function glueRole(aws: Aws, role: string | undefined): Ref[] {
  if (role === undefined || role.startsWith('arn:')) return roleRef(aws, role);
  return [{ type: 'iam:role', id: role.slice(role.lastIndexOf('/') + 1) }];
}
