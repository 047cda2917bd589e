import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ResourceRecordSet } from '@aws-sdk/client-route-53';
import { batchesOf, isApex } from '../../../../src/resource-types/route53/records.ts';

function set(values: number, length = 10): ResourceRecordSet {
  const ResourceRecords = Array.from({ length: values }, () => ({ Value: 'x'.repeat(length) }));
  return { Name: 'a.shop.example.', Type: 'TXT', TTL: 60, ResourceRecords };
}

const alias: ResourceRecordSet = { Name: 'a.shop.example.', Type: 'A' };

const rows: Readonly<
  Record<string, readonly [sets: readonly ResourceRecordSet[], sizes: readonly number[]]>
> = {
  'nothing is no request': [[], []],
  'one is one': [[set(1)], [1]],
  'a thousand records fit': [Array(1000).fill(set(1)), [1000]],
  'one more does not': [Array(1001).fill(set(1)), [1000, 1]],
  'each value of a set counts': [Array(300).fill(set(4)), [250, 50]],
  'an alias counts as one': [Array(1001).fill(alias), [1000, 1]],
  'no more than 32,000 characters': [Array(20).fill(set(10, 200)), [16, 4]],
  'a set too long for any batch still goes, alone': [
    [set(1), set(1, 40_000), set(1)],
    [1, 1, 1],
  ],
};

describe('batchesOf', () => {
  for (const [what, [sets, sizes]] of Object.entries(rows))
    it(what, () => {
      assert.deepEqual(
        batchesOf(sets).map((batch) => batch.length),
        sizes,
      );
      assert.deepEqual(batchesOf(sets).flat(), sets);
    });
});

describe('isApex', () => {
  const zone = 'shop.example.';
  const of = (Name: string, Type: 'NS' | 'SOA' | 'A') => isApex({ Name, Type }, zone);
  it('is only the zone’s own NS and SOA', () => {
    assert.ok(of(zone, 'NS'));
    assert.ok(of(zone, 'SOA'));
    assert.ok(!of(zone, 'A'));
    assert.ok(!of(`below.${zone}`, 'NS'));
  });
});
