import * as core from '@actions/core';
import { mapLimit } from './aws/parallel.ts';
import { type Cleaned, cleanUp, type Shared } from './clean-up.ts';
import { findEnvironments } from './discovery/environments.ts';
import type { Problem } from './discovery/found.ts';
import { explain } from './errors.ts';
import { isLeftover } from './execution/outcome.ts';
import type { Asking } from './github/asking.ts';
import { readState, readStates } from './github/states.ts';
import { sideBySide } from './journal.ts';
import { keeperIn, leftAlone, reasonOf, sharingOf } from './left-alone.ts';
import { labelsOf } from './profile/match.ts';
import { named, type Recogniser } from './profile/recognise.ts';
import { problemLine } from './report/log.ts';
import type { Environment } from './report/report.ts';
import type { Ground } from './run.ts';
import type { Subject } from './scope.ts';
import { unlessStopped } from './stop.ts';

export interface Sweep {
  readonly ground: Ground;
  readonly recognisers: readonly Recogniser[];
  readonly asking: Asking;
}

export interface Swept extends Cleaned {
  readonly environments: readonly Environment[];
}

/** Environments cleaned side by side: one that waits for CloudFront must not keep the others waiting. */
const atOnce = 4;

/** Cleans up after every pull request that is closed and every run that is completed, each by its own labels. */
export async function sweepStale(sweep: Sweep, limits: Shared): Promise<Swept> {
  core.startGroup('Find environments');
  const searched = await unlessStopped(search(sweep), limits.signal);
  if (searched === undefined) {
    core.endGroup();
    const cutShort = (limits.signal.reason as Error).message;
    return { outcomes: [], problems: [], met: [], environments: [], cutShort };
  }
  const { stale, left, over, problems } = searched;
  for (const { name, why } of left) core.info(`${name}: ${why}`);
  for (const problem of problems) core.warning(problemLine(problem));
  core.endGroup();
  const concurrency = Math.ceil(limits.concurrency / Math.min(atOnce, Math.max(1, stale.length)));
  const keeper = keeperIn(sweep.recognisers, [...stale.map(({ subject }) => subject), ...over]);
  const cleaned = await mapLimit(stale, atOnce, (one) =>
    cleanOne({ ...sweep, ground: { ...sweep.ground, keeper } }, one, { ...limits, concurrency }),
  );
  const cutShort = cleaned.find((each) => each.cutShort !== undefined)?.cutShort;
  return {
    outcomes: cleaned.flatMap(({ outcomes }) => outcomes),
    problems: [...problems, ...cleaned.flatMap((each) => each.problems)],
    met: [...new Set(cleaned.flatMap(({ met }) => met))],
    environments: [...cleaned.map(({ environment }) => environment), ...left],
    ...(cutShort === undefined ? {} : { cutShort }),
  };
}

interface Stale {
  readonly subject: Subject;
  readonly began: Date;
  /** With whom it shares resources. */
  readonly sharing: readonly Subject[];
}

async function search({ ground, recognisers, asking }: Sweep) {
  const { subjects, together, problems } = await findEnvironments(ground, recognisers);
  const idsOf = (kind: Subject['kind']) => [
    ...new Set(subjects.filter((each) => each.kind === kind).map(({ id }) => id)),
  ];
  const [pulls, runs] = await Promise.all([
    readStates(asking, 'pr', idsOf('pr')),
    readStates(asking, 'run', idsOf('run')),
  ]);
  const stateOf = ({ kind, id }: Subject) => (kind === 'pr' ? pulls : runs).get(id);
  const sharing = sharingOf(together);
  const reasons = leftAlone(subjects, sharing, (subject) =>
    reasonOf(subject, stateOf(subject), ground.profile.graceHours),
  );
  const stale: Stale[] = [];
  const left: Environment[] = [];
  for (const subject of subjects) {
    const state = stateOf(subject);
    const reason = reasons.get(subject);
    if (state !== undefined && reason === undefined)
      stale.push({ subject, began: state.began, sharing: sharing.get(subject) ?? [] });
    else left.push({ ...whose(subject), status: 'left-alone', why: reason?.why });
  }
  for (const { name, why } of left.filter((each) => each.why?.startsWith('GitHub knows no')))
    core.warning(`${name}: ${why}`);
  const over = subjects.filter(
    (each) => reasons.has(each) && reasons.get(each)?.which === undefined,
  );
  return { stale, left, over, problems };
}

type One = Cleaned & { readonly environment: Environment };

/** What goes wrong with one environment is told in its row and costs no other. */
async function cleanOne(
  { ground, asking }: Sweep,
  { subject, began, sharing }: Stale,
  limits: Shared,
): Promise<One> {
  const name = named(subject);
  const journal = sideBySide(name);
  try {
    const scope = {
      ...subject,
      labels: labelsOf(ground.profile, subject),
      ...(ground.profile.olderThanScope === 'refuse' ? { began } : {}),
    };
    const run = { ...ground, scope, log: journal.info };
    const confirm = async () => {
      if (await isNeeded(asking, subject)) return 'it is open again';
      for (const each of sharing)
        if (await isNeeded(asking, each))
          return `it shares resources with ${named(each)}, which is open again`;
      return undefined;
    };
    const cleaned = await cleanUp(run, { ...limits, journal, confirm });
    const outcomes = cleaned.outcomes.map((each) => ({ ...each, environment: name }));
    return { ...cleaned, outcomes, environment: rowOf(subject, cleaned, limits.dryRun) };
  } catch (error) {
    const problem: Problem = {
      doing: `cleaning up ${name}`,
      region: 'all regions',
      message: explain(error),
    };
    journal.warn(problemLine(problem));
    const environment = { ...whose(subject), status: 'leftovers', why: explain(error) } as const;
    return { outcomes: [], problems: [problem], met: [], environment };
  }
}

async function isNeeded(asking: Asking, { kind, id }: Subject): Promise<boolean> {
  const state = await readState(asking, kind, id);
  return state === undefined ? kind === 'pr' : state.isOpen;
}

function whose(subject: Subject): Pick<Environment, 'kind' | 'id' | 'name'> {
  return { kind: subject.kind, id: subject.id, name: named(subject) };
}

function rowOf(
  subject: Subject,
  { outcomes, problems, skipped, cutShort }: Cleaned,
  dryRun: boolean,
): Environment {
  if (skipped !== undefined) return { ...whose(subject), status: 'left-alone', why: skipped };
  const remaining = outcomes.filter(isLeftover).length;
  const counts = { ...whose(subject), found: outcomes.length, remaining };
  const doubtful = problems.length > 0 || cutShort !== undefined;
  if (outcomes.length === 0 && !doubtful) return { ...counts, status: 'nothing-found' };
  if (dryRun) return { ...counts, status: 'planned' };
  return { ...counts, status: remaining > 0 || doubtful ? 'leftovers' : 'clean' };
}
