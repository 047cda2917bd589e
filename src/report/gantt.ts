import type { Outcome } from '../execution/outcome.ts';
import { escapeGantt } from './escape.ts';
import type { Report } from './report.ts';
import { between } from './words.ts';

/** More bars than this are no longer a picture. */
const most = 40;

interface Bar {
  readonly outcome: Outcome;
  /** Milliseconds since the run began. */
  readonly from: number;
  readonly to: number;
}

export interface Gantt {
  /** Mermaid, without a fence. */
  readonly text: string;
  readonly shown: number;
  /** How many resources have times. */
  readonly all: number;
}

/** The run as a Mermaid gantt, a section per service; the longest ones where there are too many. */
export function gantt(report: Report): Gantt | undefined {
  const bars = report.outcomes.flatMap((outcome) => barOf(report, outcome));
  if (bars.length === 0) return undefined;
  const longest = new Set(bars.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, most));
  const shown = bars.filter((bar) => longest.has(bar)).toSorted((a, b) => a.from - b.from);
  const end = Math.max(...shown.map(({ to }) => to));
  const lines = [...Map.groupBy(shown, serviceOf)].flatMap(([service, inService]) => [
    `  section ${escapeGantt(service, 24)}`,
    ...inService.map((bar) => `    ${taskOf(bar, end)}`),
  ]);
  const text = [
    '%%{init: {"gantt": {"leftPadding": 130, "barHeight": 18, "barGap": 4, "fontSize": 12}}}%%',
    'gantt',
    '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
    `  axisFormat ${end < 3_600_000 ? '%M:%S' : '%H:%M:%S'}`,
    ...lines,
  ].join('\n');
  return { text, shown: shown.length, all: bars.length };
}

function barOf({ startedAt, endedAt }: Report, outcome: Outcome): readonly Bar[] {
  if (outcome.startedAt === undefined || outcome.outcome === 'protected') return [];
  const from = between(startedAt, outcome.startedAt);
  const to = between(startedAt, outcome.endedAt ?? endedAt);
  return Number.isFinite(from) && Number.isFinite(to) ? [{ outcome, from, to }] : [];
}

function serviceOf({ outcome }: Bar): string {
  return outcome.type.split(':')[0] || outcome.type;
}

function taskOf({ outcome, from, to }: Bar, end: number): string {
  const { mark, style } = looks(outcome);
  // A bar too short to see is drawn a two-hundredth of the chart long.
  const until = Math.max(to, from + Math.ceil(end / 200), from + 1);
  // The sign comes first, so that a name never stands where Mermaid looks for a keyword.
  return `${mark} ${escapeGantt(outcome.name || outcome.id)} :${style}, ${clock(from)}, ${clock(until)}`;
}

function looks({ outcome }: Outcome): { mark: string; style: string } {
  if (outcome === 'deleted' || outcome === 'already-gone') return { mark: '✓', style: 'done' };
  if (outcome === 'deleting') return { mark: '…', style: 'active' };
  return { mark: '✗', style: 'crit' };
}

/**
 * Time since the run began, written as a time of a day on which no clock was put forward or back: Mermaid reads and
 * shows times in the reader's zone, and so the axis counts from zero in every zone.
 */
function clock(milliseconds: number): string {
  return new Date(Date.UTC(2000, 0, 1) + milliseconds).toISOString().replace('T', ' ').slice(0, 23);
}
