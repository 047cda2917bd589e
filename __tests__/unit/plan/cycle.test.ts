import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findCycle } from '../../../src/plan/cycle.ts';

describe('a cycle', () => {
  it('is found as a path that ends where it began', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    assert.deepEqual(findCycle(graph), ['b', 'd', 'b']);
  });

  it('is not found where there is none, however long the chain', () => {
    const chain = new Map(Array.from({ length: 20_000 }, (_, at) => [`${at}`, [`${at + 1}`]]));
    assert.equal(findCycle(chain), undefined);
  });

  it('is one whenever it is found, and is found whenever there is one', () => {
    const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const graph = new Map<string, string[]>();
        for (let at = 0; at < 8; at += 1) graph.set(`${at}`, []);
        for (const [from, to] of pairs) graph.get(`${from}`)?.push(`${to}`);
        const cycle = findCycle(graph);
        if (cycle !== undefined) {
          assert.equal(cycle[0], cycle.at(-1));
          for (const [at, node] of cycle.slice(0, -1).entries())
            assert.ok(graph.get(node)?.includes(cycle[at + 1] as string));
        }
        assert.equal(cycle !== undefined, hasCycle(graph));
      }),
    );
  });
});

/** By taking away what points nowhere until nothing changes. */
function hasCycle(graph: ReadonlyMap<string, readonly string[]>): boolean {
  const left = new Map([...graph].map(([node, to]) => [node, new Set(to)]));
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [node, to] of left) if ([...to].every((each) => !left.has(each))) left.delete(node);
  }
  return left.size > 0;
}
