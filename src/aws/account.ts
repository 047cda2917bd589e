import type { STS } from '@aws-sdk/client-sts';
import { unreachable } from '../credentials/refused-role.ts';
import type { Session } from '../credentials/session.ts';
import { UserError } from '../errors.ts';
import { parseArn } from './arn.ts';
import { classify, isCode, isUnreachable } from './errors.ts';

/** Who the run is in AWS. */
export interface Identity {
  readonly account: string;
  readonly partition: string;
  /** `arn:PARTITION:sts::ACCOUNT:assumed-role/NAME/SESSION` or a user's ARN. */
  readonly arn: string;
}

/** The run's first call to AWS. It needs no permission, so a refusal is about the credentials themselves. */
export async function identify(sts: STS, { role, region }: Session): Promise<Identity> {
  const told = await sts.getCallerIdentity({}).catch((error: unknown) => {
    // From the session itself, which has said all there is to say.
    if (error instanceof UserError) throw error;
    if (isUnreachable(error)) throw unreachable(error, region);
    if (classify(error, { notFound: [] }).kind === 'denied')
      throw new UserError(`AWS does not accept the credentials of ${role ?? 'the default chain'}`, {
        cause: error,
        remedy: `${hintAtRegion(error, region)}${
          role === undefined
            ? 'They may have expired or been revoked. Set the input role-to-assume, or run aws-actions/configure-aws-credentials just before this step.'
            : 'Check that the role still exists and that its account is active.'
        }`,
      });
    throw error;
  });
  const partition = parseArn(told.Arn ?? '')?.partition;
  if (told.Account === undefined || told.Arn === undefined || partition === undefined)
    throw new Error(`STS did not say who this run is (account ${told.Account}, ARN ${told.Arn})`);
  return { account: told.Account, partition, arn: told.Arn };
}

/** The STS of a region that is not enabled knows no key, as if it were dead. */
function hintAtRegion(error: unknown, region: string): string {
  return isCode(error, 'InvalidClientTokenId', 'UnrecognizedClient')
    ? `Perhaps the region '${region}' is not enabled in the account: set aws-region to one that is. `
    : '';
}

/** The profile's account guard. */
export function checkAccount(
  { account, arn }: Identity,
  allowed: readonly string[],
  role: string | undefined,
): void {
  if (allowed.includes(account)) return;
  throw new UserError(
    `The credentials are for account ${account} (${arn}), but the profile's accounts are ${allowed.join(', ')}`,
    {
      remedy:
        role === undefined
          ? `Use credentials of one of these accounts, or add '${account}' to accounts in the profile if it is meant to be cleaned.`
          : `Correct the input role-to-assume (${role}), or add '${account}' to accounts in the profile if it is meant to be cleaned.`,
    },
  );
}
