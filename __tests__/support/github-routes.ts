import type { GitHub } from '../../src/github/client.ts';
import { type Answer, type Asked, messages, paged, type Route, refused } from './github-answer.ts';
import { contentsOf } from './github-contents.ts';
import { commentRoutes, deploymentRoutes } from './github-writes.ts';

type Rest = GitHub['rest'];
/** Some of the fields that GitHub's OpenAPI description gives an answer, with its types. */
type Some<T> = T extends object ? { readonly [K in keyof T]?: Some<T[K]> } : T;
type AnswerOf<Method extends (...given: never[]) => Promise<{ readonly data: unknown }>> = Some<
  Awaited<ReturnType<Method>>['data']
>;

export const routes: readonly Route[] = [
  ...commentRoutes,
  ...deploymentRoutes,
  { path: /^$/, answer: repositoryAnswer },
  {
    path: /^\/contents\/(.+)$/,
    permission: 'contents',
    answer: contentsOf,
  },
  { path: /^\/pulls$/, permission: 'pull-requests', answer: pullsAnswer },
  { path: /^\/actions\/runs$/, permission: 'actions', answer: runsAnswer },
  { path: /^\/pulls\/(\d+)$/, permission: 'pull-requests', answer: pullAnswer },
  { path: /^\/actions\/runs\/(\d+)$/, permission: 'actions', answer: runAnswer },
];

function repositoryAnswer({ name, repository }: Asked): Answer {
  const [owner = '', repo = ''] = name.split('/');
  return {
    status: 200,
    body: {
      id: 186853002,
      name: repo,
      full_name: name,
      owner: { login: owner, id: 21031067, type: 'User' },
      private: repository.private ?? false,
      default_branch: repository.defaultBranch ?? 'main',
    } satisfies AnswerOf<Rest['repos']['get']>,
  };
}

function newestFirst<T>(all: Readonly<Record<string, T>> = {}): [string, T][] {
  return Object.entries(all).sort(([a], [b]) => Number(b) - Number(a));
}

function pullsAnswer(asked: Asked): Answer {
  const wanted = asked.url.searchParams.get('state') ?? 'open';
  const pulls = newestFirst(asked.repository.pulls).filter(
    ([, { state }]) => wanted === 'all' || state === wanted,
  );
  return paged(asked, pulls, (page) => page.map(([id]) => pullAnswer({ ...asked, id }).body));
}

function runsAnswer(asked: Asked): Answer {
  const runs = newestFirst(asked.repository.runs);
  return paged(asked, runs, (page) => ({
    total_count: runs.length,
    workflow_runs: page.map(([id]) => runAnswer({ ...asked, id }).body),
  }));
}

function pullAnswer({ name, repository, id }: Asked): Answer {
  const pull = repository.pulls?.[id];
  if (pull === undefined) return refused(404, messages.notFound);
  const closedAt = pull.state === 'closed' ? (pull.closedAt ?? pull.createdAt) : null;
  const repo = { full_name: name };
  return {
    status: 200,
    body: {
      number: Number(id),
      state: pull.state,
      merged: pull.merged ?? false,
      created_at: pull.createdAt,
      closed_at: closedAt,
      merged_at: pull.merged === true ? closedAt : null,
      head: { ref: pull.headRef ?? 'topic', sha: pull.headSha ?? 'a'.repeat(40), repo },
      base: { ref: pull.baseRef ?? 'main', sha: 'b'.repeat(40), repo },
    } satisfies AnswerOf<Rest['pulls']['get']>,
  };
}

function runAnswer({ repository, id }: Asked): Answer {
  const run = repository.runs?.[id];
  if (run === undefined) return refused(404, messages.notFound);
  return {
    status: 200,
    body: {
      id: Number(id),
      created_at: run.createdAt,
      run_started_at: run.attemptStartedAt ?? run.createdAt,
      updated_at: run.endedAt ?? run.createdAt,
      run_attempt: run.attempt ?? 1,
      status: run.status ?? 'completed',
      conclusion: (run.status ?? 'completed') === 'completed' ? 'success' : null,
    } satisfies AnswerOf<Rest['actions']['getWorkflowRun']>,
  };
}
