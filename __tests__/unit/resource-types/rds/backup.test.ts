import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { latest, stampOf } from '../../../../src/resource-types/rds/backup.ts';

const name = 'workshop-cleanup-12-shop';
const made: string[] = [];
const create = async (id: string) => void made.push(id);

describe('the snapshot of a run', () => {
  it('is not one that an earlier run made under the same name, be it minutes old', async () => {
    const earlier = `${name}-${stampOf(undefined, Date.now() - 3600_000)}`;
    const SnapshotCreateTime = new Date(Date.now() - 600_000);
    const older = { id: earlier, Status: 'available', SnapshotCreateTime };
    const backup = await latest([older], name, undefined, create);
    assert.deepEqual(backup, { name: made.at(-1), done: false });
    assert.notEqual(backup.name, earlier);
  });

  it('is found again, whatever the clocks say, and done when it is available', async () => {
    const { name: id } = await latest([], name, undefined, create);
    for (const [Status, done] of [
      ['creating', false],
      ['available', true],
    ] as const) {
      const SnapshotCreateTime = new Date(0);
      const found = [{ id, Status, SnapshotCreateTime }];
      assert.deepEqual(await latest(found, name, undefined, assert.fail), { name: id, done });
    }
  });

  it('is another one for a database that was made anew during the run', async () => {
    const { name: id } = await latest([], name, undefined, create);
    const found = [{ id, Status: 'available' }];
    const since = new Date(Date.now() + 60_000);
    assert.notEqual((await latest(found, name, since, create)).name, id);
  });

  it('is being made when another member of its cluster was faster', async () => {
    for (const code of [
      'DBClusterSnapshotAlreadyExistsFault',
      'DBSnapshotAlreadyExists',
      'ClusterSnapshotAlreadyExistsFault',
    ]) {
      const collide = () => Promise.reject(Object.assign(new Error(), { name: code }));
      assert.equal((await latest([], name, undefined, collide)).done, false);
    }
    const denied = () => Promise.reject(Object.assign(new Error(), { name: 'AccessDenied' }));
    await assert.rejects(latest([], name, undefined, denied));
  });
});
