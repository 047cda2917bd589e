import type { getOctokit } from '@actions/github';
import { UserError } from '../errors.ts';
import { refuseRedirect, withinOrigin } from './redirects.ts';

export type GitHub = ReturnType<typeof getOctokit>;

/** GitHub's own answer to a secondary limit that names no time is to wait a minute; more isn't worth a job's while. */
const longestPauseSeconds = 60;
export interface GitHubOptions {
  readonly token: string | undefined;
  /** GITHUB_API_URL: another one on GitHub Enterprise Server and with data residency. */
  readonly apiUrl: string;
  /** Told before each pause that GitHub's rate limits ask for. */
  readonly onWait: (message: string) => void;
  /** How long one answer may take. GitHub itself gives a request up after ten seconds. */
  readonly answerSeconds?: number;
}

/**
 * GitHub's API: what fails for a moment is tried twice more within five seconds, and a rate limit that ends within a
 * minute is waited for once.
 * @throws UserError without a token
 */
export async function connectToGitHub(options: GitHubOptions): Promise<GitHub> {
  const { token, apiUrl, onWait, answerSeconds = 15 } = options;
  if (token === undefined)
    throw new UserError('input github-token: it is empty, and GitHub has to be asked.', {
      remedy: `Leave it out, or give it \${{ github.token }}.`,
    });
  // Loaded here because loading reads GITHUB_EVENT_PATH, and throws a bare SyntaxError where that isn't JSON.
  const [{ getOctokit }, { defaults }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@actions/github/lib/utils'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const pause =
    (limit: string) =>
    (seconds: number, request: unknown, _octokit: unknown, pauses: number): boolean => {
      if (pauses > 0 || seconds > longestPauseSeconds) return false;
      const { method, url } = request as { readonly method: string; readonly url: string };
      onWait(`GitHub's ${limit} rate limit: waiting ${seconds} s before ${method} ${url}`);
      return true;
    };
  // The library's own fetch knows the runner's proxy.
  const send = withinOrigin(defaults.request?.fetch);
  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl,
      userAgent: 'workshop-cleanup',
      request: {
        fetch: (url: string, init: RequestInit) =>
          send(url, { ...init, signal: AbortSignal.timeout(answerSeconds * 1000) }),
      },
      // 429 is a rate limit and left to the plugin that honours its Retry-After.
      retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
      throttle: { onRateLimit: pause('primary'), onSecondaryRateLimit: pause('secondary') },
    },
    retry,
    throttling,
  );
  octokit.hook.after('request', refuseRedirect);
  return octokit;
}
