import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Found } from '../../../src/discovery/found.ts';
import { type Kind, plan } from '../../../src/plan/plan.ts';
import { type Sketch, sketch, stays } from './found.ts';

const kinds: Readonly<Record<string, Kind>> = {
  'x:thing': {},
  'x:slow': { minutes: 5, releases: ['early'] },
  'x:content': { releases: ['in-stack'] },
  'x:log': { label: async () => undefined },
  'x:data': {},
};
const backsUp = (type: string) => type === 'x:data';
const planOf = (all: Readonly<Record<string, Sketch>>) =>
  plan(sketch(all), (type) => kinds[type], { backsUp });
const id = (key: string) => key.split('|').at(-1) ?? '';

/** `needer > needed` for gone, `needer >> needed` for prepared, sorted. */
const edges = (all: Readonly<Record<string, Sketch>>) =>
  planOf(all)
    .flatMap(({ key, needs }) =>
      needs.map((need) => `${id(key)} ${need.until === 'gone' ? '>' : '>>'} ${id(need.key)}`),
    )
    .sort();

const scenarios: Readonly<Record<string, { all: Record<string, Sketch>; edges: string[] }>> = {
  'nothing waits without a reference': { all: { a: {}, b: {} }, edges: [] },
  'what refers goes first': { all: { f: { refers: ['r'] }, r: {} }, edges: ['r > f'] },
  'a reference to what is not found is no edge': { all: { f: { refers: ['gone'] } }, edges: [] },
  'a reference to itself is no edge': { all: { f: { refers: ['f'] } }, edges: [] },
  'a child goes while its parent stands': {
    all: { p: {}, c: { parents: { p: 'before' }, child: true } },
    edges: ['p > c'],
  },
  'a child of what has to be released waits for that': {
    all: { p: { type: 'x:slow' }, c: { parents: { p: 'before' }, child: true } },
    edges: ['c >> p', 'p > c'],
  },
  'a whole waits until what dies with it is backed up': {
    all: {
      stack: {},
      table: { type: 'x:data', parents: { stack: 'with' }, child: true },
      queue: { parents: { stack: 'with' }, child: true },
    },
    edges: ['queue > stack', 'stack >> table', 'table > stack'],
  },
  'what a live parent would make again goes after it': {
    all: { p: {}, c: { parents: { p: 'after' }, child: true } },
    edges: ['c > p'],
  },
  'what stays and outlives its whole keeps a part that it uses, and so the whole': {
    all: {
      stack: { keeps: ['table'] },
      key: { parents: { stack: 'with' }, child: true },
      table: { parents: { stack: 'after' }, refers: ['key'], hold: stays },
    },
    edges: ['key > stack', 'key > table', 'stack > table'],
  },
  'what outlives its whole goes after it': {
    all: { stack: { keeps: ['table'] }, table: { parents: { stack: 'after' } } },
    edges: ['table > stack'],
  },
  'what outlives its whole goes before it when it uses a part of it': {
    all: {
      stack: { keeps: ['table'] },
      key: { parents: { stack: 'with' }, child: true },
      table: { parents: { stack: 'after' }, refers: ['key'] },
    },
    edges: ['key > stack', 'key > table', 'stack > table'],
  },
  'a member is looked at after its whole': {
    all: { w: {}, m: { parents: { w: 'with' } } },
    edges: ['m > w'],
  },
  'two that name each other and drop that early have no circle': {
    all: { a: { type: 'x:slow', drops: ['b'] }, b: { type: 'x:slow', drops: ['a'] } },
    edges: ['a >> b', 'b >> a'],
  },
  'what is dropped by a release that never comes is waited for': {
    all: { a: { drops: ['b'] }, b: {} },
    edges: ['b > a'],
  },
  'what a child goes on using waits for the child, too': {
    all: { p: { refers: ['r'] }, c: { parents: { p: 'after' }, uses: ['r'], child: true }, r: {} },
    edges: ['c > p', 'r > c', 'r > p'],
  },
  'a member with content is emptied before its whole': {
    all: { w: {}, m: { type: 'x:content', parents: { w: 'with' } } },
    edges: ['m > w', 'w >> m'],
  },
  'a protected member is dealt with before its whole': {
    all: { w: {}, m: { protection: 'deletion protection', parents: { w: 'with' } } },
    edges: ['m > w', 'w >> m'],
  },
  'content by itself is not emptied early': { all: { b: { type: 'x:content' } }, edges: [] },
  'between members of one whole there is no order of ours': {
    all: { w: {}, m: { refers: ['n'], parents: { w: 'with' } }, n: { parents: { w: 'with' } } },
    edges: ['m > w', 'n > w'],
  },
  'what refers to a member goes before its whole, too': {
    all: { w: {}, m: { parents: { w: 'with' } }, f: { refers: ['m'] } },
    edges: ['m > f', 'm > w', 'w > f'],
  },
  'what goes before a member goes before its whole, too': {
    all: {
      w: {},
      m: { parents: { w: 'with' } },
      c: { parents: { m: 'before' }, child: true },
    },
    edges: ['m > c', 'm > w', 'w > c'],
  },
  'a member that has to let go of its child is not waited for by its whole': {
    all: {
      w: {},
      m: { type: 'x:slow', parents: { w: 'with' } },
      c: { parents: { m: 'before' }, child: true },
    },
    edges: ['m > c', 'm > w'],
  },
  'two wholes whose members name each other are no circle': {
    all: {
      v: {},
      m: { parents: { v: 'with' }, refers: ['n'] },
      w: {},
      n: { parents: { w: 'with' }, refers: ['m'], type: 'x:data' },
    },
    edges: ['m > n', 'm > v', 'n > w', 'v > n', 'w >> n'],
  },
  'a whole in a whole': {
    all: {
      w: {},
      v: { parents: { w: 'with' } },
      m: { parents: { v: 'with' } },
      f: { refers: ['m'] },
    },
    edges: ['m > f', 'm > v', 'v > f', 'v > w', 'w > f'],
  },
};

describe('a plan', () => {
  for (const [what, scenario] of Object.entries(scenarios))
    it(what, () => assert.deepEqual(edges(scenario.all), scenario.edges));

  it('names a cycle as a path', () => {
    assert.throws(
      () => planOf({ a: { refers: ['b'] }, b: { refers: ['c'] }, c: { refers: ['a'] }, d: {} }),
      /x:thing a → x:thing [bc] → x:thing [cb] → x:thing a|wait for each other: x:thing/,
    );
  });

  it('begins with the longest chain', () => {
    const steps = planOf({ quick: {}, after: {}, slow: { type: 'x:slow', refers: ['after'] } });
    assert.deepEqual(
      steps.map(({ key }) => id(key)),
      ['slow', 'after', 'quick'],
    );
  });

  it('holds back what waits for something that stays, through others too, and nothing else', () => {
    const steps = planOf({
      kept: { refers: ['role'], hold: stays },
      role: { refers: ['policy'] },
      policy: {},
      free: {},
    });
    const held = Object.fromEntries(
      steps.map(({ key, heldBy }) => [id(key), heldBy && id(heldBy)]),
    );
    assert.deepEqual(held, { kept: undefined, role: 'kept', policy: 'role', free: undefined });
  });

  it('holds what outlives its whole back with it, even if it would go first', () => {
    const steps = planOf({
      stack: { keeps: ['table'], hold: stays },
      key: { parents: { stack: 'with' }, child: true },
      table: { parents: { stack: 'after' }, refers: ['key'] },
    });
    const table = steps.find(({ key }) => id(key) === 'table');
    assert.equal(id(table?.heldBy ?? ''), 'stack');
  });

  it('labels the children that outlive their parent', () => {
    const steps = planOf({
      p: {},
      log: { type: 'x:log', parents: { p: 'after' }, child: true },
      other: { parents: { p: 'after' }, child: true },
    });
    const first = steps.find(({ key }) => id(key) === 'p')?.labelsFirst.map(id);
    assert.deepEqual(first, ['log']);
  });

  it('finds what a global resource refers to without knowing its region', () => {
    const [user, bucket] = sketch({ user: { refers: ['bucket'] }, bucket: {} }) as [Found, Found];
    const global = { ...user, region: 'global', key: 'x:thing|global|user' };
    const steps = plan([global, bucket], (type) => kinds[type]);
    assert.deepEqual(
      steps.map(({ key, needs }) => [id(key), needs]),
      [
        ['user', []],
        ['bucket', [{ key: global.key, until: 'gone' }]],
      ],
    );
  });
});
