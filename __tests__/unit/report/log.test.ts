import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  closingLines,
  foundLine,
  groupTitle,
  problemLine,
  progressLine,
  remarkLine,
  resourceLine,
} from '../../../src/report/log.ts';
import { at, blocked, hostile, outcome, problem, report } from './reports.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...hostile),
  fc.string({ unit: fc.constantFrom(...':# [error]\r\n\u2028\u00a0') }),
);

/** The runner's own two rules (actions/runner, ActionCommand.cs): at the start of a line `::`, anywhere `##[`. */
function assertHarmless(line: string): void {
  assert.doesNotMatch(line, /\p{Cc}|\p{Zl}|\p{Zp}/u);
  assert.ok(!line.trimStart().startsWith('::'), line);
  assert.ok(!line.includes('##['), line);
}

describe('log lines', () => {
  it('say what became of a resource in columns', () => {
    assert.equal(
      resourceLine(outcome()),
      'deleted      dynamodb:table                    easyshop-pr-12-orders                    ap-southeast-1        12 s',
    );
    assert.equal(
      resourceLine(blocked({ endedAt: undefined, name: 'n', remedy: 'switch\nit off' })),
      'blocked      dynamodb:table                    n                                        ap-southeast-1              deletion protection is on → switch it off',
    );
  });

  it('say what is waited for, the longest first, three by name', () => {
    const waiting = ['a', 'b', 'c', 'd', 'e'].map((name, index) => ({
      type: 's3:bucket',
      name,
      waitingFor: 'its turn',
      since: new Date(at(50 - 10 * index)),
    }));
    const now = new Date(at(100));
    assert.equal(
      progressLine(waiting, now),
      '… waiting: s3:bucket e (1 min 30 s, for its turn), s3:bucket d (1 min 20 s, for its turn), s3:bucket c (1 min 10 s, for its turn), 2 others',
    );
    assert.equal(
      progressLine(waiting.slice(0, 1), now),
      '… waiting: s3:bucket a (50 s, for its turn)',
    );
  });

  it('end with the headline and all that remains', () => {
    const lines = closingLines(
      report({ outcomes: [outcome(), blocked()], problems: [problem()], cutShort: 'cancelled' }),
    );
    assert.deepEqual(
      lines.map((line) => line.split(/[ :]/)[0]),
      ['1', 'cut', 'blocked', 'problem'],
    );
  });

  it('name their group', () => {
    assert.equal(groupTitle('Find'), 'Find');
    assert.equal(groupTitle('Delete', 1), 'Delete: 1 resource');
    assert.equal(groupTitle('Delete', 3, 2), 'Delete: 3 resources, round 2');
  });

  it('are one line for a remark, and a line that is one already stays as it is', () => {
    assert.equal(remarkLine('sts says\n  no'), 'sts says no');
    assert.equal(remarkLine(' ::error::no'), ': :error::no');
    for (const each of [resourceLine(blocked()), problemLine(problem()), groupTitle('Delete', 1)])
      assert.equal(remarkLine(each), each);
  });

  it('never hold a workflow command, whatever the names and messages', () => {
    fc.assert(
      fc.property(text, text, text, text, (a, b, c, d) => {
        const item = blocked({
          type: a,
          name: b,
          id: c,
          region: d,
          blocker: b,
          remedy: c,
          note: a,
        });
        const asked = problem({ doing: a, region: b, message: c, remedy: d });
        const since = new Date(at(0));
        const lines = [
          resourceLine(item),
          problemLine(asked),
          progressLine(
            [
              { type: a, name: b, waitingFor: c, since },
              { type: c, name: d, waitingFor: a, since },
            ],
            new Date(at(9)),
          ),
          foundLine({ type: a, name: b, region: c, why: d }),
          groupTitle(a, 2, 2),
          groupTitle(b),
          ...closingLines(
            report({
              scope: { kind: 'run', id: a, owner: b, repo: c, labels: {} },
              account: d,
              outcomes: [item],
              problems: [asked],
              cutShort: c,
            }),
          ),
        ];
        for (const line of lines) assertHarmless(line);
        for (const line of lines) assert.equal(remarkLine(line), line.trim());
        assertHarmless(remarkLine(a));
      }),
    );
  });
});
