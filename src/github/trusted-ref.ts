import { UserError } from '../errors.ts';

/** What is known of a pull request's head, whose author must not choose what is deleted. */
export interface Head {
  readonly number: string;
  /** Undefined for a fork's branch: in this repository that name, if there is one, is another branch. */
  readonly branch?: string | undefined;
  /** The head commit, and GitHub's trial merge of it while it isn't merged. */
  readonly commits: readonly string[];
}

/**
 * Refuses a ref that would read the profile from a pull request: GitHub's own refs for it, its branch, its commits.
 * `byDefault` says that nobody gave it: it is the event's base branch or the run's own commit.
 * @throws UserError
 */
export function refusePullRequestHead(
  ref: string,
  heads: readonly Head[],
  byDefault = false,
): void {
  const name = ref.replace(/^(refs\/)?heads\//, '');
  if (/^(refs\/)?pull\//i.test(ref)) throw refusal(ref, "is GitHub's name for a pull request");
  for (const head of heads) {
    const pull = `pull request #${head.number}`;
    if (name === head.branch)
      throw byDefault
        ? refusedDefault(`this event's base branch ${JSON.stringify(ref)} is the branch of ${pull}`)
        : refusal(ref, `is the branch of ${pull}`);
    if (head.commits.some((commit) => isAbbreviated(ref, commit)))
      throw byDefault
        ? refusedDefault(`this run's own commit ${JSON.stringify(ref)} is the head of ${pull}`)
        : refusal(ref, `is a commit of ${pull}`);
  }
}

/** Git takes a commit by its first four hexadecimal digits or more. */
function isAbbreviated(ref: string, commit: string): boolean {
  return /^[0-9a-f]{4,}$/i.test(ref) && commit.toLowerCase().startsWith(ref.toLowerCase());
}

function refusal(ref: string, cause: string): UserError {
  return new UserError(
    `input profile-ref: ${JSON.stringify(ref)} ${cause}, whose author would decide what is deleted.`,
    { remedy: 'Name a branch that only reviewed changes reach, or leave profile-ref out.' },
  );
}

function refusedDefault(what: string): UserError {
  return new UserError(
    `input profile-ref: it is left out, and ${what}, whose author would decide what is deleted.`,
    {
      remedy:
        'Start the workflow on another branch, or set profile-ref to a branch that only reviewed changes reach.',
    },
  );
}
