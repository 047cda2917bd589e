import { inputReader } from './input-reader.ts';
import * as kinds from './input-values.ts';

/** What stands for an input that is absent or empty; `action.yml` says the same. */
export const defaults = {
  'role-duration-seconds': '3600',
  audience: 'sts.amazonaws.com',
  profile: '.github/cleanup.yml',
  scope: 'auto',
  'allow-open-pull-request': 'false',
  'dry-run': 'false',
  'run-at': 'now',
  'max-deletions': '200',
  'timeout-minutes': '60',
  concurrency: '16',
  'fail-on-leftovers': 'true',
  comment: 'never',
} as const;

export interface Inputs {
  /** ARN of an IAM role, of any partition. */
  readonly roleToAssume: string | undefined;
  readonly roleSessionName: string;
  readonly roleDurationSeconds: number;
  readonly audience: string;
  readonly awsRegion: string | undefined;
  /** Path within the repository, with `/` between its parts. */
  readonly profile: string;
  /** A branch, tag or commit, or the word `workspace`. */
  readonly profileRef: string | undefined;
  readonly scope: 'pr' | 'run' | 'stale' | 'auto';
  /** Digits only, as are run ids. */
  readonly prNumber: string | undefined;
  readonly runId: string | undefined;
  readonly allowOpenPullRequest: boolean;
  readonly dryRun: boolean;
  readonly runAt: 'now' | 'job-end';
  readonly maxDeletions: number;
  /** May have decimals. */
  readonly timeoutMinutes: number;
  readonly concurrency: number;
  readonly failOnLeftovers: boolean;
  readonly comment: 'never' | 'on-leftovers' | 'always';
  readonly githubToken: string | undefined;
  /** As GitHub fills it in: of the job up to now. */
  readonly jobStatus: string | undefined;
}

/** @throws UserError with every complaint at once, one a line. */
export function readInputs(): Inputs {
  const { optional, required, oneOf, boolean, done } = inputReader(defaults);
  const inputs: Inputs = {
    roleToAssume: optional('role-to-assume', kinds.roleArn),
    roleSessionName:
      optional('role-session-name', kinds.sessionName) ??
      `workshop-cleanup-${process.env.GITHUB_RUN_ID ?? ''}`,
    roleDurationSeconds: Number(required('role-duration-seconds', kinds.integer(900, 43_200))),
    audience: required('audience', kinds.audience),
    awsRegion: optional('aws-region', kinds.region),
    profile: required('profile', kinds.repositoryPath),
    profileRef: optional('profile-ref', kinds.gitRef),
    scope: oneOf('scope', ['pr', 'run', 'stale', 'auto']),
    prNumber: optional('pr-number', kinds.pullRequestNumber),
    runId: optional('run-id', kinds.runId),
    allowOpenPullRequest: boolean('allow-open-pull-request'),
    dryRun: boolean('dry-run'),
    runAt: oneOf('run-at', ['now', 'job-end']),
    maxDeletions: Number(required('max-deletions', kinds.integer(1, 1_000_000))),
    timeoutMinutes: Number(required('timeout-minutes', kinds.jobMinutes)),
    concurrency: Number(required('concurrency', kinds.integer(1, 64))),
    failOnLeftovers: boolean('fail-on-leftovers'),
    comment: oneOf('comment', ['never', 'on-leftovers', 'always']),
    githubToken: optional('github-token', kinds.token),
    jobStatus: optional('job-status', kinds.jobStatus),
  };
  done();
  return inputs;
}
