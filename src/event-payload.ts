import { readFileSync } from 'node:fs';
import { UserError } from './errors.ts';
import { pullRequestNumber } from './input-values.ts';

/** The pull request that an event is about, as the event's payload has it. */
export interface PullRequestEvent {
  readonly number: string;
  /** True for `pull_request` and `pull_request_target` with the action `closed`. */
  readonly closed: boolean;
  /** Absent on a comment's event, which says no more than the number. */
  readonly details?: PullRequestDetails;
}

export interface PullRequestDetails {
  readonly baseBranch: string;
  readonly headBranch: string;
  readonly headSha: string;
  /** GitHub's merge of the head into the base: a trial as long as `merged` is false. */
  readonly mergeSha: string | undefined;
  readonly merged: boolean;
  readonly fromFork: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** @throws UserError when the payload cannot be read, or lacks what an event of that name always has. */
export function readPullRequestEvent(name: string, path: string): PullRequestEvent | undefined {
  const payload = parse(path);
  const pull = object(payload['pull_request']);
  if (pull !== undefined) return ofPullRequest(name, path, payload, pull);
  if (/^pull_request(_target|_review|_review_comment)?$/.test(name))
    throw unreadable(path, `has no pull_request, although the event is ${name}`);
  // A comment on a pull request comes as one on the issue of the same number.
  const issue = object(payload['issue']);
  if (issue === undefined || object(issue['pull_request']) === undefined) return undefined;
  return { number: numberOf(path, 'issue.number', issue['number']), closed: false };
}

function ofPullRequest(name: string, path: string, payload: Json, pull: Json): PullRequestEvent {
  const text = (place: string): string => {
    const value = place.split('.').reduce<unknown>((at, key) => object(at)?.[key], pull);
    if (typeof value === 'string' && value !== '') return value;
    throw unreadable(path, `has no pull_request.${place}`);
  };
  const base = object(object(pull['base'])?.['repo']);
  // Null when the fork has been deleted since.
  const head = object(object(pull['head'])?.['repo']);
  const mergeSha = pull['merge_commit_sha'];
  return {
    number: numberOf(path, 'pull_request.number', pull['number']),
    closed: /^pull_request(_target)?$/.test(name) && payload['action'] === 'closed',
    details: {
      baseBranch: text('base.ref'),
      headBranch: text('head.ref'),
      headSha: text('head.sha'),
      mergeSha: typeof mergeSha === 'string' ? mergeSha : undefined,
      merged: pull['merged'] === true || typeof pull['merged_at'] === 'string',
      fromFork: head === undefined || head['id'] !== base?.['id'],
    },
  };
}

function parse(path: string): Json {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw unreadable(path, 'cannot be read', cause);
  }
  let payload: unknown;
  try {
    payload = JSON.parse(text);
  } catch (cause) {
    throw unreadable(path, 'is not JSON', cause);
  }
  const found = object(payload);
  if (found === undefined) throw unreadable(path, 'is not a JSON object');
  return found;
}

function numberOf(path: string, place: string, value: unknown): string {
  if (typeof value === 'number' && pullRequestNumber.fits(String(value))) return String(value);
  const what = value === undefined ? `has no ${place}` : `has ${place} ${JSON.stringify(value)}`;
  throw unreadable(path, `${what}, where the number of a pull request is expected`);
}

function object(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : undefined;
}

function unreadable(path: string, what: string, cause?: unknown): UserError {
  return new UserError(`GITHUB_EVENT_PATH: the event's payload ${JSON.stringify(path)} ${what}`, {
    remedy: 'The runner writes that file: a step before this one may have changed it.',
    cause,
  });
}
