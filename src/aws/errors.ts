import { explain } from '../errors.ts';
import type { Refusal, ResourceType } from '../resource-types/contract.ts';
import { isCode, statusOf, textOf } from './codes.ts';
import { type Denial, denialOf } from './denial.ts';

export { codesOf, isCode } from './codes.ts';

/** What an error of AWS means for the one who asked. */
export type Reading =
  /** The resource is not there: success. Only by the type's own codes. */
  | { readonly kind: 'gone' }
  /** Too many calls; `afterSeconds` when AWS said how long to wait. */
  | { readonly kind: 'throttled'; readonly afterSeconds?: number | undefined }
  /** Passes by itself: a fault of AWS, a broken connection, another change under way. */
  | { readonly kind: 'temporary' }
  /** Not allowed: a failure, and never worth a retry. */
  | ({ readonly kind: 'denied' } & Denial)
  /** What the type declares: AWS does not want to yet, or at all. */
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      readonly blocker: string;
      readonly remedy: string;
      readonly patience: number;
    }
  | { readonly kind: 'unknown' };

/**
 * Reads an error by a type's own words first. A refusal that its text proves goes before everything, because one code
 * may mean 'not there' and 'not now' (ValidationError), and S3 refuses by AccessDenied too.
 */
export function classify(
  error: unknown,
  { notFound, refusals = [] }: Pick<ResourceType, 'notFound' | 'refusals'>,
): Reading {
  const message = textOf(error);
  const fits = refusals.filter((each) => isCode(error, each.code));
  const proven = fits.find((each) => each.text?.test(message));
  if (proven !== undefined) return refused(proven, error);
  if (isCode(error, ...notFound)) return { kind: 'gone' };
  const plain = fits.find((each) => each.text === undefined);
  if (plain !== undefined) return refused(plain, error);
  if (isThrottle(error)) return { kind: 'throttled', afterSeconds: retryAfter(error) };
  const denial = denialOf(error);
  if (denial !== undefined) return { kind: 'denied', ...denial };
  return isTemporary(error) ? { kind: 'temporary' } : { kind: 'unknown' };
}

function refused(refusal: Refusal, error: unknown): Reading {
  const { remedy, patience } = refusal;
  return { kind: 'refused', refusal, blocker: refusal.blocker ?? explain(error), remedy, patience };
}

const throttles = [
  'BandwidthLimitExceeded',
  'EC2Throttled',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceeded',
  'RequestLimitExceeded',
  'RequestThrottled',
  'SlowDown',
  'Throttled',
  'Throttling',
  'TooManyRequests',
];

/**
 * LimitExceeded is a quota that stays for IAM and `too many at once` for DynamoDB; some services say `Rate exceeded`
 * under a code of their own with status 400.
 */
function isThrottle(error: unknown): boolean {
  if (statusOf(error) === 429 || isCode(error, ...throttles)) return true;
  const message = textOf(error);
  if (/^rate exceeded/i.test(message)) return true;
  return isCode(error, 'LimitExceeded') && /simultaneous|concurren|too many|rate/i.test(message);
}

const temporary = [
  'ConcurrentModification',
  'InternalError',
  'InternalFailure',
  'InternalServer',
  'InternalServerError',
  'InternalService',
  'InternalServiceError',
  'OperationAborted',
  'RequestTimeout',
  'ServiceUnavailable',
  'TimeoutError',
  'TooManyUpdates',
  'TransactionInProgress',
];

const network = [
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ERR_PROXY_TUNNEL',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ETIMEDOUT',
];

function isTemporary(error: unknown): boolean {
  if ((statusOf(error) ?? 0) >= 500 || isCode(error, ...temporary)) return true;
  // A body that was cut short cannot be parsed; the SDK keeps the response on the error.
  return isUnreachable(error) || (error instanceof SyntaxError && '$response' in error);
}

/** Whether the call never got an answer: no name, no route, no connection, or cut off. */
export function isUnreachable(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if (network.includes(String((at as { code?: unknown }).code))) return true;
    if (at.name === 'TimeoutError') return true;
    if (at instanceof AggregateError && at.errors.some(isUnreachable)) return true;
  }
  return false;
}

/** Seconds; the header may also be a date, and API Gateway's errors carry it as a field. */
function retryAfter(error: unknown): number | undefined {
  const { retryAfterSeconds, $response } = (error ?? {}) as {
    retryAfterSeconds?: unknown;
    $response?: { headers?: Record<string, string> };
  };
  const told = String(retryAfterSeconds ?? $response?.headers?.['retry-after'] ?? '');
  const seconds = Number(told);
  const wait = Number.isNaN(seconds) ? (Date.parse(told) - Date.now()) / 1000 : seconds;
  return wait > 0 ? wait : undefined;
}
