import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Found, Proof } from '../../../src/discovery/found.ts';
import { keyOf } from '../../../src/discovery/found.ts';
import { execute } from '../../../src/execution/execute.ts';
import { createPace } from '../../../src/execution/pace.ts';
import type { Step } from '../../../src/plan/step.ts';
import type { Description, ResourceType } from '../../../src/resource-types/contract.ts';
import { runIn } from '../../support/engine.ts';

const region = 'eu-west-1';
const labels = { 'workshop:pr': '12', 'workshop:repo': 'octo/shop' };

/** What AWS says of each from now on, by type. */
type World = Readonly<Record<string, Partial<Description>>>;

/** Types that answer as the world says, `slow` milliseconds late, and tell what they were asked to do. */
function typesOf(world: World, done: string[], slow: number): Map<string, ResourceType> {
  const gone = new Set<string>();
  const entries = Object.entries(world).map(([name, more]): [string, ResourceType] => {
    const act = (what: string) => async () => void done.push(`${what} ${name}`);
    const type: ResourceType = {
      name,
      cloudFormation: 'AWS::X::Y',
      tagging: 'swept',
      iam: [],
      notFound: [],
      releases: ['early'],
      async describe(_aws, id) {
        await sleep(slow);
        if (gone.has(name)) return undefined;
        if (name.endsWith(':passing')) gone.add(name);
        return { id, name: id, state: 'ready', tags: labels, detail: undefined, ...more };
      },
      ...(!name.endsWith(':unreleased') && {
        async release() {
          await act('release')();
          if (name.endsWith(':vanishing')) gone.add(name);
        },
      }),
      unprotect: act('unprotect'),
      async remove() {
        await act('remove')();
        gone.add(name);
        if (name.endsWith(':taken')) throw new Error('somebody else is at it');
      },
    };
    return [name, type];
  });
  return new Map(entries);
}

function stepOf(type: string, more: Partial<Found> = {}, needs: readonly string[] = []): Step {
  const key = keyOf(type, region, 'x');
  const proof: Proof = { by: 'label' };
  const found = { key, type, id: 'x', name: 'x', region, proof, parents: [], why: '', ...more };
  return {
    key,
    found,
    prepares: false,
    diesWith: undefined,
    needs: needs.map((on) => ({ key: keyOf(on, region, 'x'), until: 'gone' })),
    heldBy: undefined,
    labelsFirst: [],
    weight: 0,
    yields: false,
  };
}

async function carryOut(world: World, steps: readonly Step[], stopAfter?: number, slow = 0) {
  const done: string[] = [];
  const stop = new AbortController();
  if (stopAfter !== undefined)
    setTimeout(() => stop.abort(new Error('the deadline passed')), stopAfter);
  const aws = { account: '123456789012', partition: 'aws', arn: 'arn:aws:sts::1:x/y/z' };
  const run = runIn({ ...aws, region: () => ({}) } as never, [region], "remove-protection: ['*']");
  const types = typesOf(world, done, slow);
  const outcomes = await execute({
    run: { ...run, types: { ...run.types, get: (name) => types.get(name) } },
    steps,
    gone: new Set(),
    concurrency: 4,
    pace: createPace(),
    signal: stop.signal,
    ended: () => undefined,
    waiting: () => undefined,
  });
  await sleep(2 * slow);
  return { done, outcomes: new Map(outcomes.map((each) => [each.type, each])) };
}

const child = (of: string, goes: 'before' | 'after' = 'before'): Partial<Found> => ({
  proof: { by: 'parent', parent: keyOf(of, region, 'x') },
  parents: [{ key: keyOf(of, region, 'x'), goes }],
});
const owning = (type: string) => [{ type, id: 'x', goes: 'before' as const }];

describe('execution', () => {
  it('begins no change once the deadline passed, not even behind a look that was under way', async () => {
    const world: World = {
      'x:plain': {},
      'x:released': { released: false },
      'x:protected': { protection: 'deletion protection' },
    };
    const steps = [
      stepOf('x:plain'),
      { ...stepOf('x:released'), prepares: true },
      stepOf('x:protected'),
    ];
    const { done, outcomes } = await carryOut(world, steps, 50, 200);
    assert.deepEqual(done, []);
    for (const { outcome, blocker } of outcomes.values()) {
      assert.equal(outcome, 'held-back');
      assert.match(blocker ?? '', /^not begun when the deadline passed/);
    }
  });

  it('says of what it began that it is not finished', async () => {
    const { done, outcomes } = await carryOut(
      { 'x:released': { released: false } },
      [{ ...stepOf('x:released'), prepares: true }],
      150,
    );
    assert.deepEqual(done, ['release x:released']);
    assert.match(
      outcomes.get('x:released')?.blocker ?? '',
      /^not finished when the deadline passed/,
    );
  });

  it('counts as its own what it deleted, not what went while it was made ready', async () => {
    const world: World = {
      'x:vanishing': { released: false },
      'x:unreleased': { released: false },
    };
    const steps = Object.keys(world).map((type) => ({ ...stepOf(type), prepares: true }));
    const { done, outcomes } = await carryOut(world, steps);
    assert.deepEqual(done.sort(), ['release x:vanishing', 'remove x:unreleased']);
    assert.equal(outcomes.get('x:vanishing')?.outcome, 'already-gone');
    assert.equal(outcomes.get('x:unreleased')?.outcome, 'deleted');
  });

  it('takes what goes in the middle of a look as gone, not as labelled otherwise', async () => {
    const { done, outcomes } = await carryOut({ 'x:passing': { tags: {} } }, [stepOf('x:passing')]);
    assert.deepEqual(done, []);
    assert.equal(outcomes.get('x:passing')?.outcome, 'already-gone');
  });

  it('takes a refusal as another’s deletion when the next look shows that', async () => {
    const { outcomes } = await carryOut({ 'x:taken': {} }, [stepOf('x:taken')]);
    assert.equal(outcomes.get('x:taken')?.outcome, 'already-gone');
  });

  it('leaves a child of a child whose root was labelled otherwise', async () => {
    const others = { ...labels, 'workshop:pr': '13' };
    const world: World = {
      'x:root': { tags: others, owns: owning('x:kid') },
      'x:kid': { tags: {}, owns: owning('x:grandchild') },
      'x:grandchild': { tags: {} },
    };
    const steps = [
      stepOf('x:root', {}, ['x:kid']),
      stepOf('x:kid', child('x:root'), ['x:grandchild']),
      stepOf('x:grandchild', child('x:kid')),
    ];
    const { done, outcomes } = await carryOut(world, steps);
    assert.deepEqual(done, []);
    assert.match(
      outcomes.get('x:grandchild')?.blocker ?? '',
      /x:root x.*no longer carries the labels/,
    );
  });

  it('deletes a child of a child whose root is ours', async () => {
    const world: World = {
      'x:root': { owns: owning('x:kid') },
      'x:kid': { tags: {}, owns: owning('x:grandchild') },
      'x:grandchild': { tags: {} },
    };
    const steps = [
      stepOf('x:root', {}, ['x:kid']),
      stepOf('x:kid', child('x:root'), ['x:grandchild']),
      stepOf('x:grandchild', child('x:kid')),
    ];
    const { done } = await carryOut(world, steps);
    assert.deepEqual(done, ['remove x:grandchild', 'remove x:kid', 'remove x:root']);
  });
});
