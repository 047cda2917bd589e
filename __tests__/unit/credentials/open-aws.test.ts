import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { openAws } from '../../../src/credentials/open-aws.ts';
import type { Opening } from '../../../src/credentials/opening.ts';
import { type Credentials, createSession } from '../../../src/credentials/session.ts';
import { explain, UserError } from '../../../src/errors.ts';
import { type Answer, jwt, queryError, serveAws, stsCredentials } from '../aws/wire.ts';

const arn = 'arn:aws-us-gov:iam::123456789012:role/team/cleanup';
const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:octo/shop:pull_request',
  aud: 'sts.amazonaws.com',
};

function opening(overrides: Partial<Opening> = {}) {
  const tokens: string[] = [];
  const masked: string[] = [];
  const logged: string[] = [];
  const session = openAws({
    role: { arn, sessionName: 'run-1', durationSeconds: 900, audience: 'sts.amazonaws.com' },
    getIdToken: async (audience) => {
      tokens.push(jwt({ ...claims, aud: audience, jti: tokens.length }));
      return tokens.at(-1) ?? '';
    },
    mask: (secret) => masked.push(secret),
    stsRegion: 'us-gov-west-1',
    isFork: false,
    log: (message) => logged.push(message),
    ...overrides,
  });
  return { session, tokens, masked, logged };
}

test('a role is assumed unsigned with a fresh token, and everything secret is masked', async (t) => {
  const asked = await serveAws(t, () => stsCredentials('KEY1'));
  const { session, tokens, masked } = opening();
  const all = await Promise.all([session.credentials(), session.credentials()]);
  assert.equal(all[0], all[1]);
  assert.equal(await session.credentials(), all[0]);
  assert.equal(asked.length, 1);
  assert.equal(asked[0]?.headers.authorization, undefined);
  const sent = Object.fromEntries(new URLSearchParams(asked[0]?.body));
  assert.partialDeepStrictEqual(sent, {
    Action: 'AssumeRoleWithWebIdentity',
    RoleArn: arn,
    RoleSessionName: 'run-1',
    DurationSeconds: '900',
    WebIdentityToken: tokens[0] ?? '',
  });
  assert.deepEqual(masked, [...tokens, 'KEY1', 'secret-KEY1', 'token-KEY1']);
  assert.partialDeepStrictEqual(all[0], {
    accessKeyId: 'KEY1',
    secretAccessKey: 'secret-KEY1',
    sessionToken: 'token-KEY1',
  });
});

/** Moves Date on; the SDK's and our timers stay real. */
function travel(t: TestContext, seconds: number) {
  const now = Date.now() + seconds * 1000;
  t.mock.timers.reset();
  t.mock.timers.enable({ apis: ['Date'], now });
}

test('credentials are renewed from a fresh token five minutes before they expire, again and again', async (t) => {
  let count = 0;
  const asked = await serveAws(t, () => {
    count += 1;
    return stsCredentials(`KEY${count}`, 900);
  });
  const { session, tokens } = opening();
  const keyNow = async () => (await session.credentials()).accessKeyId;
  assert.equal(await keyNow(), 'KEY1');
  travel(t, 590);
  assert.equal(await keyNow(), 'KEY1');
  travel(t, 11);
  // Nobody waits for the renewal while the old ones are good.
  assert.deepEqual(await Promise.all([keyNow(), keyNow(), keyNow()]), ['KEY1', 'KEY1', 'KEY1']);
  while ((await keyNow()) !== 'KEY2') await setImmediate();
  travel(t, 850);
  assert.deepEqual(await Promise.all([keyNow(), keyNow(), keyNow()]), ['KEY3', 'KEY3', 'KEY3']);
  assert.equal(asked.length, 3);
  assert.equal(new Set(tokens).size, 3);
});

test('a renewal that fails does no harm while the old credentials are good, and is an error afterwards', async (t) => {
  let refuse = false;
  const asked = await serveAws(t, () =>
    refuse ? queryError('AccessDenied', 'Not authorized', 403) : stsCredentials('KEY1', 900),
  );
  const { session, logged } = opening();
  await session.credentials();
  refuse = true;
  travel(t, 650);
  while (!/could not be renewed yet/.test(logged.join())) {
    assert.equal((await session.credentials()).accessKeyId, 'KEY1');
    await setImmediate();
  }
  assert.equal((await session.credentials()).accessKeyId, 'KEY1');
  assert.equal(asked.length, 2);
  assert.equal(logged.join().split('could not be renewed yet').length, 2);
  travel(t, 260);
  await assert.rejects(session.credentials(), UserError);
});

test('a renewal that hangs holds no call up while the old credentials are good for a minute', async (t) => {
  const expiration = new Date(Date.now() + 900_000);
  const held = { accessKeyId: 'KEY1', secretAccessKey: 'secret', expiration };
  let answer = (_: Credentials) => {};
  let asked = 0;
  const session = createSession({
    role: undefined,
    region: 'eu-west-1',
    mask() {},
    log() {},
    async obtain() {
      asked += 1;
      return asked === 1 ? held : new Promise((resolve) => (answer = resolve));
    },
  });
  await session.credentials();
  travel(t, 650);
  for (let call = 0; call < 3; call += 1) assert.equal(await session.credentials(), held);
  assert.equal(asked, 2);
  travel(t, 200);
  const waiting = session.credentials();
  const renewed = { ...held, accessKeyId: 'KEY2' };
  answer(renewed);
  assert.equal(await waiting, renewed);
});

test('refresh gets others at once, but only for the one who knows the latest', async (t) => {
  let count = 0;
  await serveAws(t, () => {
    count += 1;
    return stsCredentials(`KEY${count}`);
  });
  const { session } = opening();
  const first = await session.credentials();
  await Promise.all([session.refresh(first), session.refresh(first), session.refresh(first)]);
  assert.equal((await session.credentials()).accessKeyId, 'KEY2');
  await session.refresh(first);
  assert.equal((await session.credentials()).accessKeyId, 'KEY2');
});

for (const [what, first] of [
  ['STS cannot reach GitHub', queryError('IDPCommunicationError', 'could not be reached')],
  [
    'STS has no verification key',
    queryError(
      'InvalidIdentityToken',
      "Couldn't retrieve verification key from your identity provider",
    ),
  ],
  ['the token aged on its way', queryError('ExpiredTokenException', 'Token expired')],
  ['STS is down', queryError('InternalFailure', 'oops', 503)],
  ['the connection breaks', 'reset'],
] as const satisfies readonly (readonly [string, Answer | 'reset'])[])
  test(`${what}: tried again with a fresh token`, async (t) => {
    const bodies = new Set<string>();
    await serveAws(t, ({ body }) => {
      bodies.add(body);
      return bodies.size === 1 ? first : stsCredentials('KEY1');
    });
    const { session, tokens, logged } = opening();
    assert.equal((await session.credentials()).accessKeyId, 'KEY1');
    assert.equal(bodies.size, 2);
    assert.equal(tokens.length, 2);
    for (const token of tokens) assert.ok(!logged.join().includes(token));
  });

for (const [code, message] of [
  ['AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'],
  ['InvalidIdentityToken', 'No OpenIDConnect provider found in your account'],
  ['InvalidIdentityToken', 'Incorrect token audience'],
] as const)
  test(`a refused role shows the claims and the statement that would accept them: ${message}`, async (t) => {
    const asked = await serveAws(t, () => queryError(code, message, 403));
    const { session, tokens, logged } = opening();
    await assert.rejects(session.credentials(), (error) => {
      assert.ok(error instanceof UserError);
      const told = explain(error);
      for (const part of [arn, claims.sub, claims.aud, claims.iss, message])
        assert.ok(told.includes(part), `${part} in ${told}`);
      const statement = JSON.parse(told.slice(told.indexOf('{'), told.lastIndexOf('}') + 1));
      assert.deepEqual(statement, {
        Effect: 'Allow',
        Principal: {
          Federated:
            'arn:aws-us-gov:iam::123456789012:oidc-provider/token.actions.githubusercontent.com',
        },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            'token.actions.githubusercontent.com:aud': claims.aud,
            'token.actions.githubusercontent.com:sub': claims.sub,
          },
        },
      });
      for (const token of tokens) assert.ok(![told, ...logged].join().includes(token));
      return true;
    });
    assert.equal(asked.length, 1);
  });

test('a session longer than the role allows is told by its input', async (t) => {
  const message = 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.';
  await serveAws(t, () => queryError('ValidationError', message));
  await assert.rejects(opening().session.credentials(), (error) => {
    assert.match(explain(error), /role-duration-seconds 900.*MaxSessionDuration.*Lower/s);
    return true;
  });
});

async function tokenless(): Promise<never> {
  throw new Error('Error message: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
}

test('a job without id-token: write is told so, with the lines to add', async () => {
  await assert.rejects(opening({ getIdToken: tokenless }).session.credentials(), (error) => {
    assert.ok(error instanceof UserError);
    assert.match(explain(error), /lacks 'id-token: write'.*permissions:\n {4}id-token: write/s);
    return true;
  });
});

test('a run for a fork is told that it gets no token, and the recipe that works', async () => {
  const { session } = opening({ getIdToken: tokenless, isFork: true });
  await assert.rejects(session.credentials(), (error) => {
    assert.ok(error instanceof UserError);
    assert.match(explain(error), /from a fork.*pull_request_target:\n {6}types: \[closed\]/s);
    assert.doesNotMatch(explain(error), /lacks/);
    return true;
  });
});

test('a token that GitHub refuses to give is told with its cause', async () => {
  const { session } = opening({ getIdToken: () => Promise.reject(new Error('Error Code : 500')) });
  await assert.rejects(session.credentials(), (error) => {
    assert.match(explain(error), /no OIDC token for the audience 'sts.amazonaws.com'.*Code : 500/s);
    return true;
  });
});

const chain = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_PROFILE'];

function environment(t: TestContext, values: Record<string, string>) {
  const before = { ...process.env };
  for (const name of chain) delete process.env[name];
  Object.assign(
    process.env,
    {
      AWS_CONFIG_FILE: '/nonexistent',
      AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    values,
  );
  t.after(() => {
    process.env = before;
  });
}

test("without a role the SDK's default chain is used, and masked", async (t) => {
  environment(t, {
    AWS_ACCESS_KEY_ID: 'AKIA',
    AWS_SECRET_ACCESS_KEY: 'static',
    AWS_SESSION_TOKEN: 'left',
  });
  const { session, masked, tokens } = opening({ role: undefined });
  assert.partialDeepStrictEqual(await session.credentials(), { accessKeyId: 'AKIA' });
  assert.deepEqual(masked, ['AKIA', 'static', 'left']);
  assert.deepEqual(tokens, []);
});

test('without a role and without credentials both remedies are told', async (t) => {
  environment(t, {});
  await assert.rejects(opening({ role: undefined }).session.credentials(), (error) => {
    assert.ok(error instanceof UserError);
    assert.match(explain(error), /no AWS credentials.*role-to-assume.*configure-aws-credentials/s);
    return true;
  });
});

test('without a role, since a fork has no secrets, the recipe that works is told', async (t) => {
  environment(t, {});
  const { session } = opening({ role: undefined, isFork: true });
  await assert.rejects(session.credentials(), /from a fork/);
});
