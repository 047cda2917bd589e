import { UserError } from '../errors.ts';
import type { GitHub } from './client.ts';
import { notGitHubs, refusal, statusOf } from './refusal.ts';

/** When a run began; or, where GitHub has no such run or hides it, the error to throw unless another source serves. */
export type RunStart =
  | { readonly began: Date }
  | { readonly began?: undefined; readonly refusal: UserError };

export interface WhichRun {
  readonly octokit: GitHub;
  readonly owner: string;
  readonly repo: string;
  /** Digits only. */
  readonly id: string;
}

/**
 * When the first attempt of a run began: `created_at` stays, `run_started_at` is the latest attempt's.
 * @throws UserError when GitHub cannot be asked at all
 */
export async function readRunStart({ octokit, owner, repo, id }: WhichRun): Promise<RunStart> {
  const doing = `read workflow run ${id} of ${owner}/${repo}`;
  try {
    const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: Number(id) });
    const began = new Date(data.created_at);
    if (Number.isNaN(began.getTime())) throw notGitHubs(doing);
    return { began };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const told = refusal(error, {
      doing,
      permission: 'actions: read',
      missing: {
        message: 'there is no such run, or the token may not see it',
        remedy:
          'Check the input run-id; in a private repository the job needs `permissions: actions: read`.',
      },
    });
    if (statusOf(error) === 403 || statusOf(error) === 404) return { refusal: told };
    throw told;
  }
}
