import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arnMatcher, parseArn } from '../../../src/aws/arn.ts';

test('an ARN is read with its empty parts and a resource full of colons and slashes', () => {
  assert.deepEqual(parseArn('arn:aws-cn:apigateway:cn-north-1::/restapis/a1'), {
    partition: 'aws-cn',
    service: 'apigateway',
    region: 'cn-north-1',
    account: '',
    resource: '/restapis/a1',
  });
  assert.equal(parseArn('arn:aws:logs:r:1:log-group:/aws/x:*')?.resource, 'log-group:/aws/x:*');
  for (const no of [
    '',
    'arn',
    'arn:aws:s3',
    'arn:aws:s3:::',
    'urn:aws:s3:::b',
    'arn::s3:::b',
    'my-table',
  ])
    assert.equal(parseArn(no), undefined, no);
});

const rows: readonly (readonly [template: string, arn: string, id: string | undefined])[] = [
  ['dynamodb:table/{id}', 'arn:aws:dynamodb:us-east-1:1:table/Orders', 'Orders'],
  ['dynamodb:table/{id}', 'arn:aws-us-gov:dynamodb:us-gov-west-1:1:table/Orders', 'Orders'],
  ['dynamodb:table/{id}', 'arn:aws:dynamodb:us-east-1:1:table/Orders/index/i', undefined],
  ['dynamodb:table/{id}', 'arn:aws:dynamodb:us-east-1:1:table/', undefined],
  ['dynamodb:table/{id}', 'arn:aws:dax:us-east-1:1:table/Orders', undefined],
  ['s3:{id}', 'arn:aws:s3:::bucket.example', 'bucket.example'],
  ['s3:{id}', 'arn:aws:s3:us-east-1:1:accesspoint/a', undefined],
  ['apigateway:/restapis/{id}', 'arn:aws:apigateway:us-east-1::/restapis/a1', 'a1'],
  ['apigateway:/restapis/{id}', 'arn:aws:apigateway:us-east-1::/restapis/a1/stages/v1', undefined],
  [
    'apigateway:/restapis/{id+}',
    'arn:aws:apigateway:us-east-1::/restapis/a1/stages/v1',
    'a1/stages/v1',
  ],
  ['lambda:function:{id}', 'arn:aws:lambda:us-east-1:1:function:f', 'f'],
  ['lambda:function:{id}', 'arn:aws:lambda:us-east-1:1:function:f:live', undefined],
  ['logs:log-group:{id+}', 'arn:aws:logs:us-east-1:1:log-group:/aws/lambda/f', '/aws/lambda/f'],
  ['logs:log-group:{id+}:*', 'arn:aws:logs:us-east-1:1:log-group:/aws/lambda/f:*', '/aws/lambda/f'],
  [
    'apigateway:/restapis/{id}/stages/{id}',
    'arn:aws:apigateway:us-east-1::/restapis/a1/stages/v1',
    'a1/v1',
  ],
  [
    'apigateway:/restapis/{id}/stages/{id}',
    'arn:aws:apigateway:us-east-1::/restapis/a1',
    undefined,
  ],
  ['iam:role/{path}{id}', 'arn:aws:iam::1:role/r', 'r'],
  ['iam:role/{path}{id}', 'arn:aws:iam::1:role/team/red/r', 'r'],
  ['iam:role/{path}{id}', 'arn:aws:iam::1:roles/r', undefined],
  ['x:a.b/{id}', 'arn:aws:x:r:1:aXb/1', undefined],
  ['iam:role/{id+}', 'arn:aws:iam::1:role/team/r', 'team/r'],
  ['s3:{id}', 'no arn', undefined],
];
for (const [template, arn, id] of rows)
  test(`${template} of ${arn} is ${id}`, () => assert.equal(arnMatcher(template)(arn), id));

test('a template of another form is a mistake of the type', () => {
  for (const template of ['table/{id}', 'dynamodb:table', 'x:{path}'])
    assert.throws(() => arnMatcher(template), /expected 'service:resource' with an \{id\}/);
});
