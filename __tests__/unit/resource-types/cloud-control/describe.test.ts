import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  arnsIn,
  createdAtIn,
  ec2In,
  tagsIn,
} from '../../../../src/resource-types/cloud-control/describe.ts';
import type { Row } from '../../../../src/resource-types/cloud-control/rows.ts';

const plain: { row: Row } = { row: ['A::B', 'b/{Id}', '{Id}'] };
const named: { row: Row } = { row: ['A::B', 'b/{Id}', '{Id}', 'BTags'] };
const hidden: { row: Row } = { row: ['A::B', 'b/{Id}', '{Id}', ''] };

describe('a description by Cloud Control', () => {
  it('has its tags as a map or as pairs', () => {
    const tags = { 'workshop:pr': '12', empty: '' };
    for (const all of [
      tags,
      [
        { Key: 'workshop:pr', Value: '12' },
        { Key: 'empty', Value: '' },
      ],
      [{ key: 'workshop:pr', value: '12' }, { key: 'empty' }],
      [
        { TagKey: 'workshop:pr', TagValue: '12' },
        { TagKey: 'empty', TagValue: '' },
      ],
      [
        { ResourceType: 'capacity-reservation', Tags: [{ Key: 'workshop:pr', Value: '12' }] },
        { ResourceType: 'capacity-reservation', Tags: [{ Key: 'empty', Value: '' }] },
      ],
    ]) {
      assert.deepEqual(tagsIn({ Tags: all }, plain), tags);
      assert.deepEqual(tagsIn({ BTags: all }, named), tags);
      assert.equal(tagsIn({ Tags: all }, hidden), undefined);
    }
    assert.deepEqual(tagsIn({ Tags: [] }, plain), {});
    assert.equal(tagsIn({ Name: 'b' }, plain), undefined);
    assert.equal(tagsIn({ Tags: [{ Kind: 'a', Content: 'b' }] }, plain), undefined);
  });

  it('tells when it was made, in whatever form', () => {
    const when = new Date('2026-11-23T10:00:00Z');
    for (const told of [when.toISOString(), 1795428000, '1795428000', 1795428000000, 1.795428e9])
      assert.deepEqual(createdAtIn({ CreationTime: told }), when, String(told));
    assert.equal(createdAtIn({ CreatedAt: 'yesterday' }), undefined);
    assert.equal(createdAtIn({ CreatedBy: 'me' }), undefined);
  });

  it('names what it uses by ARNs, its tags apart', () => {
    const role = 'arn:aws:iam::123456789012:role/r';
    const key = 'arn:aws:kms:eu-west-1:123456789012:key/k';
    const properties = {
      RoleArn: role,
      Encryption: { Keys: [key, key], Text: `not ${key}` },
      Tags: [{ Key: 'stack', Value: 'arn:aws:cloudformation:eu-west-1:123456789012:stack/s/1' }],
    };
    assert.deepEqual(arnsIn(properties, plain), [role, key]);
  });

  it('names what it uses of EC2 by ids alone', () => {
    const properties = {
      VpcId: 'vpc-0a1b2c3d',
      Network: { SubnetIds: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef0'] },
      SecurityGroupIds: ['sg-0123456789abcdef0'],
      FileSystemId: 'fs-0123456789abcdef0',
      Name: 'sg-web',
      Note: 'beside vpc-0a1b2c3d',
      Tags: [{ Key: 'vpc', Value: 'vpc-99999999' }],
    };
    assert.deepEqual(ec2In(properties, plain), [
      { type: 'ec2:vpc', id: 'vpc-0a1b2c3d' },
      { type: 'ec2:subnet', id: 'subnet-0123456789abcdef0' },
      { type: 'ec2:security-group', id: 'sg-0123456789abcdef0' },
    ]);
  });
});
