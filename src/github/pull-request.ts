import { UserError } from '../errors.ts';
import type { GitHub } from './client.ts';
import { notGitHubs, refusal } from './refusal.ts';

export interface PullRequest {
  readonly state: 'open' | 'closed';
  readonly merged: boolean;
  readonly openedAt: Date;
  /** Undefined for a fork's branch: in this repository that name, if there is one, is another branch. */
  readonly headRef: string | undefined;
  readonly headSha: string;
}

export interface WhichPullRequest {
  readonly octokit: GitHub;
  readonly owner: string;
  readonly repo: string;
  /** Digits only. */
  readonly number: string;
}

/**
 * A pull request as it is now, which its event may have missed.
 * @throws UserError when GitHub does not say
 */
export async function readPullRequest(which: WhichPullRequest): Promise<PullRequest> {
  const { octokit, owner, repo, number } = which;
  const doing = `read pull request #${number} of ${owner}/${repo}`;
  try {
    const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: Number(number) });
    const openedAt = new Date(data.created_at);
    if ((data.state !== 'open' && data.state !== 'closed') || Number.isNaN(openedAt.getTime()))
      throw notGitHubs(doing);
    return {
      state: data.state,
      merged: data.merged === true,
      openedAt,
      headRef: data.head.repo?.full_name === data.base.repo?.full_name ? data.head.ref : undefined,
      headSha: data.head.sha,
    };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw refusal(error, {
      doing,
      permission: 'pull-requests: read',
      missing: {
        message: 'there is no such pull request, or the token may not see it',
        remedy:
          'Check the input pr-number; in a private repository the job needs `permissions: pull-requests: read`.',
      },
    });
  }
}
