import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRecord } from '../../../src/resource-types/records.ts';

describe('isRecord', () => {
  const root = 'arn:aws:personalize:eu-west-1:123456789012:';
  for (const [resource, expected] of [
    ['dataset-import-job/import', true],
    ['data-deletion-job/users', true],
    ['dataset/shop/ITEMS', false],
    ['dataset-import-job-like/import', false],
    ['solution/shop/1a2b', false],
  ] as const)
    it(`${resource}: ${expected}`, () => assert.equal(isRecord(root + resource), expected));

  it('is a matter of the service', () => {
    assert.equal(isRecord('arn:aws:forecast:eu-west-1:1:dataset-import-job/import'), false);
  });
});
