import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { UserError } from '../../../src/errors.ts';
import { type Kind, plan } from '../../../src/plan/plan.ts';
import type { Step } from '../../../src/plan/step.ts';
import type { Owned } from '../../../src/resource-types/contract.ts';
import { type Sketch, sketch, stays } from './found.ts';

const kinds: Readonly<Record<string, Kind>> = {
  'x:thing': {},
  'x:slow': { minutes: 5, releases: ['early'] },
  'x:content': { releases: ['in-stack'] },
};

type Graph = Readonly<Record<string, Sketch>>;

const id = (key: string) => key.split('|').at(-1) ?? '';
const planOf = (graph: Graph) => plan(sketch(graph), (type) => kinds[type]);

/** Ten thousand in all, in three properties. */
const numRuns = 3400;

interface Node {
  readonly refers: readonly number[];
  readonly drops: readonly number[];
  readonly parent: { readonly at: number; readonly goes: Owned['goes'] } | undefined;
  readonly uses: readonly number[];
  readonly type: string;
  readonly held: boolean;
}

const size = 12;
const some = (most: number) => fc.uniqueArray(fc.nat(size - 1), { maxLength: most });
const node: fc.Arbitrary<Node> = fc.record({
  refers: some(3),
  drops: some(1),
  parent: fc.option(
    fc.record({
      at: fc.nat(size - 1),
      goes: fc.constantFrom<Owned['goes']>('before', 'after', 'with'),
    }),
    { nil: undefined },
  ),
  uses: some(1),
  type: fc.constantFrom(...Object.keys(kinds)),
  held: fc.boolean(),
});

/** `ordered`: whatever goes first has the lower number, so that hardly any circle comes about. */
function graphOf(nodes: readonly Node[], ordered: boolean, holds = false): Graph {
  const names = (from: number, to: readonly number[]) =>
    to.filter((at) => at < nodes.length && (!ordered || at > from)).map((at) => `n${at}`);
  return Object.fromEntries(
    nodes.map(({ refers, drops, parent, uses, type, held }, at) => {
      const first = parent?.goes === 'before' ? at : (parent?.at ?? 0);
      const second = parent?.goes === 'before' ? (parent?.at ?? 0) : at;
      const isChild =
        parent !== undefined &&
        parent.at < nodes.length &&
        parent.at !== at &&
        (!ordered || first < second);
      return [
        `n${at}`,
        {
          type,
          refers: names(at, refers),
          drops: names(at, drops),
          ...(isChild
            ? { parents: { [`n${parent.at}`]: parent.goes }, uses: names(at, uses), child: true }
            : {}),
          ...(holds && held ? { hold: stays } : {}),
        },
      ];
    }),
  );
}

const graphs = (ordered: boolean, holds = false) =>
  fc.array(node, { minLength: 1, maxLength: size }).map((nodes) => graphOf(nodes, ordered, holds));

/** The whole that it dies with, the whole of that, … */
function wholes(graph: Graph, name: string): string[] {
  const line: string[] = [];
  for (let at: string | undefined = name; at !== undefined; ) {
    at = Object.entries(graph[at]?.parents ?? {}).find(([, goes]) => goes === 'with')?.[0];
    if (at === undefined || line.includes(at)) break;
    line.push(at);
  }
  return line;
}

const withAll = (graph: Graph, name: string) => [name, ...wholes(graph, name)];

/** What AWS takes along when this goes. */
function members(graph: Graph, name: string): string[] {
  return Object.keys(graph).filter((other) => withAll(graph, other).includes(name));
}

/** Whether `first` refers to `second` or what goes with it, as AWS sees it; within one whole AWS knows the order. */
function uses(graph: Graph, first: string, second: string): boolean {
  const line = withAll(graph, first);
  if (members(graph, second).includes(first)) return false;
  const { refers = [], drops = [] } = graph[first] ?? {};
  return [...refers, ...drops].some(
    (to) =>
      withAll(graph, to).includes(second) &&
      !withAll(graph, to).some((each) => line.includes(each)),
  );
}

/** Whether there is a reason in the graph itself that `waits` waits for `on`. */
function isReason(graph: Graph, waits: string, on: string): boolean {
  if (uses(graph, on, waits)) return true;
  if (graph[on]?.parents?.[waits] !== undefined || graph[waits]?.parents?.[on] !== undefined)
    return true;
  // A child that goes before a part keeps the whole waiting.
  for (const [parent, goes] of Object.entries(graph[on]?.parents ?? {}))
    if (goes === 'before' && wholes(graph, parent).includes(waits)) return true;
  // What a child goes on using waits for it.
  return Object.keys(graph[on]?.parents ?? {}).length > 0 && !!graph[on]?.uses?.includes(waits);
}

const isPart = (graph: Graph, name: string) => wholes(graph, name).length > 0;

/** Whether one waits for another, directly or through others. */
function waitsFor(steps: readonly Step[], first: string, second: string): boolean {
  const needs = new Map(steps.map((step) => [id(step.key), step.needs.map(({ key }) => id(key))]));
  const reached = new Set([first]);
  for (const name of reached) for (const on of needs.get(name) ?? []) reached.add(on);
  return reached.has(second);
}

interface Ran {
  /** In the order in which they went. */
  readonly gone: readonly string[];
  readonly left: readonly string[];
}

/** Carries the steps out in some order that the plan allows; one may fail. */
function carryOut(steps: readonly Step[], picks: readonly number[], fails?: string): Ran {
  const gone: string[] = [];
  const prepared = new Set<string>();
  const open = new Map(
    steps
      .filter(({ found, heldBy }) => found.hold === undefined && heldBy === undefined)
      .map((step) => [id(step.key), step]),
  );
  const done = ({ key, until }: Step['needs'][number]) =>
    gone.includes(id(key)) || (until === 'prepared' && prepared.has(id(key)));
  for (let turn = 0; ; turn += 1) {
    for (const [name, step] of open) if (step.prepares && name !== fails) prepared.add(name);
    const ready = [...open.values()].filter(
      (step) => id(step.key) !== fails && step.needs.every(done),
    );
    const next = ready[(picks[turn % picks.length] ?? 0) % Math.max(1, ready.length)];
    if (next === undefined) return { gone, left: [...open.keys()] };
    gone.push(id(next.key));
    open.delete(id(next.key));
  }
}

const picks = fc.array(fc.nat(size), { minLength: 1, maxLength: size });
const settings = { numRuns, seed: 20261123 };

describe('any plan', () => {
  it('breaks no reference and waits for nothing without a reason, in whatever order it is carried out', () => {
    let planned = 0;
    fc.assert(
      fc.property(graphs(true), picks, (graph, order) => {
        let steps: Step[];
        try {
          steps = planOf(graph);
        } catch (error) {
          assert.ok(error instanceof UserError);
          return;
        }
        planned += 1;
        const { gone, left } = carryOut(steps, order);
        assert.deepEqual(left, [], 'something waits for ever');
        // With parts and their whole it may be the other way round, where all else demands that.
        for (const [first, { refers = [] }] of Object.entries(graph))
          for (const to of refers)
            for (const second of withAll(graph, to))
              if (
                uses(graph, first, second) &&
                !(isPart(graph, to) && waitsFor(steps, first, second))
              )
                assert.ok(gone.indexOf(first) < gone.indexOf(second), `${first} before ${second}`);
        for (const [child, { parents = {} }] of Object.entries(graph))
          for (const [parent, goes] of Object.entries(parents))
            assert.equal(
              gone.indexOf(child) < gone.indexOf(parent),
              goes === 'before',
              `${child} goes ${goes} ${parent}`,
            );
        for (const { key, needs } of steps)
          for (const need of needs)
            assert.ok(isReason(graph, id(key), id(need.key)), `${id(key)} needs ${id(need.key)}`);
      }),
      settings,
    );
    assert.ok(planned > numRuns / 2, `${planned} plans`);
  });

  it('is refused exactly where there is a circle, and names one', () => {
    let circles = 0;
    const bare = graphs(false).map(
      (graph): Graph =>
        Object.fromEntries(
          Object.entries(graph).map(([name, { refers = [], parents = {} }]) => [
            name,
            {
              refers,
              parents: Object.fromEntries(
                Object.entries(parents).filter(([, goes]) => goes !== 'with'),
              ),
            },
          ]),
        ),
    );
    fc.assert(
      fc.property(bare, (graph) => {
        const waits = (name: string) =>
          Object.keys(graph).filter(
            (on) =>
              on !== name &&
              (graph[on]?.refers?.includes(name) ||
                graph[on]?.parents?.[name] === 'before' ||
                graph[name]?.parents?.[on] === 'after'),
          );
        // Takes away what waits for nothing, until nothing changes.
        const left = new Set(Object.keys(graph));
        for (let before = -1; before !== left.size; ) {
          before = left.size;
          for (const name of left) if (!waits(name).some((on) => left.has(on))) left.delete(name);
        }
        let message = '';
        try {
          planOf(graph);
        } catch (error) {
          assert.ok(error instanceof UserError);
          message = error.message;
        }
        assert.equal(message !== '', left.size > 0);
        if (message === '') return;
        circles += 1;
        const path = message.replace(/^.*: (?=x:)/, '').split(' → ');
        const names = path.map((each) => each.split(' ')[1] ?? '');
        assert.equal(names[0], names.at(-1));
        for (const [at, name] of names.slice(0, -1).entries())
          assert.ok(waits(name).includes(names[at + 1] ?? ''), message);
      }),
      settings,
    );
    assert.ok(circles > numRuns / 10 && circles < numRuns, `${circles} circles`);
  });

  it('holds back exactly what depends on something that stays or fails', () => {
    fc.assert(
      fc.property(graphs(true, true), picks, fc.nat(size - 1), (graph, order, at) => {
        let steps: Step[];
        try {
          steps = planOf(graph);
        } catch {
          return;
        }
        const fails = `n${at}`;
        const { left } = carryOut(steps, order, fails);
        const needed = new Map(steps.map(({ key, needs }) => [id(key), needs]));
        // Whatever waits for one that stays, directly or through others.
        const spread = (
          from: readonly string[],
          isMissed: (need: Step['needs'][number]) => boolean = () => true,
        ) => {
          const reached = new Set(from);
          for (let before = -1; before !== reached.size; ) {
            before = reached.size;
            for (const [name, needs] of needed)
              if (
                graph[name]?.hold === undefined &&
                needs.some((need) => reached.has(id(need.key)) && isMissed(need))
              )
                reached.add(name);
          }
          return reached;
        };
        const kept = Object.keys(graph).filter((name) => graph[name]?.hold !== undefined);
        const held = spread(kept);
        for (const { key, heldBy, found } of steps)
          if (found.hold === undefined) assert.equal(heldBy !== undefined, held.has(id(key)));
        const failed = graph[fails] === undefined || held.has(fails) ? [] : [fails];
        // What is only held back has been prepared all the same.
        const lost = spread(failed, ({ key, until }) => until === 'gone' || id(key) === fails);
        assert.deepEqual(left.toSorted(), [...lost].filter((name) => !held.has(name)).toSorted());
      }),
      settings,
    );
  });
});
