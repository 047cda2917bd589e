import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderTerminal } from '../../../scripts/summary-terminal.ts';
import { table, widthOf, wrap } from '../../../scripts/terminal-blocks.ts';
import { summary } from '../../../src/report/summary.ts';
import { at, blocked, hostile, outcome, report } from '../report/reports.ts';

describe('the summary in a terminal', () => {
  it('has tables, a chart of bars and nothing of HTML', () => {
    const outcomes = [
      outcome({ name: 'orders', id: 'orders' }),
      outcome({ name: 'web:1', id: 'web:1', type: 's3:bucket', startedAt: at(6), endedAt: at(12) }),
    ];
    const lines = renderTerminal(summary(report({ outcomes })), 90).split('\n');
    assert.ok(
      lines.includes('Outcome    │ Type           │ Name   │ Region         │ Time  │ Note'),
    );
    assert.ok(lines.includes('✅ deleted │ dynamodb:table │ orders │ ap-southeast-1 │ 12 s  │'));
    assert.ok(
      lines.some((line) => /^✓ web:1 {2}│ {30,} █{30,}$/.test(line)),
      lines.join('\n'),
    );
    assert.ok(!lines.some((line) => line.includes('</')));
  });

  for (const width of [80, 100, 160])
    it(`keeps to ${width} columns, whatever the names`, () => {
      const outcomes = hostile.flatMap((name) => [
        outcome({ name, note: name }),
        blocked({ name, blocker: name }),
      ]);
      for (const line of renderTerminal(summary(report({ outcomes })), width).split('\n'))
        assert.ok(widthOf(line) <= width, line);
    });
});

describe('wrapped text', () => {
  for (const [text, width, lines] of [
    ['a bc def', 5, ['a bc', 'def']],
    ['one-two/three', 8, ['one-two/', 'three']],
    ['xxxxxxx', 3, ['xxx', 'xxx', 'x']],
    ['a\nb', 5, ['a', 'b']],
    ['🎉🎉🎉', 4, ['🎉🎉', '🎉']],
    ['', 5, ['']],
  ] as const)
    it(JSON.stringify(text), () => assert.deepEqual(wrap(text, width), lines));
});

describe('a table', () => {
  it('lets its widest column give way', () =>
    assert.equal(
      table(
        [
          ['a', 'b'],
          ['x', 'one two three'],
        ],
        12,
      ),
      'a │ b\n──┼─────────\nx │ one two\n  │ three',
    ));
});
