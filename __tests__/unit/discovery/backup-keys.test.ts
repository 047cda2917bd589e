import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holdBackupKeys } from '../../../src/discovery/backup-keys.ts';
import { type Found, keyOf } from '../../../src/discovery/found.ts';
import type { Run } from '../../../src/run.ts';
import { types } from '../../support/engine.ts';
import { stays } from '../plan/found.ts';

const region = 'eu-west-1';

function found(type: string, id: string, more: Partial<Found> = {}): Found {
  const key = keyOf(type, region, id);
  const base = { key, type, id, name: id, region, why: '', parents: [] };
  return { ...base, proof: { by: 'label' }, ...more };
}

const using = (type: string, id: string, more: Partial<Found> = {}) =>
  found(type, id, {
    description: {
      id,
      name: id,
      state: 'ready',
      detail: undefined,
      refers: [{ type: 'kms:key', id: 'k' }],
    },
    ...more,
  });

const heldBy = async (backup: readonly string[], one: Found) => {
  const key = found('kms:key', 'k');
  // None of an earlier run.
  const all = types.all.map((type) =>
    type.backupUnder ? { ...type, backupUnder: async () => undefined } : type,
  );
  const aws = () => ({});
  const run = { types: { ...types, all }, aws, profile: { backup } } as unknown as Run;
  const both = new Map([one, key].map((each) => [each.key, each]));
  return (await holdBackupKeys(run, both)).get(key.key)?.hold?.blocker;
};

describe('a key', () => {
  it('stays when this run makes a backup that is encrypted under it', async () => {
    assert.match(
      (await heldBy(['dynamodb:table'], using('dynamodb:table', 'orders'))) ?? '',
      /the backup of dynamodb:table orders/,
    );
  });

  it('goes with what is not backed up, stays itself, or is backed up to a bucket', async () => {
    assert.equal(await heldBy([], using('dynamodb:table', 'orders')), undefined);
    assert.equal(await heldBy(['rds:db'], using('dynamodb:table', 'orders')), undefined);
    assert.equal(await heldBy(['s3:bucket'], using('s3:bucket', 'b')), undefined);
    const held = using('dynamodb:table', 'orders', { hold: stays });
    assert.equal(await heldBy(['dynamodb:table'], held), undefined);
  });
});
