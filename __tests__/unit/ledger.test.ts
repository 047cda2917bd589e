import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Outcome } from '../../src/execution/outcome.ts';
import { createLedger, late, plannedRow } from '../../src/ledger.ts';
import { plan } from '../../src/plan/plan.ts';
import { keyOf, sketch, stays } from './plan/found.ts';

const [a] = sketch({ a: {} });
if (a === undefined) throw new Error('no sketch');

const row = (outcome: Outcome['outcome'], more: Partial<Outcome> = {}): Outcome => ({
  key: a.key,
  type: a.type,
  id: a.id,
  name: a.name,
  region: a.region,
  why: a.why,
  attempts: 1,
  outcome,
  ...more,
});

describe('the ledger', () => {
  it('takes for new what was not seen, or was gone and is there again', () => {
    for (const [outcome, isNew] of [
      [undefined, true],
      ['deleted', true],
      ['already-gone', true],
      ['blocked', false],
      ['failed', false],
      ['held-back', false],
      ['protected', false],
    ] as const) {
      const ledger = createLedger();
      if (outcome !== undefined) ledger.add(row(outcome));
      assert.equal(ledger.isNew(a), isNew, outcome);
    }
  });

  it('holds in a later round what was refused in an earlier one, and only that', () => {
    for (const [outcome, held] of [
      ['blocked', true],
      ['failed', true],
      ['held-back', false],
      ['deleted', false],
    ] as const) {
      const ledger = createLedger();
      ledger.add(row(outcome, { blocker: 'why', remedy: 'how' }));
      const hold = held ? { outcome, blocker: 'why', remedy: 'how' } : undefined;
      assert.deepEqual(ledger.keep(a).hold, hold, outcome);
    }
  });

  it('takes for new, and lets go, what was never begun and is kept by nothing any more', () => {
    const ledger = createLedger();
    ledger.add(row('blocked', { attempts: 0, blocker: 'why', remedy: 'how' }));
    assert.deepEqual(
      ledger.kept().map(({ key }) => key),
      [a.key],
    );
    assert.equal(ledger.isNew(a), true);
    assert.equal(ledger.keep(a).hold, undefined);
    assert.equal(ledger.isNew({ ...a, hold: stays }), false);
    ledger.add(row('already-gone', { attempts: 0 }));
    assert.deepEqual(
      ledger.outcomes().map(({ outcome }) => outcome),
      ['already-gone'],
    );
  });

  it('counts what appeared again once, with all its attempts and a note', () => {
    const ledger = createLedger();
    ledger.add(row('deleted', { startedAt: '1' }));
    ledger.add(row('deleted', { startedAt: '2', note: 'more' }));
    const [only, ...more] = ledger.outcomes();
    assert.deepEqual(more, []);
    assert.equal(only?.attempts, 2);
    assert.equal(only?.startedAt, '1');
    assert.equal(only?.note, 'it appeared again and was deleted again; more');
  });

  it('keeps what a later round only repeats', () => {
    const ledger = createLedger();
    ledger.add(row('blocked', { blocker: 'first', attempts: 3 }));
    ledger.add(row('blocked', { blocker: 'first', attempts: 0 }));
    assert.equal(ledger.outcomes()[0]?.attempts, 3);
  });

  it('never keeps as deleted what is there again and was not deleted again', () => {
    for (const again of ['blocked', 'failed', 'held-back', 'deleting', 'protected'] as const) {
      const ledger = createLedger();
      ledger.add(row('deleted'));
      ledger.add(row(again, { attempts: 0 }));
      assert.equal(ledger.outcomes()[0]?.outcome, again);
    }
    const ledger = createLedger();
    ledger.add(row('deleted'));
    ledger.add(late(a, 'too late'));
    assert.equal(ledger.outcomes()[0]?.outcome, 'held-back');
  });

  it('keeps its own deletion when the next round finds nothing left to do', () => {
    const ledger = createLedger();
    ledger.add(row('deleted'));
    ledger.add(row('already-gone', { attempts: 0 }));
    assert.equal(ledger.outcomes()[0]?.outcome, 'deleted');
  });

  it('makes rows of a plan that nobody carries out', () => {
    const steps = plan(
      sketch({ f: { refers: ['r'] }, r: {}, k: { hold: stays, refers: ['h'] }, h: {} }),
      () => ({}),
    );
    const rows = new Map(steps.map((step) => [step.found.id, plannedRow(step)]));
    assert.equal(rows.get('f')?.outcome, 'planned');
    assert.equal(rows.get('r')?.note, 'after x:thing f');
    assert.equal(rows.get('k')?.outcome, 'blocked');
    assert.equal(rows.get('h')?.outcome, 'held-back');
    assert.match(rows.get('h')?.blocker ?? '', /x:thing k/);
  });

  it('never passes over what came too late', () => {
    assert.equal(late(a, 'too late').outcome, 'held-back');
    assert.equal(late({ ...a, hold: stays }, 'too late').outcome, 'blocked');
    assert.equal(keyOf('a'), a.key);
  });
});
