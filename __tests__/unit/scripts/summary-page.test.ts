import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderBody, renderPage } from '../../../scripts/summary-page.ts';
import { summary } from '../../../src/report/summary.ts';
import { report } from '../report/reports.ts';

describe('a page as GitHub shows it', () => {
  for (const [markdown, html] of [
    ['<p onclick="x()">a<script>alert(1)</script></p>', '<p>a</p>'],
    ['<a href="javascript:alert(1)">a</a>', '<p><a>a</a></p>'],
    ['<p style="color:red" class="x" align="left">a</p>', '<p align="left">a</p>'],
    ['<iframe src="https://a.example"></iframe>b', 'b'],
    [
      '|a|\n|-|\n|b|',
      '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>',
    ],
    ['```mermaid\na <b>\n```', '<pre class="mermaid">a &lt;b&gt;\n</pre>'],
  ] as const)
    it(JSON.stringify(markdown), () => assert.equal(renderBody(markdown).trim(), html));

  it('holds all that it needs, Mermaid only for a chart', () => {
    const page = renderPage(summary(report()));
    assert.ok(page.length > 2_000_000);
    assert.equal(page.split('</script>').length, 3);
    const outside = /(?:src|href)=|url\(["']?https?:|@import/;
    assert.ok(!outside.test(page.slice(0, page.indexOf('<main'))));
    assert.ok(renderPage('# a').length < 100_000);
  });
});
