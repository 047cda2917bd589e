import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  bucketRef,
  datasetRefs,
  refTo,
  solutionRef,
} from '../../../../src/resource-types/personalize/arn.ts';

const arn = (resource: string) => `arn:aws:personalize:eu-west-1:123456789012:${resource}`;

describe('references of Personalize', () => {
  for (const [resource, type, id] of [
    ['dataset-group/shop', 'personalize:dataset-group', 'shop'],
    ['dataset/shop/ITEMS', 'personalize:dataset', 'shop/ITEMS'],
    ['solution/shop', 'personalize:solution', 'shop'],
    ['solution/shop/1a2b', 'personalize:solution-version', 'shop/1a2b'],
  ] as const)
    it(resource, () => assert.deepEqual(refTo(arn(resource)), [{ type, id }]));

  it('of nothing are none', () => {
    assert.deepEqual([refTo(undefined), refTo('shop'), solutionRef(undefined)], [[], [], []]);
    assert.deepEqual([bucketRef(undefined), bucketRef('https://data/x')], [[], []]);
  });

  it('name the solution of a version', () => {
    assert.deepEqual(solutionRef(arn('solution/shop/1a2b')), [
      { type: 'personalize:solution', id: 'shop' },
    ]);
  });

  it('name the datasets of a group without asking', () => {
    assert.deepEqual(datasetRefs(arn('dataset-group/shop'), ['ITEMS', 'USERS']), [
      { type: 'personalize:dataset', id: 'shop/ITEMS' },
      { type: 'personalize:dataset', id: 'shop/USERS' },
    ]);
  });

  it('name the bucket of an address', () => {
    assert.deepEqual(bucketRef('s3://data/in/x.csv'), [{ type: 's3:bucket', id: 'data' }]);
  });
});
