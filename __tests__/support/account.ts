import type { Aws } from '../../src/aws/aws.ts';
import { type AwsContext, contextFor } from '../../src/aws/context.ts';
import type { Credentials, Session } from '../../src/credentials/session.ts';
import { documentOf, type PolicyDocument } from '../../src/policy/document.ts';

let accounts = 0;

/** An account of the emulator that no other test uses: 12 digits. */
export function newAccount(): string {
  accounts += 1;
  return `${process.pid % 10_000_000}`.padStart(7, '1') + `${accounts}`.padStart(5, '0');
}

/** Credentials that the emulator takes for the account's root. */
export function rootOf(account: string): Credentials {
  return { accessKeyId: `AKIA${account}ROOT`, secretAccessKey: 'emulated' };
}

/** AWS as seen with these credentials. The emulator's address comes from AWS_ENDPOINT_URL, as the SDK reads it. */
export function enter(
  credentials: Credentials,
  account: string,
  region: string,
): Promise<AwsContext> {
  const session: Session = {
    role: undefined,
    region,
    credentials: async () => credentials,
    refresh: async () => undefined,
  };
  return contextFor(session, [account]);
}

/** A role that may do exactly these actions, on whatever, and a session of it. */
export function assume(
  root: AwsContext,
  name: string,
  actions: readonly string[],
): Promise<Credentials> {
  return assumeWith(root, name, [
    documentOf([{ Effect: 'Allow', Action: actions, Resource: '*' }]),
  ]);
}

/** A role that may do exactly what these policies allow, and a session of it. */
export async function assumeWith(
  root: AwsContext,
  name: string,
  policies: readonly PolicyDocument[],
): Promise<Credentials> {
  const aws: Aws = root.region('global');
  const iam = await aws.client('iam');
  const trust = { Effect: 'Allow', Principal: { AWS: root.account }, Action: 'sts:AssumeRole' };
  const { Role } = await iam.createRole({
    RoleName: name,
    AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [trust] }),
  });
  for (const [index, policy] of policies.entries())
    await iam.putRolePolicy({
      RoleName: name,
      PolicyName: `cleanup-${index + 1}`,
      PolicyDocument: JSON.stringify(policy),
    });
  const sts = await aws.client('sts');
  const { Credentials: made } = await sts.assumeRole({
    RoleArn: Role?.Arn,
    RoleSessionName: 'cleanup',
  });
  return {
    accessKeyId: made?.AccessKeyId ?? '',
    secretAccessKey: made?.SecretAccessKey ?? '',
    sessionToken: made?.SessionToken ?? '',
  };
}
