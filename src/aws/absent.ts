import { statusOf } from './codes.ts';
import regions from './regions.generated.json' with { type: 'json' };

/**
 * Whether an error means that there is no such service where it was asked, so that nothing of it can be there: a host
 * that has no address, in a region for which AWS names no endpoint of that service, or an answer 404 or 501 that is none
 * of the service's own (an emulator without it). AWS answers a listing with neither.
 */
export function isAbsentService(error: unknown): boolean {
  const { code, hostname } = (error ?? {}) as { code?: unknown; hostname?: unknown };
  if (code === 'ENOTFOUND' && typeof hostname === 'string') {
    const [service = '', region = ''] = hostname.split('.');
    const offered: readonly string[] | undefined = (regions as Regions)[service];
    return offered !== undefined && !offered.includes(region);
  }
  return error instanceof SyntaxError && [404, 501].includes(statusOf(error) ?? 0);
}

type Regions = Readonly<Record<string, readonly string[]>>;
