import { tmpdir } from 'node:os';
import { UserError } from './errors.ts';
import { type PullRequestEvent, readPullRequestEvent } from './event-payload.ts';
import type { Inputs } from './inputs.ts';
import { type ProfileSource, profileSource } from './profile-source.ts';
import type { Subject } from './scope.ts';

/** Every environment of a repository that no pull request or run needs any more. */
export interface Stale {
  readonly kind: 'stale';
  readonly owner: string;
  readonly repo: string;
}

/** Where the run takes place, whatever started it. */
export interface Place {
  readonly owner: string;
  readonly repo: string;
  /** The run that this is, whosever resources it deletes. */
  readonly runId: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** A folder that the runner empties after the job. */
  readonly temp: string;
}

export interface Event extends Place {
  /** As in a workflow's `on`; in a called workflow it is the caller's. */
  readonly name: string;
  readonly subject: Subject | Stale;
  readonly profile: ProfileSource;
  /** The pull request of the event comes from a fork: except on `pull_request_target`, such a run gets no OIDC token. */
  readonly fromFork: boolean;
}

type Asked = Pick<Inputs, 'scope' | 'prNumber' | 'runId' | 'profile' | 'profileRef'>;
type Env = Readonly<Record<string, string | undefined>>;

/** @throws UserError when the event cannot be read or says, with the inputs, nothing or two things about whose resources. */
export function readEvent(inputs: Asked, env: Env = process.env): Event {
  const name = variable(env, 'GITHUB_EVENT_NAME', /^\w+$/);
  const place = readPlace(env);
  const pull = readPullRequestEvent(name, variable(env, 'GITHUB_EVENT_PATH', /./));
  return {
    ...place,
    name,
    subject: subjectOf({ ...place, inputs, env, name, presentRun: place.runId, pull }),
    profile: profileSource({
      ...inputs,
      pull,
      commit: () => variable(env, 'GITHUB_SHA', /^\S+$/),
      trial: env.GITHUB_REF?.startsWith('refs/pull/') ? env.GITHUB_SHA : undefined,
      workspace: () => variable(env, 'GITHUB_WORKSPACE', /./),
    }),
    fromFork: pull?.details?.fromFork ?? false,
  };
}

/** @throws UserError when a variable of the runner's is missing or not of its kind. */
export function readPlace(env: Env = process.env): Place {
  const repository = variable(env, 'GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/);
  const [owner = '', repo = ''] = repository.split('/');
  return {
    owner,
    repo,
    runId: variable(env, 'GITHUB_RUN_ID', /^[1-9]\d*$/),
    apiUrl: url(env, 'GITHUB_API_URL', 'https://api.github.com'),
    serverUrl: url(env, 'GITHUB_SERVER_URL', 'https://github.com'),
    temp: env.RUNNER_TEMP || tmpdir(),
  };
}

interface Given {
  readonly inputs: Asked;
  readonly env: Env;
  readonly name: string;
  readonly owner: string;
  readonly repo: string;
  readonly presentRun: string;
  readonly pull: PullRequestEvent | undefined;
}

function subjectOf(given: Given): Subject | Stale {
  const { inputs, name, owner, repo, presentRun, pull } = given;
  const kind = kindOf(given);
  if (kind === 'stale') return { kind, owner, repo };
  if (kind === 'run') {
    const id = inputs.runId ?? presentRun;
    // Of another run the event knows no more than its id: the present branch and commit are not that run's.
    const values = id === presentRun ? { ...presentValues(given), run_id: id } : { run_id: id };
    return { kind, id, owner, repo, values: { owner, repo, ...values } };
  }
  const id = inputs.prNumber ?? pull?.number;
  if (id === undefined)
    throw new UserError(`input scope: pr, but the event ${name} has no pull request.`, {
      remedy: 'Say which one with the input pr-number; or give run-id and leave scope out.',
    });
  // Nor has a pull request the run id of the run that cleans up after it.
  const values = id === pull?.number ? headValues(pull) : {};
  return { kind, id, owner, repo, values: { owner, repo, pr: id, ...values } };
}

function kindOf({ inputs, name, pull }: Given): 'pr' | 'run' | 'stale' {
  const { scope, prNumber, runId } = inputs;
  if (prNumber !== undefined && runId !== undefined)
    throw contradiction('inputs pr-number and run-id: both are given, but only one can be meant.');
  if (scope !== 'auto') {
    if (prNumber !== undefined && scope !== 'pr')
      throw contradiction(`input pr-number: ${prNumber} is given, but scope is ${scope}.`, 'pr');
    if (runId !== undefined && scope !== 'run')
      throw contradiction(`input run-id: ${runId} is given, but scope is ${scope}.`, 'run');
    return scope;
  }
  if (prNumber !== undefined) return 'pr';
  if (runId !== undefined && pull?.closed === true)
    throw contradiction(
      `input run-id: ${runId} is given, but pull request #${pull.number} closed.`,
      'run',
    );
  if (runId !== undefined) return 'run';
  if (pull?.closed === true) return 'pr';
  return name === 'schedule' ? 'stale' : 'run';
}

function headValues(pull: PullRequestEvent | undefined) {
  if (pull?.details === undefined) return {};
  return { branch: pull.details.headBranch, sha: pull.details.headSha };
}

function presentValues({ env, pull }: Given) {
  const entries = Object.entries({
    run_attempt: env.GITHUB_RUN_ATTEMPT,
    pr: pull?.number,
    branch: env.GITHUB_REF_NAME,
    sha: env.GITHUB_SHA,
    ...headValues(pull),
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''));
}

function variable(env: Env, name: string, pattern: RegExp): string {
  const value = env[name] ?? '';
  if (pattern.test(value)) return value;
  const what = value === '' ? 'is not set' : `${JSON.stringify(value)} is not of its kind`;
  throw new UserError(`${name}: ${what}`, {
    remedy: "GitHub's runner sets this variable: start the action as a step of a workflow.",
  });
}

function url(env: Env, name: string, fallback: string): string {
  const value = env[name] || fallback;
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return value.replace(/\/+$/, '');
  return variable({ [name]: value }, name, /^(?!)/);
}

/** `scope` is the one with which the input that the message begins with would be right; with two inputs none is. */
function contradiction(message: string, scope?: 'pr' | 'run'): UserError {
  const or = scope === undefined ? '' : `, or set the input scope to ${scope}`;
  return new UserError(message, { remedy: `Leave one out${or}.` });
}
