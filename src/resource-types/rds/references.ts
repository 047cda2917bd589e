import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import type { Owned, Ref } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { targetRef } from '../target-ref.ts';

/** What instances and clusters have in common of what they use. */
export interface Uses {
  readonly VpcSecurityGroups?: readonly { VpcSecurityGroupId?: string | undefined }[] | undefined;
  readonly AssociatedRoles?: readonly { RoleArn?: string | undefined }[] | undefined;
  readonly MonitoringRoleArn?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly PerformanceInsightsKMSKeyId?: string | undefined;
  readonly MasterUserSecret?: { KmsKeyId?: string | undefined } | undefined;
}

export function usesOf(aws: Aws, found: Uses): Ref[] {
  const keys = [
    found.KmsKeyId,
    found.PerformanceInsightsKMSKeyId,
    found.MasterUserSecret?.KmsKeyId,
  ];
  const roles = [
    found.MonitoringRoleArn,
    ...(found.AssociatedRoles ?? []).map((one) => one.RoleArn),
  ];
  return [
    ...refs(
      'ec2:security-group',
      (found.VpcSecurityGroups ?? []).map((one) => one.VpcSecurityGroupId),
    ),
    ...roles.flatMap((arn) => roleRef(aws, arn)),
    ...[...new Set(keys)].flatMap((arn) => targetRef(aws, arn)),
  ];
}

/** References by name; AWS's own default groups are nothing to wait for. */
export function refs(type: string, ids: readonly (string | undefined)[]): Ref[] {
  return ids.flatMap((id) =>
    id === undefined || id === 'default' || /^default[.:]/.test(id) ? [] : [{ type, id }],
  );
}

/** Databases of this region are named, those of other regions by their ARN. */
export function peer(type: string, name: string | undefined): Ref[] {
  if (name === undefined || name === '') return [];
  const { region, resource } = parseArn(name) ?? {};
  if (region === undefined || resource === undefined) return [{ type, id: name }];
  return [{ type, id: resource.slice(resource.indexOf(':') + 1), region }];
}

/** The log groups that it exports to. Source: RDS guide (publishing database logs to CloudWatch Logs). */
export function logGroupsOf(
  kind: 'instance' | 'cluster',
  id: string,
  logs: readonly string[] = [],
) {
  return logs.map(
    (log): Owned => ({
      type: 'logs:log-group',
      id: `/aws/rds/${kind}/${id}/${log}`,
      goes: 'after',
    }),
  );
}
