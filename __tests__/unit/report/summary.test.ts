import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { renderBody } from '../../../scripts/summary-page.ts';
import { visible } from '../../../src/report/escape.ts';
import { headline } from '../../../src/report/headline.ts';
import type { Ended } from '../../../src/report/make.ts';
import { summary, summaryLimit } from '../../../src/report/summary.ts';
import { at, blocked, hostile, outcome, problem, report } from './reports.ts';

const where = 'of pull request #12 of octo/easyshop in account 123456789012';

describe('the headline', () => {
  const table: readonly (readonly [Partial<Ended>, string])[] = [
    [{}, `Deleted 1 resource ${where} in 3 min 12 s`],
    [{ outcomes: [] }, `Nothing was found ${where}, after 3 min 12 s`],
    [
      { outcomes: [outcome({ outcome: 'protected' })] },
      `Nothing to delete ${where}: 1 resource protected`,
    ],
    [{ outcomes: [outcome(), blocked()] }, `1 resource ${where} remains; 1 deleted in 3 min 12 s`],
    [
      { outcomes: [blocked(), blocked()], cutShort: 'cancelled' },
      `2 resources ${where} remain; 0 deleted in 3 min 12 s, but the run was cut short: more may remain`,
    ],
    [
      { problems: [problem()] },
      `Deleted 1 resource ${where} in 3 min 12 s, but 1 listing failed: more may remain`,
    ],
    [
      { dryRun: true, outcomes: [outcome({ outcome: 'planned' }), blocked()] },
      `Dry run: 1 resource ${where} would be deleted and 1 other could not be`,
    ],
    [
      { skipped: 'the pull request is open', outcomes: [] },
      'Skipped: pull request #12 of octo/easyshop is open',
    ],
  ];
  for (const [ended, told] of table) it(told, () => assert.equal(headline(report(ended)), told));
});

/** The headings in their order. */
function headings(markdown: string): readonly string[] {
  return [...markdown.matchAll(/<h3>(.*?)<\/h3>/g)].map((match) => match[1] ?? '');
}

describe('the summary', () => {
  it('of a clean run: what was deleted in its order, then the chart', () => {
    const outcomes = ['b', 'a', 'c'].map((name) => outcome({ name, id: name }));
    const text = summary(report({ outcomes }));
    assert.ok(text.startsWith(`<h2>✅ Deleted 3 resources ${where} in 3 min 12 s</h2>\n`));
    assert.deepEqual(headings(text), ['Deleted, in this order', 'The run, in time']);
    assert.deepEqual(
      [...text.matchAll(/<code>(\w)<\/code>/g)].map((match) => match[1]),
      ['b', 'a', 'c'],
    );
  });

  it('of a run with leftovers: these first, with what stands in the way and what to do', () => {
    const text = summary(
      report({
        outcomes: [
          outcome(),
          blocked(),
          outcome({ outcome: 'protected', blocker: 'protect.tags' }),
        ],
        problems: [problem()],
        cutShort: 'the deadline of 60 minutes passed',
      }),
    );
    assert.deepEqual(headings(text), [
      'Still there',
      'What could not be asked',
      'Deleted, in this order',
      'The run, in time',
      'Protected by the profile',
    ]);
    for (const told of [
      'deletion protection is on',
      'switch it off by hand',
      'cloudfront:ListDistributions',
      'deadline of 60 minutes',
      'protect.tags',
    ])
      assert.ok(text.includes(told), told);
  });

  it('of a dry run: the plan and the policy, no time', () => {
    const planned = outcome({ outcome: 'planned', startedAt: undefined, endedAt: undefined });
    const policy = { Statement: [{ Resource: 'arn:\u202e```\n</details>' }] };
    const text = summary(report({ dryRun: true, outcomes: [planned], policy }));
    assert.deepEqual(headings(text), ['The plan, in this order']);
    const json = /```json\n(.*)\n```/s.exec(text)?.[1] ?? '';
    assert.deepEqual(JSON.parse(json), policy);
    assert.match(json, /^[\n\x20-\x7e]*$/);
  });

  it('tells the usual reason once and others in their rows', () => {
    const outcomes = [outcome(), outcome(), outcome({ why: 'it belongs to X' })];
    const text = summary(report({ outcomes }));
    assert.equal(text.split('it carries workshop:pr=12').length, 2);
    assert.ok(text.includes('<sub>it belongs to X</sub>'));
  });
});

const expected = new Set(
  'h2 h3 p code table thead tbody tr th td sub span wbr br pre strong'.split(' '),
);

describe('hostile names in a summary', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile));

  it('make no element, link or heading of their own, and are shown', () => {
    fc.assert(
      fc.property(text, text, (name, message) => {
        const body = renderBody(
          summary(
            report({
              account: message,
              regions: [name],
              outcomes: [
                outcome({ type: name, id: name, name, region: name, why: message, note: message }),
                blocked({ type: name, name, region: message, blocker: message, remedy: name }),
                outcome({ name, outcome: 'protected', note: message }),
              ],
              problems: [problem({ doing: name, region: name, message, remedy: message })],
              cutShort: message,
            }),
          ),
        );
        const tags = new Set([...body.matchAll(/<\/?([a-z0-9]+)/g)].map((match) => match[1] ?? ''));
        assert.deepEqual(
          [...tags].filter((tag) => !expected.has(tag)),
          [],
        );
        assert.equal(body.split('<h2>').length, 2);
        assert.equal(body.split('<h3>').length, 6);
        assert.equal(body.split('<tr>').length, 9);
        assert.equal(body.split('<pre class="mermaid">').length, 2);
        if (visible(name) !== '' && name.length <= 60) {
          const shown = body
            .replace(/<[^>]*>/g, '')
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&amp;', '&');
          assert.ok(shown.includes(visible(name)), name);
        }
      }),
    );
  });
});

describe('a summary that would be too large', () => {
  const many = report({
    outcomes: [
      ...Array.from({ length: 10_000 }, (_, index) =>
        outcome({ name: `日本-${index}`, startedAt: at(index / 100), note: 'n'.repeat(80) }),
      ),
      ...Array.from({ length: 50 }, (_, index) => blocked({ name: `left-${index}` })),
    ],
    problems: [problem()],
  });

  for (const [limit, leftovers] of [
    [summaryLimit, 50],
    [200_000, 50],
    [65_536, 50],
    [10_000, undefined],
    [3_000, undefined],
  ] as const)
    it(`fits into ${limit} bytes and says what was left out`, () => {
      const text = summary(many, limit);
      assert.ok(Buffer.byteLength(text) <= limit);
      const rows = text.match(/<td nowrap>✅/g)?.length ?? 0;
      const said = (title: string) =>
        Number(
          new RegExp(`${title}: ([\\d,]+) rows? left out`).exec(text)?.[1]?.replaceAll(',', '') ??
            0,
        );
      assert.equal(rows + said('Deleted, in this order'), 10_000);
      const kept = text.match(/<code>left-\d+<\/code>/g)?.length ?? 0;
      assert.equal(kept + said('Still there'), 50);
      if (leftovers !== undefined) assert.equal(kept, leftovers);
      else assert.equal(rows, 0);
      assert.ok(!text.includes('```mermaid'));
      assert.ok(text.includes('The chart of the run is left out'));
      assert.ok(limit < 100_000 || Buffer.byteLength(text) > limit * 0.99);
      for (const tag of ['table', 'tr', 'td', 'tbody'])
        assert.equal(text.split(`<${tag}`).length, text.split(`</${tag}>`).length, tag);
    });

  it('of thousands of environments keeps the headline and the leftovers', () => {
    const names = Array.from({ length: 8_000 }, (_, index) => `pull request #${index + 1}`);
    const text = summary(
      report({
        environments: names.map((name, index) => ({
          kind: 'pr',
          id: String(index + 1),
          name,
          status: index === 7_000 ? 'leftovers' : 'clean',
          found: 1,
          remaining: index === 7_000 ? 1 : 0,
        })),
        outcomes: names.map((environment, index) =>
          index === 7_000
            ? blocked({ name: 'the-one-left', environment })
            : outcome({ name: `orders-${index}`, environment }),
        ),
      }),
    );
    assert.ok(Buffer.byteLength(text) <= summaryLimit);
    assert.ok(Buffer.byteLength(text) > summaryLimit * 0.99);
    assert.match(text, /^<h2>⚠️ 1 resource .* remains; 7,999 deleted/);
    assert.ok(text.includes('the-one-left'));
    const tables = text.match(/<h3>Deleted of pull request/g)?.length ?? 0;
    const said = /(\d,\d+) more tables with (\d,\d+) rows left out/.exec(text);
    assert.equal(Number(said?.[1]?.replace(',', '')) + tables + 1, 7_999);
    assert.equal(text.split(' left out, because GitHub').length, 3);
  });

  it('is whole when it fits', () => {
    const text = summary(report({ outcomes: many.outcomes.slice(0, 500) }));
    assert.equal(text.match(/<td nowrap>✅/g)?.length, 500);
    assert.ok(text.includes('```mermaid') && !text.includes('left out'));
  });
});
