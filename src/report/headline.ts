import type { Report, Status } from './report.ts';
import { between, count, duration } from './words.ts';

/** `pull request #12 of octo/easyshop`. */
export function whose({ kind, id, repository }: Report['scope']): string {
  if (kind === 'stale') return `closed pull requests and completed runs of ${repository}`;
  return `${kind === 'pr' ? 'pull request #' : 'run '}${id} of ${repository}`;
}

/** What was done, for whom, in which account and in what time. Plain text: not escaped for anything. */
export function headline(report: Report): string {
  return tellings[report.status](report) + doubt(report);
}

const tellings: Readonly<Record<Status, (report: Report) => string>> = {
  skipped: ({ scope }) => `Skipped: ${whose(scope)} is open`,
  'nothing-found': (report) => `Nothing was found of ${where(report)}, after ${time(report)}`,
  planned: (report) => {
    const planned = report.outcomes.filter(({ outcome }) => outcome === 'planned').length;
    const kept =
      report.remaining > 0 ? ` and ${count(report.remaining, 'other')} could not be` : '';
    return `Dry run: ${count(planned, 'resource')} of ${where(report)} would be deleted${kept}`;
  },
  clean: (report) =>
    report.deleted > 0
      ? `Deleted ${count(report.deleted, 'resource')} of ${where(report)} in ${time(report)}`
      : `Nothing to delete of ${where(report)}: ${count(report.found, 'resource')} protected`,
  leftovers: (report) => {
    if (report.remaining === 0)
      return `Deleted ${count(report.deleted, 'resource')} of ${where(report)} in ${time(report)}`;
    const remain = `${count(report.remaining, 'resource')} of ${where(report)} ${report.remaining === 1 ? 'remains' : 'remain'}`;
    return `${remain}; ${report.deleted.toLocaleString('en')} deleted in ${time(report)}`;
  },
};

function where({ scope, account }: Report): string {
  const accounts = account.split(', ');
  const named = accounts.length === 1 ? `account ${account}` : `${accounts.length} accounts`;
  return `${whose(scope)} in ${named}`;
}

function time({ startedAt, endedAt }: Report): string {
  return duration(between(startedAt, endedAt));
}

/** Why there may be more than the outcomes say. */
function doubt({ problems, cutShort }: Report): string {
  const reasons: string[] = [];
  if (cutShort !== undefined) reasons.push('the run was cut short');
  if (problems.length > 0) reasons.push(`${count(problems.length, 'listing')} failed`);
  return reasons.length === 0 ? '' : `, but ${reasons.join(' and ')}: more may remain`;
}
