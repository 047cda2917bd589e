import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bucketRef } from '../../../../src/resource-types/s3/bucket-ref.ts';

const places: Readonly<Record<string, string | undefined>> = {
  'lake.bucket': 'lake.bucket',
  'lake-bucket/orders/2026': 'lake-bucket',
  's3://lake-bucket': 'lake-bucket',
  's3://lake-bucket/orders': 'lake-bucket',
  's3a://lake-bucket/orders': 'lake-bucket',
  'arn:aws-cn:s3:::lake-bucket': 'lake-bucket',
  'arn:aws:s3:::lake-bucket/orders': 'lake-bucket',
  'https://example.com/code.git': undefined,
  'jdbc:mysql://db/orders': undefined,
  '': undefined,
};

describe('bucketRef', () => {
  for (const [place, id] of Object.entries(places))
    it(place || 'nothing', () => {
      assert.deepEqual(bucketRef(place), id === undefined ? [] : [{ type: 's3:bucket', id }]);
    });
});
