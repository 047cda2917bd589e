import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { peer, refs } from '../../../../src/resource-types/rds/references.ts';
import { lookAt } from '../../../../src/resource-types/rds/state.ts';

const states = {
  ready: ['available', 'stopped', 'failed', 'incompatible-network', 'storage-optimization'],
  busy: [
    'creating',
    'backing-up',
    'configuring-iam-database-auth',
    'maintenance',
    'rebooting',
    'switching-over',
  ],
  deleting: ['deleting', 'delete-precheck'],
};

describe('the state of a database', () => {
  for (const [state, statuses] of Object.entries(states))
    for (const status of statuses)
      it(`${status}: ${state}`, () => {
        assert.equal(lookAt('DB instance', status).state, state);
      });
});

describe('what a database refers to', () => {
  it('is named in its own region, and has an ARN in another', () => {
    assert.deepEqual(peer('rds:db', 'shop'), [{ type: 'rds:db', id: 'shop' }]);
    assert.deepEqual(peer('rds:db', 'arn:aws:rds:us-east-1:123456789012:db:shop'), [
      { type: 'rds:db', id: 'shop', region: 'us-east-1' },
    ]);
    assert.deepEqual(peer('rds:db', undefined), []);
  });
  it('is none of the groups that AWS made', () => {
    const names = ['default', 'default.mysql8.0', 'default:mysql-8-0', undefined, 'shop'];
    assert.deepEqual(refs('rds:pg', names), [{ type: 'rds:pg', id: 'shop' }]);
  });
});
