import { createRequire } from 'node:module';
import type { AwsContext } from '../../src/aws/context.ts';
import type { Tags } from '../../src/scope.ts';
import { enter, newAccount, rootOf } from './account.ts';
import { type Emulator, startEmulator } from './emulator.ts';
import {
  type GitHubStub,
  type Permission,
  type Pull,
  type Repository,
  type Run,
  startGitHub,
} from './github.ts';
import { type OidcStub, startOidc } from './oidc.ts';
import { commit, type Job } from './runner.ts';

export const repository = 'octo-org/workshop';
export const regions = ['ap-southeast-1', 'us-east-1'] as const;

/** Everything around one run: emulated AWS, GitHub, the runner's OIDC endpoint, and a role that trusts it. */
export interface Stage extends AsyncDisposable {
  readonly emulator: Emulator;
  readonly github: GitHubStub;
  readonly oidc: OidcStub;
  readonly account: string;
  /** The account as its root sees it. */
  readonly root: AwsContext;
  readonly roleArn: string;
  /** A closed pull request 12 and the role to assume; more inputs or other variables on top. */
  job(inputs?: Readonly<Record<string, string>>, env?: Job['env']): Job;
}

export interface StageOptions {
  /** Lines of YAML added to the profile. */
  readonly profile?: string;
  /** Instead: the whole profile for this account. */
  readonly profileOf?: (account: string) => string | Buffer;
  /** An emulator that is shared; default is one of its own. */
  readonly emulator?: Emulator;
  readonly openPull?: boolean;
  /** More pull requests and runs than number 12 and the present one. */
  readonly pulls?: Readonly<Record<string, Pull>>;
  readonly runs?: Readonly<Record<string, Run>>;
  readonly comments?: Repository['comments'];
  readonly deployments?: Repository['deployments'];
  /** What the job's token may do at GitHub; default is all. */
  readonly permissions?: readonly Permission[];
  /** When the pull request was opened and the run began; default a minute ago. */
  readonly began?: Date;
}

export const labelsOf = (pr: string): Tags => ({ 'workshop:pr': pr, 'workshop:repo': repository });

export async function setStage(options: StageOptions = {}): Promise<Stage> {
  const emulator = options.emulator ?? (await startEmulator());
  process.env['AWS_ENDPOINT_URL'] = emulator.url;
  process.env['AWS_ENDPOINT_URL_S3_CONTROL'] = emulator.url.replace('127.0.0.1', 'localhost');
  const account = newAccount();
  const oidc = await startOidc({ repository });
  await emulator.set(
    { issuers: { 'https://token.actions.githubusercontent.com': oidc.jwksUrl } },
    account,
  );
  const root = await enter(rootOf(account), account, regions[0]);
  const roleArn = await trustGitHub(root);
  const began = (options.began ?? new Date(Date.now() - 60_000)).toISOString();
  const profile = options.profileOf?.(account) ?? profileFor(account, options.profile);
  const github = await startGitHub({
    token: 'ghs_stub',
    ...(options.permissions ? { permissions: options.permissions } : {}),
    repositories: {
      [repository]: {
        files: {
          main: { '.github/cleanup.yml': profile },
          [commit]: { '.github/cleanup.yml': profile },
        },
        pulls: {
          '12': { state: options.openPull ? 'open' : 'closed', createdAt: began },
          ...options.pulls,
        },
        comments: options.comments ?? { '12': [] },
        deployments: options.deployments ?? {},
        runs: { '6234567890': { createdAt: began, status: 'in_progress' }, ...options.runs },
      },
    },
  });
  return {
    emulator,
    github,
    oidc,
    account,
    root,
    roleArn,
    job: (inputs = {}, env = {}) => ({
      inputs: { 'role-to-assume': roleArn, 'github-token': 'ghs_stub', ...inputs },
      event: { name: 'pull_request', payload: closedPull('12') },
      env: {
        AWS_ENDPOINT_URL: emulator.url,
        AWS_ENDPOINT_URL_S3_CONTROL: emulator.url.replace('127.0.0.1', 'localhost'),
        GITHUB_REPOSITORY: repository,
        GITHUB_API_URL: github.url,
        GITHUB_REF: 'refs/pull/12/merge',
        ...oidc.env,
        ...env,
      },
    }),
    async [Symbol.asyncDispose]() {
      await Promise.all([github.close(), oidc.close()]);
      if (options.emulator === undefined) await emulator.stop();
      else await emulator.reset(account);
    },
  };
}

export function profileFor(account: string, lines = ''): string {
  return `version: 1
accounts: ['${account}']
regions: [${regions.join(', ')}]
labels:
  pr: { 'workshop:pr': '{pr}', 'workshop:repo': '{owner}/{repo}' }
  run: { 'workshop:run': '{run_id}', 'workshop:repo': '{owner}/{repo}' }
${lines}
`;
}

interface Payload {
  number: number;
  pull_request: { number: number; head: object; base: object };
  repository: object;
}

/** GitHub's own example of `pull_request: closed`, for this repository and number. */
export function closedPull(number: string): unknown {
  const examples = createRequire(import.meta.url)('@octokit/webhooks-examples') as {
    readonly default?: readonly Example[];
  } & readonly Example[];
  const all = examples.default ?? examples;
  const found = all
    .find(({ name }) => name === 'pull_request')
    ?.examples.find((each) => each['action'] === 'closed');
  if (found === undefined) throw new Error('no example of a closed pull request');
  const [owner, name] = repository.split('/');
  const repo = { name, full_name: repository, owner: { login: owner } };
  const example = structuredClone(found) as unknown as Payload;
  return {
    ...example,
    number: Number(number),
    repository: { ...example.repository, ...repo },
    pull_request: {
      ...example.pull_request,
      number: Number(number),
      head: { ...example.pull_request.head, ref: 'topic', sha: 'a'.repeat(40), repo },
      base: { ...example.pull_request.base, ref: 'main', repo },
    },
  };
}

interface Example {
  readonly name: string;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

/** The OIDC provider and the role that a user makes once, as the README says. */
async function trustGitHub(root: AwsContext): Promise<string> {
  const iam = await root.region('global').client('iam');
  const host = 'token.actions.githubusercontent.com';
  await iam.createOpenIDConnectProvider({
    Url: `https://${host}`,
    ClientIDList: ['sts.amazonaws.com'],
  });
  const trust = {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::${root.account}:oidc-provider/${host}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com' },
      StringLike: { [`${host}:sub`]: `repo:${repository}:*` },
    },
  };
  const { Role } = await iam.createRole({
    RoleName: 'workshop-cleanup',
    AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [trust] }),
  });
  await iam.putRolePolicy({
    RoleName: 'workshop-cleanup',
    PolicyName: 'cleanup',
    PolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
    }),
  });
  return Role?.Arn ?? '';
}
