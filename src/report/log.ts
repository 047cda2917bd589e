import type { Found, Problem } from '../discovery/found.ts';
import type { Waiting } from '../execution/execute.ts';
import { isLeftover, type Outcome } from '../execution/outcome.ts';
import { clip, escapeLog } from './escape.ts';
import { headline } from './headline.ts';
import type { Report } from './report.ts';
import { count, duration, took } from './words.ts';

/** One line when a resource ends: outcome, type, name, region, seconds, and what there is to say. */
export function resourceLine(outcome: Outcome): string {
  const { type, name, id, region, blocker, remedy, note } = outcome;
  const columns = [
    column(outcome.outcome, 12),
    column(type, 33),
    column(name || id, 40),
    column(region, 14),
    took(outcome).padStart(11),
  ];
  const said = [blocker, remedy, note]
    .filter(Boolean)
    .map((text) => escapeLog(oneLine(text ?? '')));
  return line(`${columns.join(' ')}${said.length > 0 ? `  ${said.join(' → ')}` : ''}`);
}

/** What is waited for and for how long, longest first: up to three by name, then a count. */
export function progressLine(waiting: readonly Waiting[], now: Date): string {
  const longest = waiting.toSorted((a, b) => a.since.getTime() - b.since.getTime());
  const named = longest.slice(0, 3).map(({ type, name, waitingFor, since }) => {
    const long = duration(now.getTime() - since.getTime());
    return `${escapeLog(type, 60)} ${escapeLog(name, 80)} (${long}, for ${escapeLog(oneLine(waitingFor), 200)})`;
  });
  const others = waiting.length > 3 ? [`${count(waiting.length - 3, 'other')}`] : [];
  return line(`… waiting: ${[...named, ...others].join(', ') || 'nothing'}`);
}

type Line = Pick<Found, 'type' | 'name' | 'region' | 'why' | 'hold'>;

/** What the search found: what will be deleted and why, or why it stays. */
export function foundLine({ type, name, region, why, hold }: Line): string {
  const columns = [
    column(hold === undefined ? 'found' : hold.outcome, 12),
    column(type, 33),
    column(name, 40),
    column(region, 14),
  ];
  return line(`${columns.join(' ')}  ${escapeLog(oneLine(hold?.blocker ?? why))}`);
}

export function problemLine({ doing, region, message, remedy }: Problem): string {
  const said = [message, remedy].filter(Boolean).map((text) => escapeLog(oneLine(text ?? '')));
  return line(`problem: ${escapeLog(doing)} in ${escapeLog(region)}: ${said.join(' → ')}`);
}

/** The end of the log: the headline and, when something remains, each leftover and each problem once more. */
export function closingLines(report: Report): readonly string[] {
  return [
    line(escapeLog(headline(report))),
    ...(report.cutShort === undefined
      ? []
      : [line(`cut short: ${escapeLog(oneLine(report.cutShort))}`)]),
    ...report.outcomes.filter(isLeftover).map(resourceLine),
    ...report.problems.map(problemLine),
  ];
}

/** A remark of any stage on one line; names and messages stand bare in it. What is such a line already stays as it is. */
export function remarkLine(text: string): string {
  return line(oneLine(text));
}

/** A title for a group of log lines: `Delete: 14 resources, round 2`. */
export function groupTitle(title: string, found?: number, round = 1): string {
  const parts = [
    ...(found === undefined ? [] : [count(found, 'resource')]),
    ...(round > 1 ? [`round ${round}`] : []),
  ];
  return line(parts.length > 0 ? `${escapeLog(title)}: ${parts.join(', ')}` : escapeLog(title));
}

function column(text: string, width: number): string {
  return clip(escapeLog(text), Math.max(width, 120)).padEnd(width);
}

function oneLine(text: string): string {
  return text
    .trim()
    .split(/[\r\n\u2028\u2029]+/)
    .map((part) => part.trim())
    .join(' ');
}

/** Last of all on a whole line, since two harmless parts may meet to form `##[` or to begin with `::`. */
function line(text: string): string {
  return escapeLog(text, Number.POSITIVE_INFINITY);
}
