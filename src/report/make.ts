import type { Problem } from '../discovery/found.ts';
import { isLeftover, type Outcome } from '../execution/outcome.ts';
import type { Scope } from '../scope.ts';
import type { Environment, Report, Status } from './report.ts';

export interface Ended {
  readonly scope: Pick<Scope, 'id' | 'owner' | 'repo' | 'labels'> & {
    readonly kind: Report['scope']['kind'];
  };
  readonly account: string;
  readonly regions: readonly string[];
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly dryRun: boolean;
  /** In the order of deletion. */
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly Problem[];
  readonly cutShort?: string | undefined;
  readonly policy?: object | undefined;
  /** Why nothing was done: the pull request is open. */
  readonly skipped?: string | undefined;
  readonly environments?: readonly Environment[] | undefined;
}

export function makeReport(ended: Ended): Report {
  const { scope, outcomes } = ended;
  return {
    version: 1,
    status: statusOf(ended),
    dryRun: ended.dryRun,
    scope: {
      kind: scope.kind,
      id: scope.id,
      repository: `${scope.owner}/${scope.repo}`,
      labels: scope.labels,
    },
    ...(ended.environments !== undefined && { environments: ended.environments }),
    account: ended.account,
    regions: ended.regions,
    startedAt: ended.startedAt.toISOString(),
    endedAt: ended.endedAt.toISOString(),
    ...countsOf(outcomes),
    outcomes,
    problems: ended.problems,
    ...(ended.cutShort !== undefined && { cutShort: ended.cutShort }),
    ...(ended.policy !== undefined && { policy: ended.policy }),
  };
}

/**
 * `clean` claims that nothing labelled is left, so a run that was cut short or could not ask everything never is, even
 * if each resource that it knew of is gone.
 */
function statusOf({ skipped, dryRun, outcomes, problems, cutShort }: Ended): Status {
  if (skipped !== undefined) return 'skipped';
  if (dryRun && outcomes.length > 0) return 'planned';
  if (outcomes.some(isLeftover) || problems.length > 0 || cutShort !== undefined)
    return dryRun ? 'planned' : 'leftovers';
  return outcomes.length === 0 ? 'nothing-found' : 'clean';
}

/**
 * `failOnLeftovers: false` forgives what AWS or a protection keeps (`blocked`), what waits for that (`held-back`) and
 * what AWS is still at (`deleting`). It forgives no doubt about the run itself: a listing that failed, an end before
 * the work was done, or `failed`, which is a permission that is missing or an error that nobody foresaw.
 */
export function exitCode(report: Report, failOnLeftovers: boolean): 0 | 1 {
  if (report.problems.length > 0 || report.cutShort !== undefined) return 1;
  if (report.dryRun || report.remaining === 0) return 0;
  if (report.outcomes.some(({ outcome, denied }) => outcome === 'failed' || denied)) return 1;
  return failOnLeftovers ? 1 : 0;
}

/** A report for each pull request and run that a sweep cleaned up after; any other report is its own. */
export function partsOf(report: Report): readonly Report[] {
  if (report.scope.kind !== 'stale') return [report];
  const cleaned = (report.environments ?? []).flatMap(({ status, ...each }) =>
    status === 'left-alone' ? [] : [{ ...each, status }],
  );
  return [...Map.groupBy(cleaned, ({ kind, id }) => `${kind} ${id}`).values()].map((group) => {
    const names = group.map(({ name }) => name);
    const outcomes = report.outcomes.filter(({ environment = '' }) => names.includes(environment));
    const { kind, id } = group[0] as Environment;
    const scope = { ...report.scope, kind, id };
    const status = worstOf(group.map((each) => each.status));
    return { ...report, scope, status, ...countsOf(outcomes), environments: undefined, outcomes };
  });
}

/** Of several statuses the one to tell. */
export function worstOf(statuses: readonly Status[]): Status {
  return byConcern.find((each) => statuses.includes(each)) ?? 'nothing-found';
}

const byConcern: readonly Status[] = ['leftovers', 'planned', 'skipped', 'clean'];

export function countsOf(outcomes: readonly Outcome[]) {
  return {
    found: outcomes.length,
    deleted: outcomes.filter(({ outcome }) => outcome === 'deleted' || outcome === 'already-gone')
      .length,
    remaining: outcomes.filter(isLeftover).length,
  };
}
