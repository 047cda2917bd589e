import { explain } from '../errors.ts';
import { isCode, statusOf } from './codes.ts';

export interface Denial {
  /** The missing IAM action and the resource it was wanted for, where AWS names them. */
  readonly action?: string | undefined;
  readonly resource?: string | undefined;
  readonly blocker: string;
  readonly remedy: string;
}

const denials = [
  'AccessDenied',
  'AuthorizationError',
  'Forbidden',
  'NotAuthorized',
  'Unauthorized',
  'UnauthorizedAccess',
  'UnauthorizedOperation',
];

/** Credentials that AWS no longer or never accepted, after the one renewal that every call gets. */
const badCredentials = [
  'ExpiredToken',
  'InvalidAccessKeyId',
  'InvalidClientTokenId',
  'InvalidSignature',
  'MissingAuthenticationToken',
  'RequestExpired',
  'SignatureDoesNotMatch',
  'UnrecognizedClient',
];

/**
 * `User: ARN is not authorized to perform: ACTION on resource: ARN because no identity-based policy allows the ACTION
 * action`, or `with an explicit deny in a service control policy`
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html). S3 and EC2 may leave parts out.
 */
const action = /not authorized to perform:? \(?([a-z0-9-]+:[A-Za-z*]+)/;
const resource = /on resource: ['"]?(.+?)['"]?(?= because | with an explicit |\.?$|\n|\. )/;
const explicit = /with an explicit deny(?: in (an? [a-z -]+?(?:policy|boundary)))?/;
const silent = /because no ([a-z -]+?(?:policy|boundary)) allows/;

/** The SDK's message for an answer without a body, such as a HEAD's, is only UnknownError. */
const bodiless = 'AWS refused (status 403) without saying why';

/** What is not allowed and what would help; undefined when the error is no denial. */
export function denialOf(error: unknown): Denial | undefined {
  const blocker = explain(error);
  if (isCode(error, ...badCredentials))
    return {
      blocker,
      remedy:
        'AWS does not accept the credentials (any more). With role-to-assume they are renewed for as long as the run lasts.',
    };
  if (!isCode(error, ...denials) && statusOf(error) !== 403) return;
  const missing = action.exec(blocker)?.[1];
  const on = resource.exec(blocker)?.[1];
  const wanted = `${missing ?? 'the action'}${on === undefined ? '' : ` on ${on}`}`;
  return {
    action: missing,
    resource: on,
    blocker: /^(?:UnknownError|Unknown)?$/.test(blocker) ? bodiless : blocker,
    remedy: remedyFor(wanted, blocker),
  };
}

function remedyFor(wanted: string, message: string): string {
  const denied = explicit.exec(message);
  if (denied !== null)
    return `It is denied expressly by ${denied[1] ?? 'a policy'}: allow ${wanted} there; allowing it elsewhere does not help.`;
  const policy = silent.exec(message)?.[1];
  if (policy === undefined || policy === 'identity-based policy')
    return `Allow ${wanted} in the role's policy.`;
  return `Allow ${wanted} in the ${policy} that applies to the role.`;
}
