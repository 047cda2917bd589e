import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessLogRef } from '../../../../src/resource-types/apigateway/logs.ts';

const group = { type: 'logs:log-group', id: '/shop/access' };
const rows: Readonly<Record<string, object | undefined>> = {
  'arn:aws:logs:eu-west-1:111122223333:log-group:/shop/access': group,
  'arn:aws-cn:logs:cn-north-1:111122223333:log-group:/shop/access:*': group,
  'arn:aws:firehose:eu-west-1:111122223333:deliverystream/amazon-apigateway-s': {
    type: 'firehose:deliverystream',
    id: 'amazon-apigateway-s',
  },
  'arn:aws:s3:::bucket': undefined,
  '': undefined,
};
for (const [destination, expected] of Object.entries(rows))
  test(`an access log at '${destination}'`, () =>
    assert.deepEqual(accessLogRef(destination), expected === undefined ? [] : [expected]));
