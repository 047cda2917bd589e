import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contextFor } from '../../../src/aws/context.ts';
import { createSession } from '../../../src/credentials/session.ts';
import { explain, UserError } from '../../../src/errors.ts';
import { version } from '../../../src/version.ts';
import { type Answer, type Asked, callerIdentity, queryError, serveAws } from './wire.ts';

const account = '123456789012';

function sessionIn(region: string, role?: string) {
  return createSession({
    role,
    region,
    obtain: async () => ({ accessKeyId: 'KEY', secretAccessKey: 'secret' }),
    mask: () => {},
    log: () => {},
  });
}

test('another account is refused after the one call that tells it', async (t) => {
  const asked = await serveAws(t, () => callerIdentity('999999999999'));
  const role = 'arn:aws:iam::999999999999:role/cleanup';
  await assert.rejects(
    contextFor(sessionIn('us-east-1', role), [account, '210987654321']),
    (error) => {
      assert.ok(error instanceof UserError);
      const told = explain(error);
      for (const part of ['account 999999999999', account, '210987654321', `(${role})`])
        assert.ok(told.includes(part), `${part} in ${told}`);
      return true;
    },
  );
  assert.equal(asked.length, 1);
});

const refusals: readonly (readonly [string, Answer | 'reset', RegExp])[] = [
  [
    'expired',
    queryError('ExpiredToken', 'The security token is expired', 403),
    /does not accept.*is expired.*role-to-assume/s,
  ],
  [
    'unknown',
    queryError('InvalidClientTokenId', 'The security token is invalid.', 403),
    /does not accept.*\nPerhaps the region 'us-east-1' is not enabled in the account: set aws-region to one that is\. They may/s,
  ],
  ['unreachable', 'reset', /STS in us-east-1 cannot be reached/],
];
for (const [what, answer, message] of refusals)
  test(`credentials that are ${what} are told with a remedy`, async (t) => {
    await serveAws(t, () => answer);
    await assert.rejects(contextFor(sessionIn('us-east-1'), [account]), (error) => {
      assert.ok(error instanceof UserError && error.remedy);
      assert.match(explain(error), message);
      return true;
    });
  });

test('a role that AWS does not know in the first region may be one in a region not enabled', async (t) => {
  await serveAws(t, () => queryError('UnrecognizedClientException', 'It is invalid.', 403));
  const session = sessionIn('me-south-1', 'arn:aws:iam::123456789012:role/cleanup');
  await assert.rejects(contextFor(session, [account]), (error) => {
    assert.ok(error instanceof UserError);
    assert.match(error.remedy ?? '', /^Perhaps the region 'me-south-1' .*\. Check that the role/);
    return true;
  });
});

test('credentials that expired say nothing of the region', async (t) => {
  await serveAws(t, () => queryError('ExpiredToken', 'The security token is expired', 403));
  await assert.rejects(contextFor(sessionIn('us-east-1'), [account]), (error) => {
    assert.ok(error instanceof UserError);
    assert.match(error.remedy ?? '', /^They may/);
    return true;
  });
});

test('what the session says about missing credentials is told as it is', async (t) => {
  const asked = await serveAws(t, () => callerIdentity());
  const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  const told = new UserError('There are no AWS credentials', { cause });
  const session = { ...sessionIn('us-east-1'), credentials: () => Promise.reject(told) };
  await assert.rejects(contextFor(session, [account]), (error) => error === told);
  assert.equal(asked.length, 0);
});

for (const [region, partition, home] of [
  ['ap-southeast-1', 'aws', 'us-east-1'],
  ['cn-north-1', 'aws-cn', 'cn-northwest-1'],
  ['us-gov-east-1', 'aws-us-gov', 'us-gov-west-1'],
  ['eusc-de-east-1', 'aws-eusc', 'eusc-de-east-1'],
] as const)
  test(`${partition}: global services are asked in ${home}`, async (t) => {
    const arn = `arn:${partition}:sts::${account}:assumed-role/cleanup/run`;
    const asked = await serveAws(t, ({ service }) =>
      service === 'sts'
        ? callerIdentity(account, arn)
        : { body: '<R><ListRolesResult><Roles/></ListRolesResult></R>' },
    );
    const context = await contextFor(sessionIn(region), [account]);
    assert.deepEqual(
      { account: context.account, partition: context.partition, arn: context.arn },
      { account, partition, arn },
    );
    assert.equal(context.region('global').region, home);
    assert.equal(context.region(region).region, region);
    const iam = await context.region(region).client('iam');
    assert.equal(iam, await context.region('global').client('iam'));
    assert.equal(await iam.config.region(), home);
    const [here, there] = await Promise.all([
      context.region(region).client('dynamodb'),
      context.region(region).client('dynamodb'),
    ]);
    assert.equal(here, there);
    assert.equal(asked[0]?.region, region);
  });

test('every call names this project and its version', async (t) => {
  const asked = await serveAws(t, () => callerIdentity());
  await contextFor(sessionIn('us-east-1'), [account]);
  assert.match(
    asked[0]?.headers['user-agent'] ?? '',
    new RegExp(` workshop-cleanup/${version}\\b`),
  );
  const packaged = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  assert.equal(version, packaged.version);
});

test('all regions are checked, and every bad one is named', async (t) => {
  const answer = ({ region }: Asked) =>
    ['us-east-1', 'ap-southeast-1'].includes(region)
      ? callerIdentity()
      : queryError('InvalidClientTokenId', 'The security token is invalid.', 403);
  const asked = await serveAws(t, answer);
  const context = await contextFor(sessionIn('us-east-1'), [account]);
  await context.checkRegions(['us-east-1', 'ap-southeast-1']);
  asked.length = 0;
  const names = ['ap-southeast-1', 'ap-east-1', 'ap-southeast-99', 'cn-north-1', 'asia pacific'];
  await assert.rejects(context.checkRegions(names), (error) => {
    assert.ok(error instanceof UserError);
    assert.deepEqual(error.message.split('\n'), [
      `The region 'ap-east-1' is not enabled in account ${account}`,
      `The region 'ap-southeast-99' does not exist or is not enabled in account ${account}`,
      "The region 'cn-north-1' lies in the partition aws-cn, the credentials are for aws",
      "The region 'asia pacific' does not exist",
    ]);
    return true;
  });
  assert.deepEqual(asked.map(({ region }) => region).sort(), [
    'ap-east-1',
    'ap-southeast-1',
    'ap-southeast-99',
  ]);
});
