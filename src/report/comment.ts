import { isLeftover } from '../execution/outcome.ts';
import { fit } from './fit.ts';
import { heading } from './head.ts';
import type { Report } from './report.ts';
import { leftoverTable } from './tables.ts';
import { count } from './words.ts';

/** Leftovers that a comment names; the job summary has all. */
const most = 10;
/** GitHub's limit is 65,536 characters; the marker and a reserve are set aside. */
const limit = 60_000;

/** The comment on a pull request: what was done, what remains, and where to read more. `url` is the run's page. */
export function comment(report: Report, url: string): string {
  const leftovers = report.outcomes.filter(isLeftover);
  const more = leftovers.length - most;
  const rest = more > 0 ? [`<p>and ${count(more, 'other')} that the run's summary names.</p>`] : [];
  const table = fit(leftoverTable(leftovers.slice(0, most), 'Still there'), limit);
  return [heading(report, 'h3'), table, ...rest, `[The run, with every resource](${url})`]
    .filter((part) => part !== '')
    .join('\n\n');
}
