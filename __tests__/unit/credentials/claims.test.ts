import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf, trustStatement } from '../../../src/credentials/claims.ts';
import { jwt } from '../aws/wire.ts';

test('claims are read from the payload, several audiences included', () => {
  const claims = { iss: 'https://i', sub: 'repo:ö/ß:environment:prod', aud: ['a', 'b'] };
  assert.deepEqual(claimsOf(jwt(claims)), { ...claims, aud: 'a, b' });
});

test('what is no token has unknown claims', () => {
  const unknown = { iss: 'unknown', sub: 'unknown', aud: 'unknown' };
  for (const text of ['', 'x', 'a.b.c', 'a.bnVsbA.c', jwt({}), jwt({ sub: 1, aud: '' })])
    assert.deepEqual(claimsOf(text), unknown, text);
});

test("an enterprise's own issuer keeps its path in the provider and the keys", () => {
  const claims = { iss: 'https://oidc.ghe.example/acme', sub: 's', aud: 'a' };
  const statement = trustStatement({ partition: 'aws', account: '1' }, claims);
  assert.equal(statement.Principal.Federated, 'arn:aws:iam::1:oidc-provider/oidc.ghe.example/acme');
  assert.deepEqual(statement.Condition.StringEquals, {
    'oidc.ghe.example/acme:aud': 'a',
    'oidc.ghe.example/acme:sub': 's',
  });
});
