import type { GrantListEntry } from '@aws-sdk/client-kms';
import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import type { Ref } from '../contract.ts';
import { targetRef } from '../target-ref.ts';

/** Who a grant lets use the key; `unexplained` when it names a service and not what that service encrypts with it. */
export interface Granted {
  readonly users: readonly Ref[];
  readonly unexplained: boolean;
}

/**
 * Reads one grant. A service that encrypts for a resource names it in the encryption context or the source ARN, which
 * tells more than the grantee: the session of a function's role, EC2's own. Sources: KMS API reference (GrantListEntry,
 * GrantConstraints), KMS guide (`How DynamoDB uses KMS`, `How Amazon EBS uses KMS`), Lambda guide (environment encryption).
 */
export function granted(aws: Aws, grant: GrantListEntry): Granted {
  const { EncryptionContextEquals, EncryptionContextSubset, SourceArn } = grant.Constraints ?? {};
  const context = { ...EncryptionContextEquals, ...EncryptionContextSubset, SourceArn };
  const told = Object.entries(context).flatMap(([key, value]) => resource(aws, key, value));
  if (told.length > 0) return { users: told, unexplained: false };
  const grantee = parseArn(grant.GranteePrincipal ?? '');
  if (grantee === undefined) return { users: [], unexplained: true };
  return { users: principal(aws, grantee, grant.GranteePrincipal ?? ''), unexplained: false };
}

/** A grant as a person finds it: whose, and its id for `aws kms revoke-grant`. */
export function titleOf(grant: GrantListEntry): string {
  return `${grant.GranteeServicePrincipal ?? grant.GranteePrincipal} (grant ${grant.GrantId})`;
}

function resource(aws: Aws, key: string, value: string | undefined): Ref[] {
  if (value === undefined) return [];
  if (key === 'aws:dynamodb:tableName') return [{ type: 'dynamodb:table', id: value }];
  if (key === 'aws:ebs:id')
    return [{ type: value.startsWith('snap-') ? 'ec2:snapshot' : 'ec2:volume', id: value }];
  return targetRef(aws, value);
}

/** AWS's own roles outlive everything, and say nothing of what uses the key. */
function principal(aws: Aws, grantee: { account: string; resource: string }, arn: string): Ref[] {
  const [kind, ...path] = grantee.resource.split('/');
  const own = grantee.account === aws.account;
  if (own && path[0] === 'aws-service-role') return [];
  if (own && kind === 'role') return [{ type: 'iam:role', id: path.at(-1) ?? '' }];
  if (own && kind === 'assumed-role') return [{ type: 'iam:role', id: path[0] ?? '' }];
  if (own && kind === 'user') return [{ type: 'iam:user', id: path.at(-1) ?? '' }];
  return [{ type: 'principal', id: arn }];
}
