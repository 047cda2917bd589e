import assert from 'node:assert/strict';
import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { after, afterEach, describe, it } from 'node:test';
import { getIDToken } from '@actions/core';
import { startOidc } from '../../support/oidc.ts';

const oidc = await startOidc({ repository: 'Octo-Org/Workshop' });
const url = oidc.env.ACTIONS_ID_TOKEN_REQUEST_URL;
const authorization = `Bearer ${oidc.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`;
after(oidc.close);
afterEach(() => {
  for (const name of Object.keys(oidc.env)) delete process.env[name];
  oidc.setClaims({});
});

function part(token: string, index: number): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[index] ?? '', 'base64url').toString());
}

describe("the stub of the runner's OIDC endpoint", () => {
  it('issues to the toolkit a token that its keys verify', async () => {
    Object.assign(process.env, oidc.env);
    const token = await getIDToken('sts.amazonaws.com');
    const { keys } = (await (await fetch(oidc.jwksUrl)).json()) as { keys: JsonWebKey[] };
    const key = keys.find((each) => each['kid'] === part(token, 0)['kid']);
    assert.ok(key);
    const [header, payload, signature = ''] = token.split('.');
    const signed = Buffer.from(`${header}.${payload}`);
    const publicKey = createPublicKey({ key, format: 'jwk' });
    assert.ok(verify('RSA-SHA256', signed, publicKey, Buffer.from(signature, 'base64url')));
    const claims = part(token, 1);
    assert.equal(claims['iss'], 'https://token.actions.githubusercontent.com');
    assert.equal(claims['sub'], 'repo:Octo-Org/Workshop:pull_request');
    assert.equal(claims['aud'], 'sts.amazonaws.com');
    assert.equal(Number(claims['exp']) - Number(claims['iat']), 300);
    assert.deepEqual(oidc.issued.at(-1), claims);
  });

  it('issues a new token each time, with the claims it is told', async () => {
    oidc.setClaims({ sub: 'repo:Octo-Org/Workshop:ref:refs/heads/main' });
    await fetch(url, { headers: { authorization } });
    await fetch(url, { headers: { authorization } });
    const [one = {}, two = {}] = oidc.issued.slice(-2);
    assert.equal(one['sub'], 'repo:Octo-Org/Workshop:ref:refs/heads/main');
    assert.equal(one['aud'], 'https://github.com/Octo-Org');
    assert.notEqual(one['jti'], two['jti']);
  });

  it('refuses without the runner token, and fails as told', async () => {
    const count = oidc.issued.length;
    const status = async (headers: Record<string, string>, at = url) =>
      (await fetch(at, { headers })).status;
    assert.equal(await status({}), 401);
    assert.equal(await status({ authorization }, url.replace('?api-version=2.0', '')), 404);
    oidc.fail(1, 503);
    assert.equal(await status({ authorization }), 503);
    assert.equal(oidc.issued.length, count);
    assert.equal(await status({ authorization }), 200);
    assert.equal(oidc.refused.length, 2);
  });
});
