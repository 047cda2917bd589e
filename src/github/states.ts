import { UserError } from '../errors.ts';
import type { Subject } from '../scope.ts';
import type { Asking } from './asking.ts';
import { notGitHubs, refusal, statusOf } from './refusal.ts';

/** What GitHub says of a pull request or a workflow run now. */
export interface State {
  /** Open, queued or in progress: what it made is still needed. */
  readonly isOpen: boolean;
  /** When it was opened, or its first attempt began. */
  readonly began: Date;
  /** When it was closed, or its last attempt ended. */
  readonly ended: Date | undefined;
}

type Kind = Subject['kind'];

/** Pages of 100, newest first; older ones are asked for singly. */
const mostPages = 10;

/**
 * The states of these pull requests or runs by their ids, read in pages; one that is missing, GitHub does not know.
 * @throws UserError when GitHub does not answer
 */
export async function readStates(
  asking: Asking,
  kind: Kind,
  ids: readonly string[],
): Promise<Map<string, State>> {
  const wanted = new Set(ids);
  const states = new Map<string, State>();
  if (wanted.size === 0) return states;
  try {
    let page = 0;
    for await (const { data } of pagesOf(asking, kind)) {
      page += 1;
      for (const each of data) {
        const [id, state] = kind === 'pr' ? pullOf(each as Pull) : runOf(each as WorkflowRun);
        if (wanted.has(id)) states.set(id, state);
      }
      if (states.size === wanted.size || page === mostPages) break;
    }
  } catch (error) {
    // Whoever may read each singly need not be able to list them.
    if (error instanceof UserError) throw error;
    if (statusOf(error) !== 404) throw refused(error, asking, kind, 'all');
  }
  for (const id of wanted)
    if (!states.has(id)) {
      const state = await readState(asking, kind, id);
      if (state !== undefined) states.set(id, state);
    }
  return states;
}

/** @throws UserError when GitHub does not answer; undefined when it knows of none. */
export async function readState(
  asking: Asking,
  kind: Kind,
  id: string,
): Promise<State | undefined> {
  const { octokit, owner, repo } = asking;
  try {
    if (kind === 'pr') {
      const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: Number(id) });
      return pullOf(data)[1];
    }
    const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: Number(id) });
    return runOf(data)[1];
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    if (error instanceof UserError) throw error;
    throw refused(error, asking, kind, id);
  }
}

function pagesOf({ octokit, owner, repo }: Asking, kind: Kind): AsyncIterable<{ data: unknown[] }> {
  const per_page = 100;
  return kind === 'pr'
    ? octokit.paginate.iterator(octokit.rest.pulls.list, { owner, repo, state: 'all', per_page })
    : octokit.paginate.iterator(octokit.rest.actions.listWorkflowRunsForRepo, {
        owner,
        repo,
        per_page,
      });
}

/** What is used here of GitHub's schemas pull-request-simple and pull-request. */
interface Pull {
  readonly number: number;
  readonly state: string;
  readonly created_at: string;
  readonly closed_at: string | null;
}

function pullOf({ number, state, created_at, closed_at }: Pull): [string, State] {
  const isOpen = state !== 'closed';
  return [String(number), stateOf(isOpen, created_at, isOpen ? null : closed_at)];
}

/** What is used here of GitHub's schema workflow-run. */
interface WorkflowRun {
  readonly id: number;
  readonly status: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

function runOf({ id, status, created_at, updated_at }: WorkflowRun): [string, State] {
  const isOpen = status !== 'completed';
  return [String(id), stateOf(isOpen, created_at, isOpen ? null : updated_at)];
}

function stateOf(isOpen: boolean, began: string, ended: string | null | undefined): State {
  const from = new Date(began);
  if (Number.isNaN(from.getTime())) throw notGitHubs('read pull requests and workflow runs');
  const to = new Date(ended ?? began);
  return { isOpen, began: from, ended: isOpen || Number.isNaN(to.getTime()) ? undefined : to };
}

function refused(error: unknown, { owner, repo }: Asking, kind: Kind, id: string): Error {
  const what = kind === 'pr' ? 'pull requests' : 'workflow runs';
  return refusal(error, {
    doing: id === 'all' ? `list the ${what} of ${owner}/${repo}` : `read ${what} ${id}`,
    permission: kind === 'pr' ? 'pull-requests: read' : 'actions: read',
    missing: { message: 'there is no such thing', remedy: 'Check the repository.' },
  });
}
