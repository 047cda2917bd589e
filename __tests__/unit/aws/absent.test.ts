import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { regionsFile, regionsText } from '../../../scripts/generate-regions.ts';
import { isAbsent } from '../../../src/aws/absent.ts';

const noAddress = (hostname: string, code = 'ENOTFOUND') =>
  Object.assign(new Error(`getaddrinfo ${code} ${hostname}`), { code, hostname });
const noTunnel = (hostname: string, statusCode = 503) =>
  Object.assign(
    new Error(`Failed to establish tunnel to ${hostname}:443 via http://proxy:3128: HTTP/1.1 …`),
    { code: 'ERR_PROXY_TUNNEL', statusCode },
  );
const page = (httpStatusCode: number, requestId?: string) =>
  Object.assign(new SyntaxError('Unexpected token <'), {
    $metadata: { httpStatusCode, requestId },
  });

describe('whether there is such a service', () => {
  const table: Readonly<Record<string, readonly [unknown, boolean]>> = {
    'no address, in a region that AWS does not name': [
      noAddress('amplify.ap-southeast-7.amazonaws.com'),
      true,
    ],
    'no address of a FIPS endpoint, in a region that AWS does not name': [
      noAddress('amplify-fips.ap-southeast-7.amazonaws.com'),
      true,
    ],
    'no address of a FIPS endpoint, where AWS names the service': [
      noAddress('amplify-fips.eu-west-1.amazonaws.com'),
      false,
    ],
    'a proxy that finds none, in a region that AWS does not name': [
      noTunnel('amplify.ap-southeast-7.amazonaws.com'),
      true,
    ],
    'a proxy that finds none, where AWS names it': [
      noTunnel('amplify.eu-west-1.amazonaws.com'),
      false,
    ],
    'a proxy that refuses': [noTunnel('amplify.ap-southeast-7.amazonaws.com', 407), false],
    'no address, where AWS names it': [noAddress('amplify.eu-west-1.amazonaws.com'), false],
    'no address for the moment': [
      noAddress('amplify.ap-southeast-7.amazonaws.com', 'EAI_AGAIN'),
      false,
    ],
    'no address of a service that is everywhere': [
      noAddress('lambda.ap-southeast-7.amazonaws.com'),
      false,
    ],
    'a page of an emulator that lacks it': [page(404), true],
    'a page of an emulator that fails over it': [page(500), true],
    'a page of a server that is overloaded': [page(503), false],
    'a page of AWS’s own': [page(500, '5b2ebf1c'), false],
    'an operation that is not known': [
      Object.assign(new Error('no'), { name: 'UnknownOperationException' }),
      true,
    ],
    'a page of a proxy': [page(403), false],
    'an error of its own': [
      Object.assign(new Error('no'), {
        name: 'NotFoundException',
        $metadata: { httpStatusCode: 404 },
      }),
      false,
    ],
    nothing: [undefined, false],
  };
  for (const [what, [error, absent]] of Object.entries(table))
    it(what, () => assert.equal(isAbsent(error), absent));

  it('is known from current data (npm run generate)', () =>
    assert.equal(
      JSON.stringify(JSON.parse(readFileSync(regionsFile, 'utf8'))),
      JSON.stringify(JSON.parse(regionsText())),
    ));
});
