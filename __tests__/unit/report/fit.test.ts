import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Block, fit } from '../../../src/report/fit.ts';

const text = fc.string({ unit: fc.constantFrom('a', '日', '✂️'), minLength: 1, maxLength: 30 });
const block: fc.Arbitrary<Block> = fc
  .record({
    rank: fc.integer({ min: 0, max: 4 }),
    open: fc.oneof(fc.constant(''), text),
    rows: fc.array(text, { maxLength: 8 }),
    close: fc.oneof(fc.constant(''), text),
    title: fc.oneof(fc.constant(''), text),
  })
  .map(({ title, ...rest }) => ({
    ...rest,
    leftOut: (rows) => (title === '' ? '' : `${title}: ${rows} rows left out`),
  }));
const plain = (rank: number, rows: readonly string[]): Block => ({
  rank,
  open: '<table>',
  rows,
  close: '</table>',
  leftOut: (left) => `${rows[0]?.[0]}: ${left} left out`,
});

describe('blocks in a limit', () => {
  it('never take more bytes than that', () =>
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), fc.nat(3_000), (blocks, limit) => {
        assert.ok(Buffer.byteLength(fit(blocks, limit)) <= limit);
      }),
    ));

  it('share one line when nothing of them is kept', () => {
    const blocks = [
      plain(1, ['a'.repeat(50)]),
      ...Array.from({ length: 500 }, () => plain(2, ['b'.repeat(50), 'b'])),
    ];
    const cut = fit(blocks, 600);
    assert.ok(cut.startsWith(`<table>\n${'a'.repeat(50)}\n</table>`));
    const kept = cut.split(`\n${'b'.repeat(50)}\n`).length - 1;
    const said = /b: (\d) left out\n\n<p>✂️ (\d+) more tables with (\d+) rows left out/.exec(cut);
    assert.equal(Number(said?.[2]) + kept + (said?.[1] === '2' ? 1 : 0), 500);
    assert.equal(cut.split('left out').length, 3);
  });

  it('keep what is of the lowest rank, wherever it stands', () => {
    const cut = fit([plain(3, ['c'.repeat(300)]), plain(0, ['h'.repeat(60)])], 150);
    assert.equal(cut, `c: 1 left out\n\n<table>\n${'h'.repeat(60)}\n</table>`);
  });
});
