import { join } from 'node:path';
import type { PullRequestEvent } from './event-payload.ts';
import { type Head, refusePullRequestHead } from './github/trusted-ref.ts';
import type { Inputs } from './inputs.ts';

/** Where the profile is read: a file in the workspace, or a path at a ref of the repository. */
export type ProfileSource =
  | { readonly from: 'workspace'; readonly file: string }
  | { readonly from: 'github'; readonly path: string; readonly ref: string };

export interface Whence extends Pick<Inputs, 'profile' | 'profileRef'> {
  readonly pull: PullRequestEvent | undefined;
  /** The run's own commit, and the checkout's folder; asked for only when needed. */
  readonly commit: () => string;
  readonly workspace: () => string;
  /** The run's own commit when that is GitHub's trial merge of a pull request. */
  readonly trial: string | undefined;
}

/** @throws UserError for a ref that an author of a pull request controls. */
export function profileSource(whence: Whence): ProfileSource {
  const { profile: path, profileRef, pull } = whence;
  if (profileRef === 'workspace')
    return { from: 'workspace', file: join(whence.workspace(), path) };
  if (profileRef !== undefined) {
    refusePullRequestHead(profileRef, pull === undefined ? [] : [headOf(pull, whence.trial)]);
    return { from: 'github', path, ref: profileRef };
  }
  // The base by its branch: the payload's base.sha is where the branch was when the pull request was last pushed to.
  return { from: 'github', path, ref: pull?.details?.baseBranch ?? whence.commit() };
}

function headOf({ number, details }: PullRequestEvent, trial: string | undefined): Head {
  if (details === undefined) return { number, commits: [] };
  const { merged, mergeSha, headSha, headBranch, fromFork } = details;
  const commits = merged ? [headSha] : [headSha, mergeSha, trial];
  return {
    number,
    branch: fromFork ? undefined : headBranch,
    commits: commits.filter((commit) => commit !== undefined),
  };
}
