import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Found } from '../../../src/discovery/found.ts';
import { settleStacks } from '../../../src/discovery/stacks.ts';
import { type Sketch, sketch, stays } from '../plan/found.ts';

const arnOf = (name: string) => `arn:aws:cloudformation:eu-west-1:123456789012:stack/${name}`;

/** Found resources; a member names its stack by CloudFormation's own tag. */
function settle(all: Readonly<Record<string, Sketch & { member?: string }>>): Map<string, Found> {
  const found = sketch(all).map((one): Found => {
    const stack = all[one.id]?.member;
    if (stack === undefined || one.description === undefined) return one;
    const tags = { 'aws:cloudformation:stack-id': arnOf(stack) };
    return { ...one, description: { ...one.description, tags } };
  });
  const gone = new Set(['cloudformation:stack|eu-west-1|gone/1']);
  const settled = settleStacks(new Map(found.map((one) => [one.key, one])), gone);
  return new Map([...settled.values()].map((one) => [one.id, one]));
}

const stack: Sketch = { type: 'cloudformation:stack' };

describe('a stack', () => {
  it('that is ours takes its members along', () => {
    const found = settle({ 'app/1': stack, table: { member: 'app/1' } });
    assert.deepEqual(found.get('table')?.parents, [
      { key: 'cloudformation:stack|eu-west-1|app/1', goes: 'with' },
    ]);
    assert.equal(found.get('table')?.hold, undefined);
  });

  it('that is not ours keeps its labelled members, which say so', () => {
    const hold = settle({ table: { member: 'theirs/9' } }).get('table')?.hold;
    assert.equal(hold?.outcome, 'blocked');
    assert.match(hold?.blocker ?? '', /stack theirs,/);
    assert.match(hold?.remedy ?? '', /theirs/);
  });

  it('that is gone keeps nothing', () => {
    const found = settle({ table: { member: 'gone/1' } });
    assert.equal(found.get('table')?.hold, undefined);
    assert.deepEqual(found.get('table')?.parents, []);
  });

  it('with a member that must stay must stay itself, and so must the stack it is in', () => {
    const found = settle({
      'root/1': stack,
      'nested/2': { ...stack, member: 'root/1' },
      kept: { member: 'nested/2', hold: stays },
      other: { member: 'root/1' },
    });
    for (const name of ['root/1', 'nested/2'])
      assert.match(found.get(name)?.hold?.blocker ?? '', /must stay/, name);
    assert.equal(found.get('other')?.hold, undefined);
  });
});
