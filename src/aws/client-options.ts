import { NodeHttpHandler } from '@smithy/node-http-handler';
import { version } from '../version.ts';
import { proxyOf } from './proxy.ts';

/** What every client of the SDK is made with. Endpoints are the SDK's own business (AWS_ENDPOINT_URL), the proxy is not. */
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
 * request unless told to throw. In milliseconds. HTTP/1.1 for all: Kinesis' client would take HTTP/2, which has none of
 * these limits, and which no endpoint without TLS speaks.
 */
export function requestHandler() {
  const proxyEnv = proxyOf();
  const agent = { keepAlive: true, maxSockets: 128, ...(proxyEnv && { proxyEnv }) };
  return NodeHttpHandler.create({
    connectionTimeout: 10_000,
    requestTimeout: 30_000,
    socketTimeout: 30_000,
    throwOnRequestTimeout: true,
    httpAgent: agent,
    httpsAgent: agent,
  });
}
