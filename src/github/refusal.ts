import { UserError } from '../errors.ts';

/** What was asked of GitHub, for the message when it refuses. */
export interface Question {
  /** Without a verb's subject: 'read pull request #12 of owner/repo'. */
  readonly doing: string;
  /** The permission of the job's token that it needs: 'pull-requests: read'. */
  readonly permission: string;
  /** What 404 means here. */
  readonly missing: { readonly message: string; readonly remedy: string };
}

/** The status of GitHub's answer; undefined for an error that is none, and when no answer came. */
export function statusOf(error: unknown): number | undefined {
  return answerOf(error)?.status;
}

/** Tells a refusal of GitHub's as a person can act on it. */
export function refusal(error: unknown, { doing, permission, missing }: Question): UserError {
  if (error instanceof UserError)
    return new UserError(`Cannot ${doing}: ${error.message}`, {
      ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
    });
  const answer = answerOf(error);
  const fail = (why: string, remedy: string): UserError =>
    new UserError(`Cannot ${doing}: ${why}`, { remedy, cause: error });
  if (answer === undefined)
    return fail(
      "GitHub's API cannot be reached",
      "Run the job again; on a self-hosted runner check GITHUB_API_URL, the proxy and the runner's network.",
    );
  const limit = limitOf(answer);
  if (limit !== undefined) return fail(limit, 'Run the job again later.');
  switch (answer.status) {
    case 401:
      return fail(
        'GitHub does not accept the token',
        `Leave the input github-token out, or give it one that is valid, such as \${{ github.token }}.`,
      );
    case 403:
      return fail(
        'the token is not allowed to',
        `Give the job \`permissions: ${permission}\`; once a job lists permissions, all others are none.`,
      );
    case 404:
      // Without the cause: GitHub's own 'Not Found' says less.
      return new UserError(`Cannot ${doing}: ${missing.message}`, { remedy: missing.remedy });
    default:
      return fail(
        `GitHub answered with status ${answer.status}`,
        'Run the job again; https://www.githubstatus.com tells of disturbances.',
      );
  }
}

/** For an answer that lacks what GitHub's always has, such as a proxy's page. */
export function notGitHubs(doing: string): UserError {
  return new UserError(`Cannot ${doing}: the answer is not of the kind that GitHub gives`, {
    remedy: 'Check GITHUB_API_URL and the proxy: something else may answer in its place.',
  });
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
}

/** An Octokit RequestError has a response only when GitHub gave one; without it, its status is made up. */
function answerOf(error: unknown): Answer | undefined {
  if (typeof error !== 'object' || error === null || !('response' in error)) return undefined;
  const response = error.response as Partial<Answer> | undefined;
  if (typeof response?.status !== 'number') return undefined;
  const message = error instanceof Error ? error.message : '';
  return { status: response.status, headers: response.headers ?? {}, message };
}

/** Why it is a rate limit and no denial, which have the status 403 in common. */
function limitOf({ status, headers, message }: Answer): string | undefined {
  if (status !== 403 && status !== 429) return undefined;
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = Number(headers['x-ratelimit-reset']);
    const until = reset > 0 ? ` until ${new Date(reset * 1000).toISOString()}` : '';
    return `the token's rate limit is used up${until}`;
  }
  if (/secondary rate/i.test(message) || status === 429 || headers['retry-after'] !== undefined) {
    const seconds = headers['retry-after'];
    const when = seconds === undefined ? '' : ` and asks for a pause of ${seconds} s`;
    return `GitHub limits the rate of requests${when}`;
  }
  return undefined;
}
