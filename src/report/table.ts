import type { Block } from './fit.ts';
import { count } from './words.ts';

/** A table that is cut on whole rows when the page grows too large. Every text in it is HTML. */
export interface Table<Row> {
  readonly rank: number;
  readonly title: string;
  /** Stands under the title. */
  readonly lead?: string;
  readonly columns: Readonly<Record<string, (row: Row) => string>>;
  readonly rows: readonly Row[];
}

/** Columns of short words, which are never broken into lines. */
const narrow: readonly string[] = ['Outcome', 'Region', 'Time'];

/** No block for no rows. */
export function table<Row>({ rank, title, lead, columns, rows }: Table<Row>): readonly Block[] {
  if (rows.length === 0) return [];
  const heads = Object.keys(columns).map((name) => `<th align="left">${name}</th>`);
  const cells = (row: Row) =>
    Object.entries(columns).map(
      ([name, cell]) => `<td${narrow.includes(name) ? ' nowrap' : ''}>${cell(row)}</td>`,
    );
  return [
    {
      rank,
      // No blank line in here: it would end the HTML, and Markdown would begin again.
      open: [
        `<h3>${title}</h3>`,
        ...(lead ? [`<p>${lead}</p>`] : []),
        '<table>',
        `<thead><tr>${heads.join('')}</tr></thead>`,
        '<tbody>',
      ].join('\n'),
      rows: rows.map((row) => `<tr>${cells(row).join('')}</tr>`),
      close: '</tbody>\n</table>',
      leftOut: (left) =>
        `<p>✂️ ${title}: ${count(left, 'row')} left out, because GitHub takes no larger page. The JSON report (report.json) has all of them.</p>`,
    },
  ];
}
