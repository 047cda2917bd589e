import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { clientOptions } from '../../../src/aws/client-options.ts';
import { type Clients, loaders, type Service } from '../../../src/aws/clients.ts';
import { classify, codesOf, isCode, type Reading } from '../../../src/aws/errors.ts';
import type { Refusal } from '../../../src/resource-types/contract.ts';
import { type Answer, jsonError, queryError, s3Error, serveAws } from './wire.ts';

type Ask = (client: <S extends Service>(service: S) => Promise<Clients[S]>) => Promise<unknown>;

const dynamo: Ask = async (client) => (await client('dynamodb')).deleteTable({ TableName: 't' });
const iam: Ask = async (client) => (await client('iam')).deleteRole({ RoleName: 'r' });
const s3: Ask = async (client) => (await client('s3')).deleteBucket({ Bucket: 'b' });
const s3Head: Ask = async (client) => (await client('s3')).headBucket({ Bucket: 'b' });
const s3List: Ask = async (client) => (await client('s3')).listObjectsV2({ Bucket: 'b' });
const cloudfront: Ask = async (client) =>
  (await client('cloudfront')).deleteDistribution({ Id: 'E1', IfMatch: 'x' });
const api: Ask = async (client) => (await client('apigateway')).deleteRestApi({ restApiId: 'a' });
const lambda: Ask = async (client) =>
  (await client('lambda')).deleteFunction({ FunctionName: 'f' });
const stack: Ask = async (client) =>
  (await client('cloudformation')).describeStacks({ StackName: 's' });

const cloudfrontError = (code: string, message: string, status: number): Answer => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body: `<ErrorResponse xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r</RequestId></ErrorResponse>`,
});

const refusal = (code: string, text?: RegExp): Refusal => ({
  code,
  patience: 60,
  blocker: `blocked by ${code}`,
  remedy: 'remedy',
  ...(text && { text }),
});

interface Row {
  readonly of: string;
  readonly ask: Ask;
  readonly answer: Answer | 'reset';
  readonly notFound?: readonly string[];
  readonly refusals?: readonly Refusal[];
  readonly codes: readonly string[];
  readonly reads: Partial<Reading> & Pick<Reading, 'kind'>;
}

const user = 'User: arn:aws:sts::123456789012:assumed-role/cleanup/run';
const table = 'arn:aws:dynamodb:us-east-1:123456789012:table/t';

const rows: readonly Row[] = [
  {
    of: 'a missing table',
    ask: dynamo,
    answer: jsonError('ResourceNotFoundException', 'Requested resource not found'),
    notFound: ['ResourceNotFoundException'],
    codes: ['ResourceNotFound'],
    reads: { kind: 'gone' },
  },
  {
    of: "another type's not-found",
    ask: dynamo,
    answer: jsonError('ResourceNotFoundException', 'Requested resource not found'),
    notFound: ['NoSuchEntity'],
    codes: ['ResourceNotFound'],
    reads: { kind: 'unknown' },
  },
  {
    of: 'a missing role, whose name is not its wire code',
    ask: iam,
    answer: queryError('NoSuchEntity', 'The role with name r cannot be found.', 404),
    notFound: ['NoSuchEntity'],
    codes: ['NoSuchEntity'],
    reads: { kind: 'gone' },
  },
  {
    of: 'a role with policies',
    ask: iam,
    answer: queryError(
      'DeleteConflict',
      'Cannot delete entity, must detach all policies first.',
      409,
    ),
    notFound: ['NoSuchEntity'],
    refusals: [refusal('DeleteConflict')],
    codes: ['DeleteConflict'],
    reads: { kind: 'refused', blocker: 'blocked by DeleteConflict', patience: 60 },
  },
  {
    of: 'one code that means not there or not now: the text decides',
    ask: stack,
    answer: queryError(
      'ValidationError',
      'Stack [s] cannot be deleted while TerminationProtection is enabled',
    ),
    notFound: ['ValidationError'],
    refusals: [refusal('ValidationError', /TerminationProtection/)],
    codes: ['ValidationError'],
    reads: { kind: 'refused' },
  },
  {
    of: 'the same code without that text',
    ask: stack,
    answer: queryError('ValidationError', 'Stack with id s does not exist'),
    notFound: ['ValidationError'],
    refusals: [refusal('ValidationError', /TerminationProtection/)],
    codes: ['ValidationError'],
    reads: { kind: 'gone' },
  },
  {
    of: 'a missing distribution',
    ask: cloudfront,
    answer: cloudfrontError(
      'NoSuchDistribution',
      'The specified distribution does not exist.',
      404,
    ),
    notFound: ['NoSuchDistribution'],
    codes: ['NoSuchDistribution'],
    reads: { kind: 'gone' },
  },
  {
    of: 'a full bucket',
    ask: s3,
    answer: s3Error('BucketNotEmpty', 'The bucket you tried to delete is not empty', 409),
    refusals: [refusal('BucketNotEmpty')],
    codes: ['BucketNotEmpty'],
    reads: { kind: 'refused' },
  },
  {
    of: 'an object under lock, which S3 tells as AccessDenied',
    ask: s3,
    answer: s3Error('AccessDenied', 'Access Denied because object protected by object lock.', 403),
    refusals: [refusal('AccessDenied', /object lock/)],
    codes: ['AccessDenied'],
    reads: { kind: 'refused', blocker: 'blocked by AccessDenied' },
  },
  {
    of: 'a plain AccessDenied of S3',
    ask: s3,
    answer: s3Error('AccessDenied', 'Access Denied', 403),
    refusals: [refusal('AccessDenied', /object lock/)],
    codes: ['AccessDenied'],
    reads: {
      kind: 'denied',
      action: undefined,
      blocker: 'Access Denied',
      remedy: "Allow the action in the role's policy.",
    },
  },
  {
    of: 'a HEAD, whose refusal has no body',
    ask: s3Head,
    answer: { status: 403 },
    codes: ['Unknown'],
    reads: { kind: 'denied', blocker: 'AWS refused (status 403) without saying why' },
  },
  {
    of: 'a HEAD of something that is not there',
    ask: s3Head,
    answer: { status: 404 },
    notFound: ['NotFound'],
    codes: ['NotFound'],
    reads: { kind: 'gone' },
  },
  {
    of: 'a bucket of another region',
    ask: s3List,
    answer: s3Error('PermanentRedirect', 'must be addressed using the specified endpoint', 301),
    codes: ['PermanentRedirect'],
    reads: { kind: 'unknown' },
  },
  {
    of: 'another change under way in S3',
    ask: s3,
    answer: s3Error('OperationAborted', 'A conflicting conditional operation is in progress', 409),
    codes: ['OperationAborted'],
    reads: { kind: 'temporary' },
  },
  {
    of: 'a missing permission',
    ask: dynamo,
    answer: jsonError(
      'AccessDeniedException',
      `${user} is not authorized to perform: dynamodb:DeleteTable on resource: ${table} because no identity-based policy allows the dynamodb:DeleteTable action`,
    ),
    codes: ['AccessDenied'],
    reads: {
      kind: 'denied',
      action: 'dynamodb:DeleteTable',
      resource: table,
      remedy: `Allow dynamodb:DeleteTable on ${table} in the role's policy.`,
    },
  },
  {
    of: 'a missing permission in the words of Amplify and AppSync',
    ask: dynamo,
    answer: jsonError('UnauthorizedException', `${user} may not do that`, 401),
    codes: ['Unauthorized'],
    reads: { kind: 'denied', remedy: "Allow the action in the role's policy." },
  },
  {
    of: 'a permission missing in a boundary',
    ask: iam,
    answer: queryError(
      'AccessDenied',
      `${user} is not authorized to perform: iam:DeleteRole on resource: role r because no permissions boundary allows the iam:DeleteRole action`,
      403,
    ),
    codes: ['AccessDenied'],
    reads: {
      kind: 'denied',
      action: 'iam:DeleteRole',
      resource: 'role r',
      remedy:
        'Allow iam:DeleteRole on role r in the permissions boundary that applies to the role.',
    },
  },
  {
    of: 'an explicit deny',
    ask: lambda,
    answer: jsonError(
      'AccessDeniedException',
      `${user} is not authorized to perform: lambda:DeleteFunction on resource: arn:aws:lambda:us-east-1:123456789012:function:f with an explicit deny in a service control policy`,
      403,
    ),
    codes: ['AccessDenied'],
    reads: {
      kind: 'denied',
      action: 'lambda:DeleteFunction',
      remedy:
        'It is denied expressly by a service control policy: allow lambda:DeleteFunction on arn:aws:lambda:us-east-1:123456789012:function:f there; allowing it elsewhere does not help.',
    },
  },
  {
    of: 'credentials that expired for good',
    ask: dynamo,
    answer: jsonError(
      'ExpiredTokenException',
      'The security token included in the request is expired',
    ),
    codes: ['ExpiredToken'],
    reads: { kind: 'denied' },
  },
  {
    of: "API Gateway's throttle with Retry-After",
    ask: api,
    answer: {
      ...jsonError('TooManyRequestsException', 'Too Many Requests', 429),
      headers: { 'x-amzn-errortype': 'TooManyRequestsException', 'retry-after': '30' },
    },
    codes: ['TooManyRequests'],
    reads: { kind: 'throttled', afterSeconds: 30 },
  },
  {
    of: 'a throttle without a hint',
    ask: lambda,
    answer: jsonError('TooManyRequestsException', 'Rate exceeded', 429),
    codes: ['TooManyRequests'],
    reads: { kind: 'throttled', afterSeconds: undefined },
  },
  {
    of: 'a throttle of the query protocol',
    ask: iam,
    answer: queryError('Throttling', 'Rate exceeded'),
    codes: ['Throttling'],
    reads: { kind: 'throttled' },
  },
  {
    of: 'a throttle under a code of its own',
    ask: api,
    answer: jsonError('BadRequestException', 'Rate exceeded'),
    codes: ['BadRequest'],
    reads: { kind: 'throttled' },
  },
  {
    of: "DynamoDB's limit of simultaneous table operations",
    ask: dynamo,
    answer: jsonError(
      'LimitExceededException',
      'Subscriber limit exceeded: Only 500 tables can be created, updated, or deleted simultaneously',
    ),
    codes: ['LimitExceeded'],
    reads: { kind: 'throttled' },
  },
  {
    of: 'a quota that stays',
    ask: iam,
    answer: queryError('LimitExceeded', 'Cannot exceed quota for PolicyVersions: 5', 409),
    codes: ['LimitExceeded'],
    reads: { kind: 'unknown' },
  },
  {
    of: "S3's slow down",
    ask: s3,
    answer: s3Error('SlowDown', 'Please reduce your request rate.', 503),
    codes: ['SlowDown'],
    reads: { kind: 'throttled' },
  },
  {
    of: 'a fault of the service',
    ask: dynamo,
    answer: jsonError('InternalServerError', 'We encountered an internal error', 500),
    codes: ['InternalServerError'],
    reads: { kind: 'temporary' },
  },
  {
    of: 'a gateway that answers in HTML',
    ask: dynamo,
    answer: {
      status: 502,
      headers: { 'content-type': 'text/html' },
      body: '<html>Bad Gateway</html>',
    },
    codes: ['SyntaxError'],
    reads: { kind: 'temporary' },
  },
  {
    of: 'a connection that is reset',
    ask: dynamo,
    answer: 'reset',
    codes: ['TimeoutError'],
    reads: { kind: 'temporary' },
  },
  {
    of: 'a JSON body that is cut short',
    ask: dynamo,
    answer: { body: '{"TableDescription":{"Tab', ending: 'cut' },
    codes: ['Error'],
    reads: { kind: 'temporary' },
  },
  {
    of: 'an XML body that is cut short',
    ask: s3List,
    answer: { body: '<ListBucketResult><Contents><Key>a</K', ending: 'cut' },
    codes: ['Error'],
    reads: { kind: 'temporary' },
  },
];

suite('classify reads what the SDK makes of the wire', () => {
  for (const { of, ask, answer, codes, reads, notFound = [], refusals = [] } of rows) {
    test(of, async (t) => {
      await serveAws(t, () => answer);
      const error: unknown = await ask(makeClient).then(
        () => assert.fail('expected an error'),
        (thrown: unknown) => thrown,
      );
      assert.deepEqual(codesOf(error), codes);
      assert.partialDeepStrictEqual(classify(error, { notFound, refusals }), reads);
    });
  }
});

const credentials = { accessKeyId: 'AKIA', secretAccessKey: 'secret' };

async function makeClient<S extends Service>(service: S): Promise<Clients[S]> {
  const Client = (await loaders[service]()) as new (options: object) => Clients[S];
  return new Client({ ...clientOptions('us-east-1'), credentials, maxAttempts: 1 });
}

test('a code compares with or without its suffix', () => {
  const error = Object.assign(new Error('no'), {
    name: 'ResourceInUseFault',
    Code: 'ResourceInUse',
  });
  assert.deepEqual(codesOf(error), ['ResourceInUse']);
  assert.ok(isCode(error, 'ResourceInUseException'));
  assert.ok(!isCode(error, 'ResourceInUs'));
});

test('what is no error of AWS is unknown', () => {
  for (const thrown of [new Error('bug'), new TypeError('bug'), 'text', undefined, null])
    assert.equal(classify(thrown, { notFound: ['NoSuchEntity'] }).kind, 'unknown');
});

test('Retry-After may be a date', () => {
  const date = new Date(Date.now() + 20_000).toUTCString();
  const error = Object.assign(new Error('Too Many Requests'), {
    name: 'TooManyRequestsException',
    $response: { headers: { 'retry-after': date } },
  });
  const reading = classify(error, { notFound: [] });
  assert.ok(reading.kind === 'throttled' && reading.afterSeconds !== undefined);
  assert.ok(reading.afterSeconds > 17 && reading.afterSeconds <= 20, String(reading.afterSeconds));
});
