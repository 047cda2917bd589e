import type { Conditions, PolicyDocument } from '../../src/policy/document.ts';

/** GitHub's issuer on github.com; GitHub Enterprise Server's is `HOST/_services/token`. */
export const publicIssuer = 'token.actions.githubusercontent.com';

export interface Trusted {
  readonly partition: string;
  readonly account: string;
  readonly owner: string;
  readonly repo: string;
  /** GitHub's numbers for the two; without them any number is trusted beside the names. */
  readonly ownerId?: string | undefined;
  readonly repositoryId?: string | undefined;
  /** The job's deployment environment: nothing but a job in it is trusted. */
  readonly environment?: string | undefined;
  /** The branch of schedules and manual runs, where no environment is named. */
  readonly branch: string;
  /** Without `https://`. */
  readonly issuer: string;
  readonly audience: string;
}

/**
 * Who may assume the role: this repository's jobs, by both forms of GitHub's subject claim. The classic one has names
 * (`repo:octo-org/easyshop:…`); repositories that were created, renamed or transferred after 15 July 2026, and those that
 * chose it, have ids as well (`repo:octo-org@123456/easyshop@456789:…`). `@` is in no name, so neither form can be
 * mistaken for the other. GitHub Enterprise Server has the classic form only.
 * https://docs.github.com/en/actions/reference/security/oidc#immutable-subject-claims
 */
export function trustPolicy(trusted: Trusted): PolicyDocument {
  const { partition, account, issuer, audience } = trusted;
  const subjects = repositoriesOf(trusted).flatMap((repository) =>
    contextsOf(trusted).map((context) => `repo:${repository}:${context}`),
  );
  const exact = subjects.filter((each) => !each.includes('*'));
  const open = subjects.filter((each) => each.includes('*'));
  const aud = { [`${issuer}:aud`]: audience };
  const sub = (values: readonly string[]) => ({ [`${issuer}:sub`]: values });
  const statement = (Sid: string, Condition: Conditions) => ({
    Sid,
    Effect: 'Allow' as const,
    Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${issuer}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition,
  });
  return {
    Version: '2012-10-17',
    Statement: [
      ...(exact.length === 0
        ? []
        : [statement('Exact', { StringEquals: { ...aud, ...sub(exact) } })]),
      ...(open.length === 0
        ? []
        : [statement('AnyId', { StringEquals: aud, StringLike: sub(open) })]),
    ] as unknown as PolicyDocument['Statement'],
  };
}

function repositoriesOf({
  owner,
  repo,
  ownerId,
  repositoryId,
  issuer,
}: Trusted): readonly string[] {
  const classic = `${owner}/${repo}`;
  if (issuer !== publicIssuer && issuer.endsWith('/_services/token')) return [classic];
  return [classic, `${owner}@${ownerId ?? '*'}/${repo}@${repositoryId ?? '*'}`];
}

/**
 * What follows the repository: `environment:NAME` whatever the event, else `pull_request` for that event and the ref for
 * all others, `pull_request_target` among them. A colon within a name is written `%3A`, since a value is one part.
 */
function contextsOf({ environment, branch }: Trusted): readonly string[] {
  if (environment !== undefined) return [`environment:${environment.replaceAll(':', '%3A')}`];
  return ['pull_request', `ref:refs/heads/${branch}`];
}
