import { version } from '../version.ts';

/** What every client of the SDK is made with. Endpoints are the SDK's own business (AWS_ENDPOINT_URL). */
export function clientOptions(region: string) {
  return {
    region,
    /** Throttles and faults that pass in a moment; execution and the read retries wait longer ones out. */
    maxAttempts: 3,
    customUserAgent: [['workshop-cleanup', version]] as [string, string][],
    requestHandler: requestHandler(),
  };
}

/**
 * Every wait on the wire ends: without these a hung connection would hold a slot for good. The SDK only logs a slow
 * request unless told to throw. In milliseconds.
 */
function requestHandler() {
  return {
    connectionTimeout: 10_000,
    requestTimeout: 30_000,
    socketTimeout: 30_000,
    throwOnRequestTimeout: true,
    httpAgent: { keepAlive: true, maxSockets: 128 },
    httpsAgent: { keepAlive: true, maxSockets: 128 },
  };
}
