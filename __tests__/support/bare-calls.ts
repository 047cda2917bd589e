/** A call of a service that has no client here: the emulator reads who calls and what from the header alone. */
export interface Request {
  readonly service: string;
  /** Of a REST service; GET without a body, else POST. */
  readonly path?: string;
  /** Of a JSON service. */
  readonly target?: string;
  readonly body?: object;
}

export type Bare = (request: Request) => Promise<unknown>;

/** Calls as the account's root. Throws what is not answered with a success. */
export function bare(url: string, account: string, region: string): Bare {
  return async ({ service, path = '/', target, body }) => {
    const answer = await fetch(url + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'content-type': target === undefined ? 'application/json' : 'application/x-amz-json-1.1',
        ...(target !== undefined && { 'x-amz-target': target }),
        authorization: `AWS4-HMAC-SHA256 Credential=AKIA${account}ROOT/20261123/${region}/${service}/aws4_request, SignedHeaders=host, Signature=none`,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${service} ${target ?? path}: ${answer.status} ${text}`);
    return JSON.parse(text);
  };
}
