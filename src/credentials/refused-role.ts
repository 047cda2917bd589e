import { parseArn } from '../aws/arn.ts';
import { isCode, isUnreachable } from '../aws/errors.ts';
import { partitionOf } from '../aws/partition.ts';
import { explain, UserError } from '../errors.ts';
import { type Claims, trustStatement } from './claims.ts';
import type { Role } from './opening.ts';

interface Refused {
  readonly error: unknown;
  readonly role: Role;
  readonly region: string;
  readonly claims: Claims;
}

/** Why STS did not give the role, and what would make it. Codes: the STS API reference of AssumeRoleWithWebIdentity. */
export function refusedRole({ error, role, region, claims }: Refused): Error {
  const told = (message: string, remedy: string) =>
    new UserError(message, { remedy, cause: error });
  if (isUnreachable(error)) return unreachable(error, region);
  const [home, asked] = [parseArn(role.arn)?.partition, partitionOf(region).name];
  if (home !== undefined && home !== asked)
    return told(
      `${role.arn} lies in the partition ${home}, but STS was asked in ${region}, which lies in ${asked}`,
      `Set the input aws-region, and regions in the profile, to regions of ${home}, or correct role-to-assume.`,
    );
  if (isCode(error, 'RegionDisabled'))
    return told(
      `STS is not active in ${region} for the account of ${role.arn}`,
      'Set the input aws-region to a region that is enabled in the account.',
    );
  const trust = ['AccessDenied', 'InvalidIdentityToken', 'IDPRejectedClaim', 'ExpiredToken'];
  if (isCode(error, ...trust))
    return told(
      `${role.arn} cannot be assumed with this run's OIDC token (iss: ${claims.iss}, sub: ${claims.sub}, aud: ${claims.aud})`,
      trustRemedy(role.arn, claims),
    );
  if (isCode(error, 'ValidationError', 'Validation'))
    return told(
      `${role.arn} cannot be assumed with role-session-name '${role.sessionName}' and role-duration-seconds ${role.durationSeconds}`,
      /DurationSeconds/i.test(explain(error))
        ? "Lower role-duration-seconds (at least 900) or raise the role's maximum session duration; the session is renewed anyway for as long as the run lasts."
        : 'Correct the inputs role-to-assume, role-session-name and role-duration-seconds.',
    );
  return new Error(`Assuming ${role.arn} in ${region} failed`, { cause: error });
}

/** STS is the first thing asked of AWS, so this is how a run without a network ends. */
export function unreachable(error: unknown, region: string): UserError {
  return new UserError(`STS in ${region} cannot be reached`, {
    cause: error,
    remedy: `Check that the region '${region}' exists (input aws-region) and that the runner can reach AWS.`,
  });
}

function trustRemedy(roleArn: string, claims: Claims): string {
  const role = parseArn(roleArn);
  if (role === undefined)
    return `'${roleArn}' is no ARN of a role: correct the input role-to-assume.`;
  const statement = trustStatement(role, claims);
  return `If the role exists, this statement in its trust policy accepts exactly this token:
${JSON.stringify(statement, null, 2)}
Its identity provider ${statement.Principal.Federated} must exist in account ${role.account} and list the audience ${claims.aud}.`;
}
