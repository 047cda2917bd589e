import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Aws } from '../../../../src/aws/aws.ts';
import { keyRef } from '../../../../src/resource-types/kms/key-ref.ts';

const aws = { account: '111122223333', partition: 'aws', region: 'eu-west-1' } as Aws;
const at = (resource: string, region = 'eu-west-1') =>
  `arn:aws:kms:${region}:111122223333:${resource}`;

const rows: readonly (readonly [key: string, type?: string, id?: string, region?: string])[] = [
  ['0f8f-11', 'kms:key', '0f8f-11'],
  [at('key/0f8f-11'), 'kms:key', '0f8f-11'],
  [at('key/mrk-1', 'us-west-2'), 'kms:key', 'mrk-1', 'us-west-2'],
  ['alias/shop/data', 'kms:alias', 'alias/shop/data'],
  [at('alias/shop/data'), 'kms:alias', 'alias/shop/data'],
  ['alias/aws/sqs'],
  [at('alias/aws/sqs')],
  ['arn:aws:kms:eu-west-1:999999999999:key/theirs'],
  ['arn:aws:s3:::bucket'],
  [''],
];

describe('keyRef', () => {
  for (const [key, type, id, region] of rows)
    it(key || 'none', () => {
      const expected = type === undefined ? [] : [{ type, id, ...(region && { region }) }];
      assert.deepEqual(keyRef(aws, key), expected);
    });
});
