import {
  type Answer,
  type Asked,
  type Comment,
  messages,
  paged,
  type Route,
  refused,
} from './github-answer.ts';

let ids = 1_000;

/** docs.github.com/rest/issues/comments: a pull request's comments are its issue's. */
export const commentRoutes: readonly Route[] = [
  {
    path: /^\/issues\/(\d+)\/comments$/,
    permission: 'pull-requests',
    answer: (asked) => paged(asked, asked.repository.comments?.[asked.id] ?? [], (page) => page),
  },
  {
    method: 'POST',
    path: /^\/issues\/(\d+)\/comments$/,
    permission: 'pull-requests:write',
    answer({ repository, id, body }) {
      const comments = repository.comments?.[id];
      if (comments === undefined) return refused(404, messages.notFound);
      ids += 1;
      const user = { login: 'github-actions[bot]', type: 'Bot' } as const;
      const made: Comment = { id: ids, user, body: textOf(body) };
      comments.push(made);
      return { status: 201, body: made };
    },
  },
  {
    method: 'PATCH',
    path: /^\/issues\/comments\/(\d+)$/,
    permission: 'pull-requests:write',
    answer({ repository, id, body }) {
      for (const comments of Object.values(repository.comments ?? {})) {
        const at = comments.findIndex((comment) => comment.id === Number(id));
        const old = comments[at];
        if (old === undefined) continue;
        comments[at] = { ...old, body: textOf(body) };
        return { status: 200, body: comments[at] };
      }
      return refused(404, messages.notFound);
    },
  },
];

/** docs.github.com/rest/deployments. */
export const deploymentRoutes: readonly Route[] = [
  {
    path: /^\/deployments$/,
    permission: 'deployments',
    answer(asked) {
      const wanted = asked.url.searchParams.get('environment');
      const all = Object.entries(asked.repository.deployments ?? {})
        .filter(([, { environment }]) => wanted === null || environment === wanted)
        .map(([id, { environment }]) => ({ id: Number(id), environment }));
      return paged(asked, all, (page) => page);
    },
  },
  {
    path: /^\/deployments\/(\d+)\/statuses$/,
    permission: 'deployments',
    answer: (asked) =>
      withDeployment(asked, ({ states }) =>
        paged(asked, states, (page) => page.map((state) => ({ state }))),
      ),
  },
  {
    method: 'POST',
    path: /^\/deployments\/(\d+)\/statuses$/,
    permission: 'deployments:write',
    answer: (asked) =>
      withDeployment(asked, (deployment, all) => {
        const { state } = asked.body as { readonly state: string };
        all[asked.id] = { ...deployment, states: [state, ...deployment.states] };
        return { status: 201, body: { state } };
      }),
  },
];

type Deployments = NonNullable<Asked['repository']['deployments']>;

function withDeployment(
  { repository, id }: Asked,
  act: (deployment: Deployments[string], all: Deployments) => Answer,
): Answer {
  const all = repository.deployments ?? {};
  const deployment = all[id];
  return deployment === undefined ? refused(404, messages.notFound) : act(deployment, all);
}

function textOf(body: unknown): string {
  return (body as { readonly body: string }).body;
}
