import { UserError } from '../errors.ts';
import type { Outcome } from '../execution/outcome.ts';
import { whose } from './headline.ts';
import { countsOf, worstOf } from './make.ts';
import type { Environment, Report } from './report.ts';
import { count } from './words.ts';

/** A report and the file that it was read from. */
export interface Part {
  readonly file: string;
  readonly report: Report;
}

/**
 * The reports of several jobs, one account or one region each, as one. `expected` is how many there must be: a job
 * without a report may have left anything.
 * @throws UserError when they are about different things, or two about the same
 */
export function joinReports(parts: readonly [Part, ...Part[]], expected = parts.length): Report {
  for (const part of parts.slice(1)) compare(parts[0], part);
  const reports = parts.map(({ report }) => report);
  const looked = parts.filter(({ report }) => report.status !== 'skipped');
  const named = looked.map((part) => ({ ...part.report, place: placeOf(part, looked) }));
  const outcomes = named.flatMap((each) => each.outcomes.map(placed(each)));
  const missing = expected - parts.length;
  const cutShort = [
    ...named.flatMap((each) => (each.cutShort ? [`${each.place}: ${each.cutShort}`] : [])),
    ...(missing > 0 ? [`${missing} of ${count(expected, 'job')} left no report: see its log`] : []),
  ];
  const [{ report: first }] = parts;
  const status = worstOf(reports.map((each) => each.status));
  return {
    version: 1,
    status: missing > 0 && !first.dryRun ? 'leftovers' : status,
    dryRun: first.dryRun,
    scope: { ...first.scope, labels: shared(reports.map(({ scope }) => scope.labels)) },
    environments: [...named.flatMap(environmentsOf), ...skippedRow(reports)],
    account: distinct((named.length > 0 ? named : reports).map(({ account }) => account)).join(
      ', ',
    ),
    regions: distinct(reports.flatMap(({ regions }) => regions)),
    startedAt: reports.map(({ startedAt }) => startedAt).sort()[0] as string,
    endedAt: reports
      .map(({ endedAt }) => endedAt)
      .sort()
      .at(-1) as string,
    ...countsOf(outcomes),
    outcomes,
    problems: named.flatMap(({ place, problems }) =>
      problems.map((problem) => ({ ...problem, doing: `${problem.doing}, ${place}` })),
    ),
    ...(cutShort.length > 0 ? { cutShort: cutShort.join('; ') } : {}),
  };
}

function compare(one: Part, other: Part): void {
  const told = ({ report: { scope, dryRun } }: Part) =>
    `${whose(scope)}${dryRun ? ' as a dry run' : ''}`;
  if (told(one) === told(other)) return;
  throw new UserError(
    `${other.file}: the report is about ${told(other)}, but ${one.file} is about ${told(one)}.`,
    { remedy: 'Join the reports of one run only, all for the same pull request, run or sweep.' },
  );
}

/** How a report is told apart from the others: by its account and, where several share one, its regions. */
function placeOf(part: Part, all: readonly Part[]): string {
  const { account, regions } = part.report;
  const same = all.filter(({ report }) => report.account === account);
  if (same.length === 1) return `account ${account}`;
  const twin = same.find((each) => each !== part && each.report.regions.join() === regions.join());
  if (twin === undefined) return `account ${account}, ${regions.join(', ')}`;
  throw new UserError(
    `${twin.file}: the report is about account ${account} and ${regions.join(', ')}, and so is ${part.file}.`,
    {
      remedy:
        'Keep the newer one only: give each job an artifact of its own, with overwrite: true.',
    },
  );
}

type Named = Report & { readonly place: string };

/** An outcome with the environment and the account that it was in. */
function placed({ scope, place }: Named) {
  return (outcome: Outcome): Outcome => ({
    ...outcome,
    environment: inPlace(outcome.environment ?? ownName(scope), place),
  });
}

function environmentsOf(report: Named): readonly Environment[] {
  const { scope, place, status, found, remaining, cutShort, problems } = report;
  if (report.environments !== undefined)
    return report.environments.map((each) => ({ ...each, name: inPlace(each.name, place) }));
  if (scope.kind === 'stale' || status === 'skipped') return [];
  const why =
    cutShort ?? (problems.length > 0 ? `${count(problems.length, 'listing')} failed` : '');
  const name = inPlace(ownName(scope), place);
  return [{ kind: scope.kind, id: scope.id, name, status, found, remaining, why }];
}

function skippedRow(reports: readonly Report[]): readonly Environment[] {
  const skipped = reports.filter(({ status }) => status === 'skipped');
  const [first] = skipped;
  if (first === undefined || first.scope.kind === 'stale') return [];
  const { kind, id } = first.scope;
  const why = `it was open when ${count(skipped.length, 'job')} looked`;
  return [{ kind, id, name: ownName(first.scope), status: 'left-alone', why }];
}

function ownName({ kind, id }: Report['scope']): string {
  return kind === 'pr' ? `pull request #${id}` : `run ${id}`;
}

function inPlace(name: string, place: string): string {
  return `${name} in ${place}`;
}

/** The labels that all have, with the same value. */
function shared(all: readonly Report['scope']['labels'][]): Report['scope']['labels'] {
  const entries = Object.entries(all[0] ?? {});
  return Object.fromEntries(
    entries.filter(([key, value]) => all.every((each) => each[key] === value)),
  );
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
