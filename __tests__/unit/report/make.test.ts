import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Ended, exitCode } from '../../../src/report/make.ts';
import { outputs } from '../../../src/report/outputs.ts';
import type { Status } from '../../../src/report/report.ts';
import { blocked, outcome, problem, report } from './reports.ts';

const deleted = outcome();
const gone = outcome({ outcome: 'already-gone' });
const kept = outcome({ outcome: 'protected' });
const planned = outcome({ outcome: 'planned' });
const deleting = blocked({ outcome: 'deleting' });
const heldBack = blocked({ outcome: 'held-back' });
const failed = blocked({ outcome: 'failed' });
const problems = [problem()];
const cutShort = 'the deadline passed';
const dryRun = true;

interface Row {
  readonly ended: Partial<Ended>;
  readonly status: Status;
  /** found, deleted, remaining */
  readonly counts: readonly [number, number, number];
  /** With fail-on-leftovers, and without. */
  readonly exits: readonly [0 | 1, 0 | 1];
}

const table: Readonly<Record<string, Row>> = {
  'all gone': {
    ended: { outcomes: [deleted, gone] },
    status: 'clean',
    counts: [2, 2, 0],
    exits: [0, 0],
  },
  'all gone but the protected': {
    ended: { outcomes: [deleted, kept] },
    status: 'clean',
    counts: [2, 1, 0],
    exits: [0, 0],
  },
  'only protected ones': {
    ended: { outcomes: [kept] },
    status: 'clean',
    counts: [1, 0, 0],
    exits: [0, 0],
  },
  'nothing there': {
    ended: { outcomes: [] },
    status: 'nothing-found',
    counts: [0, 0, 0],
    exits: [0, 0],
  },
  'nothing there, a listing failed': {
    ended: { outcomes: [], problems },
    status: 'leftovers',
    counts: [0, 0, 0],
    exits: [1, 1],
  },
  'nothing there yet, cut short': {
    ended: { outcomes: [], cutShort },
    status: 'leftovers',
    counts: [0, 0, 0],
    exits: [1, 1],
  },
  'one blocked': {
    ended: { outcomes: [deleted, blocked()] },
    status: 'leftovers',
    counts: [2, 1, 1],
    exits: [1, 0],
  },
  'one held back': {
    ended: { outcomes: [blocked(), heldBack] },
    status: 'leftovers',
    counts: [2, 0, 2],
    exits: [1, 0],
  },
  'one still deleting': {
    ended: { outcomes: [deleting] },
    status: 'leftovers',
    counts: [1, 0, 1],
    exits: [1, 0],
  },
  'one failed': {
    ended: { outcomes: [deleted, failed] },
    status: 'leftovers',
    counts: [2, 1, 1],
    exits: [1, 1],
  },
  'cut short with leftovers': {
    ended: { outcomes: [deleted, deleting], cutShort },
    status: 'leftovers',
    counts: [2, 1, 1],
    exits: [1, 1],
  },
  'cut short before it was verified': {
    ended: { outcomes: [deleted], cutShort },
    status: 'leftovers',
    counts: [1, 1, 0],
    exits: [1, 1],
  },
  'all gone, a listing failed': {
    ended: { outcomes: [deleted], problems },
    status: 'leftovers',
    counts: [1, 1, 0],
    exits: [1, 1],
  },
  'dry run': {
    ended: { dryRun, outcomes: [planned, blocked(), kept] },
    status: 'planned',
    counts: [3, 0, 1],
    exits: [0, 0],
  },
  'dry run of nothing': {
    ended: { dryRun, outcomes: [] },
    status: 'nothing-found',
    counts: [0, 0, 0],
    exits: [0, 0],
  },
  'dry run, a listing failed': {
    ended: { dryRun, outcomes: [planned], problems },
    status: 'planned',
    counts: [1, 0, 0],
    exits: [1, 1],
  },
  'blocked for want of a permission': {
    ended: { outcomes: [blocked({ denied: true })] },
    status: 'leftovers',
    counts: [1, 0, 1],
    exits: [1, 1],
  },
  'dry run of nothing, a listing failed': {
    ended: { dryRun, outcomes: [], problems },
    status: 'planned',
    counts: [0, 0, 0],
    exits: [1, 1],
  },
  skipped: {
    ended: { outcomes: [], skipped: 'the pull request is open' },
    status: 'skipped',
    counts: [0, 0, 0],
    exits: [0, 0],
  },
};

describe('a run becomes a report', () => {
  for (const [name, { ended, status, counts, exits }] of Object.entries(table))
    it(name, () => {
      const made = report(ended);
      assert.equal(made.status, status);
      assert.deepEqual([made.found, made.deleted, made.remaining], counts);
      assert.deepEqual([exitCode(made, true), exitCode(made, false)], exits);
      assert.deepEqual(outputs(made, '/tmp/report.json'), {
        status,
        found: String(counts[0]),
        deleted: String(counts[1]),
        remaining: String(counts[2]),
        report: '/tmp/report.json',
      });
    });

  it('is plain data that JSON brings back', () => {
    const made = report({ outcomes: [deleted, blocked()], problems, cutShort, policy: { a: 1 } });
    assert.deepEqual(JSON.parse(JSON.stringify(made)), made);
  });
});
