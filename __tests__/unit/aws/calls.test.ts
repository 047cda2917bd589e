import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextFor } from '../../../src/aws/context.ts';
import { createSession } from '../../../src/credentials/session.ts';
import { type Answer, callerIdentity, jsonError, queryError, serveAws } from './wire.ts';

const account = '123456789012';

/** A session that hands out KEY1, KEY2, … and counts. */
function countedSession() {
  const masked: string[] = [];
  let count = 0;
  const session = createSession({
    role: undefined,
    region: 'us-east-1',
    obtain: async () => {
      count += 1;
      return {
        accessKeyId: `KEY${count}`,
        secretAccessKey: `secret${count}`,
        sessionToken: `token${count}`,
        expiration: new Date(Date.now() + 3_600_000),
      };
    },
    mask: (secret) => masked.push(secret),
    log: () => {},
  });
  return { session, masked };
}

const tables: Answer = { body: JSON.stringify({ TableNames: ['t'] }) };

for (const answer of [
  jsonError('ExpiredTokenException', 'The security token included in the request is expired'),
  jsonError('UnrecognizedClientException', 'The security token included in the request is invalid'),
])
  test(`credentials that expire mid-run are renewed once for all calls: ${answer.headers?.['x-amzn-errortype']}`, async (t) => {
    let valid = ['KEY1'];
    const asked = await serveAws(t, ({ service, accessKeyId }) => {
      if (service === 'sts') return callerIdentity();
      return valid.includes(accessKeyId) ? tables : answer;
    });
    const { session, masked } = countedSession();
    const context = await contextFor(session, [account]);
    const dynamodb = await context.region('us-east-1').client('dynamodb');
    await dynamodb.listTables({});
    valid = ['KEY2'];
    const all = await Promise.all(Array.from({ length: 8 }, () => dynamodb.listTables({})));
    assert.deepEqual(new Set(all.map(({ TableNames }) => TableNames?.join())), new Set(['t']));
    const keys = asked.map(({ accessKeyId }) => accessKeyId);
    assert.deepEqual(new Set(keys), new Set(['KEY1', 'KEY2']));
    assert.equal(keys.filter((key) => key === 'KEY2').length, 8);
    assert.deepEqual(masked, ['KEY1', 'secret1', 'token1', 'KEY2', 'secret2', 'token2']);
  });

test('credentials that are refused again after a renewal are an error', async (t) => {
  const asked = await serveAws(t, ({ service }) =>
    service === 'sts' ? callerIdentity() : jsonError('ExpiredTokenException', 'is expired'),
  );
  const { session } = countedSession();
  const context = await contextFor(session, [account]);
  const dynamodb = await context.region('us-east-1').client('dynamodb');
  await assert.rejects(dynamodb.deleteTable({ TableName: 't' }), { name: 'ExpiredTokenException' });
  assert.deepEqual(
    asked.map(({ accessKeyId }) => accessKeyId),
    ['KEY1', 'KEY1', 'KEY2'],
  );
});

test('a key that a region never accepted is not renewed', async (t) => {
  const asked = await serveAws(t, ({ service }) =>
    service === 'sts' ? callerIdentity() : jsonError('UnrecognizedClientException', 'is invalid'),
  );
  const { session } = countedSession();
  const context = await contextFor(session, [account]);
  const dynamodb = await context.region('ap-east-1').client('dynamodb');
  await assert.rejects(dynamodb.listTables({}), { name: 'UnrecognizedClientException' });
  assert.deepEqual(
    asked.map(({ accessKeyId }) => accessKeyId),
    ['KEY1', 'KEY1'],
  );
});

test('a read is tried beyond the patience of the SDK, a change is not', async (t) => {
  let failures = 0;
  const asked = await serveAws(t, ({ service }) => {
    if (service === 'sts') return callerIdentity();
    failures += 1;
    return failures > 4 ? tables : jsonError('InternalServerError', 'oops', 500);
  });
  const { session } = countedSession();
  const context = await contextFor(session, [account]);
  const dynamodb = await context.region('us-east-1').client('dynamodb');
  await dynamodb.listTables({});
  assert.equal(asked.filter(({ service }) => service === 'dynamodb').length, 5);

  asked.length = failures = 0;
  await assert.rejects(dynamodb.deleteTable({ TableName: 't' }), { name: 'InternalServerError' });
  assert.equal(asked.length, 3);
});

test('an S3 listing is signed anew after a renewal', async (t) => {
  const expired = queryError('ExpiredToken', 'The provided token has expired.').body ?? '';
  const asked = await serveAws(t, ({ service, accessKeyId }) => {
    if (service === 'sts') return callerIdentity();
    if (accessKeyId === 'KEY1')
      return { status: 400, body: expired.replaceAll(/<.?ErrorResponse>/g, '') };
    return { body: '<ListBucketResult><Name>b</Name></ListBucketResult>' };
  });
  const { session } = countedSession();
  const context = await contextFor(session, [account]);
  const s3 = await context.region('us-east-1').client('s3');
  assert.equal((await s3.listObjectsV2({ Bucket: 'b' })).Name, 'b');
  assert.deepEqual(
    asked.map(({ accessKeyId }) => accessKeyId),
    ['KEY1', 'KEY1', 'KEY2'],
  );
});
