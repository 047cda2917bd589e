import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registryOf, resourceTypes } from '../../../src/resource-types/registry.ts';

const { byArn } = registryOf(resourceTypes);
const rows: Readonly<Record<string, readonly [type: string, id: string]>> = {
  'arn:aws:events:eu-west-1:1:rule/nightly': ['events:rule', 'default/nightly'],
  'arn:aws:events:eu-west-1:1:rule/orders/mail': ['events:rule', 'orders/mail'],
  'arn:aws:events:eu-west-1:1:rule/aws.partner/a/b/mail': ['events:rule', 'aws.partner/a/b/mail'],
  'arn:aws:logs:eu-west-1:1:delivery-source:cdn': ['logs:delivery-source', 'cdn'],
  'arn:aws:cloudwatch:eu-west-1:1:alarm:age (1): old': ['cloudwatch:alarm', 'age (1): old'],
};

describe('byArn', () => {
  for (const [arn, expected] of Object.entries(rows))
    it(arn, () => {
      const { type, id } = byArn(arn) ?? {};
      assert.deepEqual([type?.name, id], expected);
    });
});
