import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Tags } from '../../src/scope.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { type Item, inventory, placeOf } from '../support/inventory.ts';
import { runAction } from '../support/runner.ts';
import { labelsOf, regions, type Stage, setStage } from '../support/stage.ts';
import { bucket, table } from '../support/workshops/build.ts';
import { environmentIn } from '../support/workshops/environment.ts';
import { names, type Workshop, workshops } from '../support/workshops/workshops.ts';

const [home, elsewhere] = regions;

/** Next to ours, in the same account: whatever could be mistaken for it. */
const decoys: Readonly<Record<string, Tags>> = {
  'pr-123': labelsOf('123'),
  'other-repo': { ...labelsOf('12'), 'workshop:repo': 'octo-org/other' },
  unlabelled: {},
};
const moreDecoys: Readonly<Record<string, Tags>> = {
  ...decoys,
  'pr-1': labelsOf('1'),
  kept: { ...labelsOf('12'), 'workshop:keep': 'true' },
};

const decoysOf = {
  EasyShop: moreDecoys,
  'the machine-learning pipeline': decoys,
  'student management': decoys,
};

const profile = `protect: { tags: { 'workshop:keep': 'true' } }
${names}`;

describe('a workshop comes out clean', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.stop());

  for (const [what, decoys] of Object.entries(decoysOf)) {
    const build = workshops[what as Workshop];
    it(`${what}: nothing of ours is left, everything else is unchanged`, async () => {
      await using stage = await setStage({ emulator, profile });
      await build(environmentIn(stage));
      for (const [prefix, tags] of Object.entries(decoys))
        await build(environmentIn(stage, prefix, tags));
      const far = environmentIn(stage, 'far', labelsOf('12'), 'eu-west-1');
      await table(far, 'InAnotherRegion');
      await bucket(far, 'in-another-region');
      const before = await list(stage);
      const mine = before.filter(isOursAmong(before));
      const others = before.filter((item) => !mine.includes(item));
      assert.ok(mine.length > 10, `${mine.length}`);
      await emulator.forgetCalls(stage.account);

      const ended = await runAction(stage.job());
      assert.equal(ended.code, 0, ended.log);
      assert.equal(ended.outputs['status'], 'clean');
      const left = await list(stage);
      assert.deepEqual(left.map(placeOf), others.map(placeOf));
      assert.deepEqual(left, others);

      for (const { outcome, key } of ended.report?.outcomes ?? [])
        assert.ok(outcome === 'deleted' || outcome === 'protected', `${outcome} ${key}`);
      const rows = ended.report?.outcomes.filter(({ outcome }) => outcome === 'deleted') ?? [];
      assert.ok(rows.length >= mine.length, `${rows.length} rows for ${mine.length} resources`);
      assert.deepEqual(stage.github.unexpected, []);
    });
  }
});

/** By its name, or by an id in its name: an API's execution log. */
function isOursAmong(all: readonly Item[]) {
  const named = (item: Item) =>
    /pr-12(?![0-9])/.test(`${item.id} ${JSON.stringify(item.description)}`);
  const ids = all.filter(named).map(({ id }) => id);
  return (item: Item) => named(item) || ids.some((id) => item.id.split(/[/_]/).includes(id));
}

const list = (stage: Stage) => inventory(stage.root, [home, elsewhere, 'eu-west-1']);
