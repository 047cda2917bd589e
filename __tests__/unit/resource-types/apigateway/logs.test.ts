import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessLogOf } from '../../../../src/resource-types/apigateway/logs.ts';

const api = 'a1b2c3d4e5';
const root = 'arn:aws:logs:eu-west-1:111122223333:log-group:';
const group = (id: string) => ({ type: 'logs:log-group', id });
const own = (id: string) => ({ own: [{ ...group(id), goes: 'after' }], shared: [] });
const shared = (...refs: readonly object[]) => ({ own: [], shared: refs });
const rows: Readonly<Record<string, object>> = {
  [`${root}/shop/access`]: shared(group('/shop/access')),
  [`arn:aws-cn:logs:cn-north-1:111122223333:log-group:/access:*`]: shared(group('/access')),
  [`${root}/aws/api-gateway/${api}`]: own(`/aws/api-gateway/${api}`),
  [`${root}/aws/api-gateway/shop-${api}-v1:*`]: own(`/aws/api-gateway/shop-${api}-v1`),
  [`${root}/aws/api-gateway/${api}6`]: shared(group(`/aws/api-gateway/${api}6`)),
  'arn:aws:firehose:eu-west-1:111122223333:deliverystream/amazon-apigateway-s': shared({
    type: 'firehose:deliverystream',
    id: 'amazon-apigateway-s',
  }),
  'arn:aws:s3:::bucket': shared(),
  '': shared(),
};
for (const [destination, expected] of Object.entries(rows))
  test(`an access log at '${destination}'`, () =>
    assert.deepEqual(accessLogOf(api, destination), expected));
