import type { Asking } from './asking.ts';
import { refusal, statusOf } from './refusal.ts';

/** Hidden in the page; by it the comment is found again. */
export const marker = '<!-- workshop-cleanup -->';

interface Comment extends Asking {
  /** The pull request's number. */
  readonly number: string;
  /** Markdown; the marker is put before it. */
  readonly body: string;
  /** False: an earlier comment is brought up to date, but none is written anew. */
  readonly create: boolean;
}

/**
 * Keeps one comment of this action's own on a pull request up to date. Anybody can write the marker into a comment, so
 * only one that a bot or the token's own user wrote counts.
 * @throws UserError when GitHub refuses
 */
export async function keepComment(comment: Comment): Promise<void> {
  const { octokit, owner, repo, number, create } = comment;
  const body = `${marker}\n${comment.body}`;
  try {
    const id = await ownComment(comment);
    if (id !== undefined)
      await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
    else if (create)
      await octokit.rest.issues.createComment({
        owner,
        repo,
        issue_number: Number(number),
        body,
      });
  } catch (error) {
    throw refusal(error, {
      doing: `comment on pull request #${number} of ${owner}/${repo}`,
      permission: 'pull-requests: write',
      missing: {
        message: 'there is no such pull request, or the token may not write to it',
        remedy: 'Give the job `permissions: pull-requests: write`.',
      },
    });
  }
}

async function ownComment({ octokit, owner, repo, number }: Comment): Promise<number | undefined> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: Number(number),
    per_page: 100,
  });
  const marked: { readonly id: number; readonly login: string }[] = [];
  for await (const { data } of pages)
    for (const { id, body, user } of data) {
      if (!body?.startsWith(marker)) continue;
      if (isBot(user)) return id;
      marked.push({ id, login: user?.login ?? '' });
    }
  if (marked.length === 0) return undefined;
  const me = await login({ octokit, owner, repo });
  return marked.find((each) => me !== undefined && each.login === me)?.id;
}

/** As GitHub tells it; an answer that does not tell at all is a stand-in's, where nobody else comments. */
function isBot(
  user: { readonly type?: string; readonly login?: string } | null | undefined,
): boolean {
  return user === undefined || user?.type === 'Bot' || user?.login?.endsWith('[bot]') === true;
}

/** Whose the token is; undefined for a job's own token, which is a bot's and may not ask. */
async function login({ octokit }: Asking): Promise<string | undefined> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    if (statusOf(error) === 403 || statusOf(error) === 404) return undefined;
    throw error;
  }
}
