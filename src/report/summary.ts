import { isLeftover, type OutcomeWord } from '../execution/outcome.ts';
import { escapeName, escapeProse, escapeText } from './escape.ts';
import { type Block, fit } from './fit.ts';
import { gantt } from './gantt.ts';
import { heading } from './head.ts';
import type { Report } from './report.ts';
import {
  byEnvironment,
  deletedTable,
  environmentTable,
  leftoverTable,
  planTable,
  problemTable,
  protectedTable,
} from './tables.ts';

/** GitHub drops a step's summary of more than 1,024 KiB whole (docs: job summaries, step isolation and limits). */
export const summaryLimit = 1_000 * 1024;

/**
 * The job summary: Markdown whose every text is in HTML, because that has one way to escape. At most `limit` bytes of
 * UTF-8; what must go first is the chart, then deleted resources, leftovers last.
 */
export function summary(report: Report, limit = summaryLimit): string {
  const of = (...words: readonly OutcomeWord[]) =>
    report.outcomes.filter(({ outcome }) => words.includes(outcome));
  const leftovers = report.outcomes.filter(isLeftover);
  const blocks: readonly Block[] = [
    head(report),
    ...leftoverTable(leftovers, report.dryRun ? 'Would remain' : 'Still there'),
    ...problemTable(report.problems),
    ...environmentTable(report.environments ?? []),
    ...byEnvironment(of('planned'), planTable),
    ...byEnvironment(of('deleted', 'already-gone'), deletedTable),
    ...chart(report),
    ...protectedTable(of('protected')),
    ...policy(report),
  ];
  return `${fit(blocks, limit - 1)}\n`;
}

function head(report: Report): Block {
  const row = [
    heading(report, 'h2'),
    ...(report.cutShort === undefined
      ? []
      : [`<p><strong>Cut short:</strong> ${escapeProse(report.cutShort)}</p>`]),
    `<p>${facts(report).join(' · ')}</p>`,
  ].join('\n');
  return whole(0, row, '');
}

function facts({ scope, regions, startedAt, endedAt }: Report): readonly string[] {
  const labels = Object.entries(scope.labels).map(([key, value]) => escapeName(`${key}=${value}`));
  return [
    ...(labels.length > 0 ? [`Labels ${labels.join(' ')}`] : []),
    ...(regions.length > 0 ? [`Regions ${escapeText(regions.join(', '))}`] : []),
    `${minute(startedAt)} to ${minute(endedAt).slice(11)} UTC`,
  ];
}

/** `2026-11-23 14:02:09` */
function minute(time: string): string {
  return time.slice(0, 19).replace('T', ' ');
}

function chart(report: Report): readonly Block[] {
  const drawn = gantt(report);
  if (drawn === undefined) return [];
  const caption =
    drawn.shown < drawn.all ? `<p>The ${drawn.shown} longest of ${drawn.all}.</p>\n\n` : '';
  const row = `<h3>The run, in time</h3>\n\n${caption}\`\`\`mermaid\n${drawn.text}\n\`\`\``;
  return [
    whole(6, row, '<p>✂️ The chart of the run is left out, because the summary is too large.</p>'),
  ];
}

function policy({ policy }: Report): readonly Block[] {
  if (policy === undefined) return [];
  // JSON's own escapes leave nothing but printable ASCII, so no character can be mistaken for another.
  const texts = [policy].flat().map((document) => {
    const json = JSON.stringify(document, null, 2).replace(
      /[^\n\x20-\x7e]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    return `\`\`\`json\n${json}\n\`\`\``;
  });
  const what = texts.length === 1 ? 'The IAM policy' : `The ${texts.length} IAM policies`;
  const row = `<details>\n<summary>${what} that this plan needs</summary>\n\n${texts.join('\n\n')}\n\n</details>`;
  return [
    whole(
      3,
      row,
      '<p>✂️ The IAM policy is left out, because the summary is too large. The JSON report has it.</p>',
    ),
  ];
}

/** A part that stands or falls as one. */
function whole(rank: number, row: string, leftOut: string): Block {
  return { rank, open: '', rows: [row], close: '', leftOut: () => leftOut };
}
