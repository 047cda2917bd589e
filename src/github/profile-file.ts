import { UserError } from '../errors.ts';
import type { GitHub } from './client.ts';
import { notGitHubs, refusal, statusOf } from './refusal.ts';

/** GitHub gives a file's content along with what it is up to this size. No profile comes near it. */
const largest = '1 MB';

interface At {
  readonly owner: string;
  readonly repo: string;
  /** With `/` between its parts and none before. */
  readonly path: string;
  readonly ref: string;
}

/** @throws UserError when there is no such file, or it cannot be read or is no text. */
export async function readProfileAt({
  octokit,
  ...at
}: At & { readonly octokit: GitHub }): Promise<string> {
  const file = `${at.path} at ${at.ref} of ${at.owner}/${at.repo}`;
  const doing = `read the profile ${file}`;
  const wrong = (what: string, cause?: unknown): UserError =>
    new UserError(`${file} ${what}`, {
      remedy: 'Say with the inputs profile and profile-ref where the profile is.',
      cause,
    });
  let entry: Entry;
  try {
    // As JSON, because in the raw media type a directory's listing could pass for a file.
    // The path's slashes are sent as they are, as GitHub documents it; the library's own method would encode them.
    const { owner, repo, path, ref } = at;
    const parts = path.split('/').map(encodeURIComponent).join('/');
    const route = `GET /repos/{owner}/{repo}/contents/${parts}`;
    const { data } = (await octokit.request(route, { owner, repo, ref })) as { data: unknown };
    entry = Array.isArray(data) ? { type: 'dir' } : ((data ?? {}) as Entry);
  } catch (error) {
    if (error instanceof Error && error.message.includes('too_large'))
      throw wrong(`is larger than ${largest}`);
    throw refusal(error, {
      doing,
      permission: 'contents: read',
      missing: statusOf(error) === 404 ? await whatIsMissing(octokit, at, error) : nothing,
    });
  }
  const kind = entry.type ?? (entry.encoding === 'base64' ? 'file' : '');
  const other = notFiles.get(kind);
  if (other !== undefined) throw wrong(`is ${other}, not a file`);
  if (kind !== 'file') throw notGitHubs(doing);
  if (entry.encoding !== 'base64') throw wrong(`is larger than ${largest}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Buffer.from(entry.content ?? '', 'base64'),
    );
  } catch (cause) {
    throw wrong('is not text in UTF-8', cause);
  }
}

/** What is used here of GitHub's schema content-tree; `encoding` is `none` above the size that it sends. */
interface Entry {
  readonly type?: string;
  readonly encoding?: string;
  readonly content?: string;
}

const notFiles = new Map([
  ['dir', 'a directory'],
  ['submodule', 'a submodule'],
  ['symlink', 'a symbolic link out of the repository or to a directory'],
]);

const nothing = { message: '', remedy: '' };

/** GitHub answers 404 for a path, a ref and a repository alike, and for a private one that the token may not see. */
async function whatIsMissing(octokit: GitHub, { owner, repo, path, ref }: At, error: unknown) {
  if (error instanceof Error && error.message.includes('No commit found for the ref'))
    return {
      message: `the repository has no branch, tag or commit ${JSON.stringify(ref)}`,
      remedy: 'Say with the input profile-ref where the profile is.',
    };
  const repository = await octokit.rest.repos.get({ owner, repo }).catch(() => undefined);
  if (repository === undefined)
    return {
      message: 'the token sees no such repository',
      remedy: `Give the job \`permissions: contents: read\`, and as github-token a token of ${owner}/${repo}.`,
    };
  return {
    message: 'there is no such file',
    remedy: `Put the profile at ${path} on ${ref}, or say with the inputs profile and profile-ref where it is.`,
  };
}
