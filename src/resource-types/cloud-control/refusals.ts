import type { ProgressEvent } from '@aws-sdk/client-cloudcontrol';
import type { Refusal } from '../contract.ts';

/**
 * The names under which a request's failure is thrown. Cloud Control says some of them at once, as exceptions of the
 * same names; those keep theirs, since a throttled call is another thing than a throttled handler.
 */
const failed = (code: string) => `DeleteResource.${code}`;

/**
 * A failed request as an error: a denial as such, so that it is told with the missing action; the rest by the handler's
 * code. Source: CloudFormation CLI guide, resource type handler error codes.
 */
export function failureOf({ ErrorCode, StatusMessage, TypeName }: ProgressEvent): Error {
  const code = ErrorCode ?? 'Cancelled';
  const error = new Error(StatusMessage ?? `the deletion of ${TypeName} ended with ${code}`);
  error.name = code === 'AccessDenied' ? 'AccessDeniedException' : failed(code);
  return error;
}

/**
 * Nothing is known of what uses such a resource, so that refusals for its sake are sat out: the rest of the run may be
 * about to delete it, which takes CloudFront a quarter of an hour.
 */
const inUse =
  /\bin[- ]use\b|being used|\bused by\b|depend(?:s|enc|ent)|DependencyViolation|\battached\b|\bassociated\b|not empty|still (?:has|have|contains?)/i;
const useSeconds = 900;

const byUse = 'See what uses it, delete that or let it use something else, then run again.';
export const byHand = 'Delete it by hand, or leave its type out by `exclude` in the profile.';

/** How a request may end that passes by itself, with the seconds to sit it out. */
const passing: readonly (readonly [code: string, patience: number])[] = [
  ['ResourceConflict', useSeconds],
  ['Throttling', useSeconds],
  ['NotStabilized', 300],
  ['ServiceTimeout', 300],
  ['ServiceInternalError', 300],
  ['InternalFailure', 300],
  ['NetworkFailure', 300],
  ['ServiceLimitExceeded', 300],
  ['Cancelled', 60],
];
const final = [
  'InvalidRequest',
  'GeneralServiceException',
  'NotUpdatable',
  'UnauthorizedTaggingOperation',
];
/** Of these, what Cloud Control also says at once. Its other exceptions have a status that tells all there is to know. */
const atOnce = ['ResourceConflict', 'NotStabilized', 'ServiceLimitExceeded', ...final];

function ending(code: string, rest: Omit<Refusal, 'code'>): Refusal[] {
  const names = atOnce.includes(code) ? [failed(code), code] : [failed(code)];
  return names.map((name) => ({ code: name, ...rest }));
}

export const refusals: readonly Refusal[] = [
  ...final.flatMap((code) => ending(code, { text: inUse, patience: useSeconds, remedy: byUse })),
  ...final.flatMap((code) =>
    ending(code, { patience: 0, remedy: `Read AWS’s message. ${byHand}` }),
  ),
  ...passing.flatMap(([code, patience]) =>
    ending(code, { patience, remedy: 'AWS refused for minutes: run again later.' }),
  ),
  // Another's request is followed to its end (`requests.ts`); this is an update, or one not listed yet.
  {
    code: 'ConcurrentOperation',
    patience: 3600,
    remedy: 'Another operation on it goes on at AWS: run again when that has ended.',
  },
  ...['UnsupportedAction', 'TypeNotFound'].map((code) => ({
    code,
    patience: 0,
    blocker: 'AWS Cloud Control cannot delete this type here',
    remedy: byHand,
  })),
];
