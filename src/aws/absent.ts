import { isCode, statusOf } from './codes.ts';
import regions from './regions.generated.json' with { type: 'json' };

/**
 * Whether an error means that there is no such service or operation where it was asked, so that nothing of it can be
 * there: a host that has no address, also by what a proxy says, in a region for which AWS names no endpoint of that
 * service; an operation that is not known; or an answer that is none of AWS's own (an emulator without it). For services
 * that are not everywhere: of any other one such an answer is trouble.
 */
export function isAbsent(error: unknown): boolean {
  if (isCode(error, 'UnknownOperationException', 'NotImplemented')) return true;
  const hostname = nowhere(error);
  if (hostname !== undefined) {
    const [host = '', region = ''] = hostname.split('.');
    const service = host.replace(/-fips$/, '');
    const named: readonly string[] | undefined = (regions as Regions)[service];
    return named !== undefined && !named.includes(region);
  }
  if (!(error instanceof SyntaxError) || isSigned(error)) return false;
  return [404, 500, 501].includes(statusOf(error) ?? 0);
}

/** AWS puts its request id on all that it answers, a page of an overloaded front end included. */
function isSigned(error: SyntaxError): boolean {
  const { $metadata } = error as { readonly $metadata?: { readonly requestId?: string } };
  return $metadata?.requestId !== undefined;
}

/** The host that has no address: Node says so, or a proxy that found none (502 to 504). */
function nowhere(error: unknown): string | undefined {
  const { code, hostname, statusCode, message } = (error ?? {}) as Partial<
    Readonly<Record<string, unknown>>
  >;
  if (code === 'ENOTFOUND' && typeof hostname === 'string') return hostname;
  if (code !== 'ERR_PROXY_TUNNEL' || ![502, 503, 504].includes(Number(statusCode)))
    return undefined;
  return / tunnel to ([^:\s]+):/.exec(String(message))?.[1];
}

type Regions = Readonly<Record<string, readonly string[]>>;
