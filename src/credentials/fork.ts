import { UserError } from '../errors.ts';

/**
 * Why there is no way into the account. GitHub gives a run for a fork's pull request no secrets and a token that can
 * only read, whatever the workflow's permissions say (docs: events that trigger workflows, pull_request).
 */
export function forkRefusal(): UserError {
  return new UserError(
    'This run is for a pull request from a fork: GitHub gives it no OIDC token and no secrets',
    {
      remedy: `Start the clean-up on pull_request_target instead, as examples/pull-request-closed.yml does:
  on:
    pull_request_target:
      types: [closed]
Such a run belongs to the base repository. The action checks nothing out and reads its profile at the base branch, so the fork decides nothing. A nightly sweep (scope: stale) finds what is left until then.`,
    },
  );
}
