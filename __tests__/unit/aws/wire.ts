import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** From the signature; empty for an unsigned call. */
  readonly accessKeyId: string;
  readonly region: string;
  readonly service: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** Promise a longer body than is sent, then `cut` the connection or let it `hang`. */
  readonly ending?: 'cut' | 'hang';
}

/** An AWS made of one function, at the SDK's standard variable for the rest of the test. */
export async function serveAws(
  t: TestContext,
  answer: (asked: Asked) => Answer | 'reset',
): Promise<Asked[]> {
  const log: Asked[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const signature = /Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)\//;
    const [, accessKeyId = '', region = '', service = ''] =
      signature.exec(request.headers.authorization ?? '') ?? [];
    const { method = '', url: path = '', headers } = request;
    const asked = { method, path, headers, body, accessKeyId, region, service };
    log.push(asked);
    const reply = answer(asked);
    if (reply === 'reset') {
      request.socket.destroy();
      return;
    }
    const text = reply.body ?? '';
    const length = reply.ending ? text.length + 100 : Buffer.byteLength(text);
    response.writeHead(reply.status ?? 200, { 'content-length': length, ...reply.headers });
    if (reply.ending === undefined) response.end(text);
    else response.write(text, () => reply.ending === 'cut' && request.socket.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const before = process.env['AWS_ENDPOINT_URL'];
  process.env['AWS_ENDPOINT_URL'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  t.after(() => {
    if (before === undefined) delete process.env['AWS_ENDPOINT_URL'];
    else process.env['AWS_ENDPOINT_URL'] = before;
    server.closeAllConnections();
    server.close();
  });
  return log;
}

/** An error of the query protocol (STS, IAM, CloudFormation). */
export function queryError(code: string, message: string, status = 400): Answer {
  return {
    status,
    headers: { 'content-type': 'text/xml' },
    body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r</RequestId></ErrorResponse>`,
  };
}

/** An error of the JSON protocols; the type goes into the body, for rest-json into the header too. */
export function jsonError(code: string, message: string, status = 400): Answer {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': code },
    body: JSON.stringify({ __type: `com.amazonaws.service#${code}`, message }),
  };
}

/** A bare error of S3. */
export function s3Error(code: string, message: string, status: number): Answer {
  return {
    status,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>r</RequestId></Error>`,
  };
}

/** What STS answers to GetCallerIdentity. */
export function callerIdentity(
  account = '123456789012',
  arn = `arn:aws:sts::${account}:assumed-role/cleanup/run`,
): Answer {
  return {
    headers: { 'content-type': 'text/xml' },
    body: `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>${arn}</Arn><UserId>AROA:run</UserId><Account>${account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
  };
}

/** What STS answers to AssumeRoleWithWebIdentity. */
export function stsCredentials(key: string, secondsToLive = 3600): Answer {
  const expiration = new Date(Date.now() + secondsToLive * 1000).toISOString();
  return {
    headers: { 'content-type': 'text/xml' },
    body: `<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>${key}</AccessKeyId><SecretAccessKey>secret-${key}</SecretAccessKey><SessionToken>token-${key}</SessionToken><Expiration>${expiration}</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
  };
}

/** A JWT whose signature nobody checks here. */
export function jwt(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`;
}
