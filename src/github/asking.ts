import type { GitHub } from './client.ts';

/** GitHub and the repository that it is asked about. */
export interface Asking {
  readonly octokit: GitHub;
  readonly owner: string;
  readonly repo: string;
}
