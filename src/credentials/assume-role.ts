import { setTimeout as sleep } from 'node:timers/promises';
import { clientOptions } from '../aws/client-options.ts';
import { classify, isCode } from '../aws/errors.ts';
import { explain } from '../errors.ts';
import { claimsOf } from './claims.ts';
import { idToken } from './id-token.ts';
import type { Opening, Role } from './opening.ts';
import { refusedRole } from './refused-role.ts';
import type { Credentials } from './session.ts';

interface Assumption extends Pick<Opening, 'getIdToken' | 'mask' | 'isFork' | 'log'> {
  readonly role: Role;
  readonly region: string;
}

/** Seconds before each further try; the SDK has tried three times within each. */
const pauses = [0.5, 1, 2, 4];

/**
 * One STS session from a fresh OIDC token. The call is unsigned. What passes by itself is tried again, with a new
 * token each time because a token is good for some five minutes only; what is refused is told with its remedy.
 */
export async function assumeRole({ role, region, ...opening }: Assumption): Promise<Credentials> {
  const { STS } = await import('@aws-sdk/client-sts');
  const sts = new STS(clientOptions(region));
  let retold = false;
  let { policy } = role;
  for (let attempt = 0; ; attempt += 1) {
    const token = await idToken(opening, role.audience);
    try {
      const { Credentials: got } = await sts.assumeRoleWithWebIdentity({
        RoleArn: role.arn,
        RoleSessionName: role.sessionName,
        DurationSeconds: role.durationSeconds,
        WebIdentityToken: token,
        ...(policy === undefined ? {} : { Policy: policy }),
      });
      return complete(got);
    } catch (error) {
      if (policy !== undefined && isCode(error, ...unpacked)) {
        policy = undefined;
        opening.log(
          `The session is not narrowed to the labels, ${role.arn} is assumed as it is: ${explain(error)}`,
        );
        continue;
      }
      const pause = pauses[attempt];
      const again = passes(error) || (!retold && isCode(error, ...stale));
      if (!again || pause === undefined)
        throw refusedRole({ error, role, region, claims: claimsOf(token) });
      retold ||= isCode(error, ...stale);
      opening.log(`Assuming ${role.arn} again in ${pause} s: ${explain(error)}`);
      await sleep(pause * 1000);
    }
  }
}

/** STS packs the session's policy in a form of its own, whose size is known to nobody before. */
const unpacked = ['PackedPolicyTooLarge', 'MalformedPolicyDocument'];

/** A token that aged on its way: worth one try with a new one. */
const stale = ['ExpiredToken', 'IDPRejectedClaim'];

/** IDPCommunicationError and `Couldn't retrieve verification key` are STS failing to reach GitHub's key set. */
function passes(error: unknown): boolean {
  if (isCode(error, 'IDPCommunicationError')) return true;
  if (isCode(error, 'InvalidIdentityToken')) return /verification key/i.test(explain(error));
  const { kind } = classify(error, { notFound: [] });
  return kind === 'temporary' || kind === 'throttled';
}

interface StsCredentials {
  AccessKeyId: string | undefined;
  SecretAccessKey: string | undefined;
  SessionToken: string | undefined;
  Expiration: Date | undefined;
}

function complete(got: StsCredentials | undefined): Credentials {
  if (!got?.AccessKeyId || !got.SecretAccessKey || !got.SessionToken || !got.Expiration)
    throw new Error('STS answered AssumeRoleWithWebIdentity without credentials');
  return {
    accessKeyId: got.AccessKeyId,
    secretAccessKey: got.SecretAccessKey,
    sessionToken: got.SessionToken,
    expiration: got.Expiration,
  };
}
