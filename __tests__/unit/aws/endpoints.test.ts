import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Stack } from '../../../src/aws/calls.ts';
import { contextFor } from '../../../src/aws/context.ts';
import { createSession } from '../../../src/credentials/session.ts';
import { callerIdentity, serveAws } from './wire.ts';

const account = '123456789012';
const variables = ['AWS_USE_FIPS_ENDPOINT', 'AWS_USE_DUALSTACK_ENDPOINT'] as const;
const [fips, dual] = variables;
afterEach(() => {
  for (const name of variables) delete process.env[name];
});

interface Listing {
  listFunctions(ask: object): Promise<unknown>;
}

// The hosts are those of AWS's service endpoint pages (AWS General Reference, Lambda).
for (const [region, set, host] of [
  ['eu-west-1', [], 'lambda.eu-west-1.amazonaws.com'],
  ['eu-west-1', [dual], 'lambda.eu-west-1.api.aws'],
  ['us-east-1', [fips], 'lambda-fips.us-east-1.amazonaws.com'],
  ['us-east-1', [fips, dual], 'lambda-fips.us-east-1.api.aws'],
  ['us-gov-west-1', [fips], 'lambda-fips.us-gov-west-1.amazonaws.com'],
  ['cn-north-1', [], 'lambda.cn-north-1.amazonaws.com.cn'],
  ['cn-north-1', [dual], 'lambda.cn-north-1.api.amazonwebservices.com.cn'],
  ['eusc-de-east-1', [], 'lambda.eusc-de-east-1.amazonaws.eu'],
] as const)
  test(`${region}${set.map((name) => `, ${name}`).join('')}: ${host}`, async (t) => {
    await serveAws(t, () => callerIdentity(account));
    const session = createSession({
      role: undefined,
      region,
      obtain: async () => ({ accessKeyId: 'KEY', secretAccessKey: 'secret' }),
      mask: () => undefined,
      log: () => undefined,
    });
    const aws = await contextFor(session, [account]);
    // Both are read when a client is first used; an address of one's own would go before them.
    delete process.env['AWS_ENDPOINT_URL'];
    for (const name of set) process.env[name] = 'true';
    const lambda = (await aws.region(region).client('lambda')) as unknown as Listing & Stack;
    let asked = '';
    lambda.middlewareStack.add(
      () => async (args) => {
        asked = (args as { request: { hostname: string } }).request.hostname;
        throw new Error('far enough');
      },
      { step: 'finalizeRequest' as 'initialize', priority: 'high', name: 'stop' },
    );
    await assert.rejects(lambda.listFunctions({}), /far enough/);
    assert.equal(asked, host);
  });
