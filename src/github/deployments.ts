import type { Asking } from './asking.ts';
import { refusal } from './refusal.ts';

/**
 * Sets every deployment to an environment inactive that is not already. Returns how many were.
 * @throws UserError when GitHub refuses
 */
export async function deactivate(
  { octokit, owner, repo }: Asking,
  environment: string,
): Promise<number> {
  try {
    const { data } = await octokit.rest.repos.listDeployments({
      owner,
      repo,
      environment,
      per_page: 100,
    });
    let changed = 0;
    for (const { id: deployment_id, environment: of } of data) {
      if (of !== environment) continue;
      if ((await latestState({ octokit, owner, repo }, deployment_id)) === 'inactive') continue;
      await octokit.rest.repos.createDeploymentStatus({
        owner,
        repo,
        deployment_id,
        state: 'inactive',
        description: 'Its AWS resources were deleted',
      });
      changed += 1;
    }
    return changed;
  } catch (error) {
    throw refusal(error, {
      doing: `set the deployment environment ${JSON.stringify(environment)} of ${owner}/${repo} inactive`,
      permission: 'deployments: write',
      missing: {
        message: 'the token may not see its deployments',
        remedy: 'Give the job `permissions: deployments: write`.',
      },
    });
  }
}

/** Only to spare a change: undefined where GitHub does not tell. */
async function latestState(
  { octokit, owner, repo }: Asking,
  deployment_id: number,
): Promise<string | undefined> {
  try {
    const which = { owner, repo, deployment_id, per_page: 1 };
    return (await octokit.rest.repos.listDeploymentStatuses(which)).data[0]?.state;
  } catch {
    return undefined;
  }
}
