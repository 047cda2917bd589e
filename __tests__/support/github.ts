import type { ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import {
  type Answer,
  type Fault,
  messages,
  type Permission,
  type Pull,
  type Repository,
  refused,
} from './github-answer.ts';
import { routes } from './github-routes.ts';
import { listen, sendJson } from './http.ts';

export type {
  Comment,
  Deployment,
  Entry,
  Fault,
  Permission,
  Pull,
  Repository,
  Run,
} from './github-answer.ts';

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly accept: string;
  readonly status: number | 'hang' | 'reset';
}

export interface GitHubOptions {
  readonly token: string;
  readonly repositories: Readonly<Record<string, Repository>>;
  /** What the token may do; default is all. */
  readonly permissions?: readonly Permission[];
}

export interface GitHubStub {
  readonly url: string;
  /** In the order in which they came. */
  readonly requests: readonly SeenRequest[];
  /** What no route of this stub answers: the action should not have asked it. */
  readonly unexpected: readonly SeenRequest[];
  setPull(repository: string, number: string, pull: Pull): void;
  /** Called after each answer. */
  onRequest(listener: (seen: SeenRequest) => void): void;
  /** The next answers to paths that match are this, `times` times. */
  fail(path: RegExp, fault: Fault, times?: number): void;
  close(): Promise<void>;
}

/**
 * GitHub's REST API as far as the action asks it, strict about token, method, path, ref and permission. Fields are
 * those of GitHub's OpenAPI description (content-tree, pull-request, workflow-run); its messages are in `messages`.
 */
export async function startGitHub(options: GitHubOptions): Promise<GitHubStub> {
  const repositories = new Map(Object.entries(options.repositories));
  const permissions = options.permissions ?? everything;
  const requests: SeenRequest[] = [];
  const unexpected: SeenRequest[] = [];
  const listeners: ((seen: SeenRequest) => void)[] = [];
  const faults: { path: RegExp; fault: Fault; times: number }[] = [];

  function answer(
    method: string,
    url: URL,
    request: { auth: string; accept: string; body: unknown },
  ): Answer {
    const path = url.pathname;
    const faulty = faults.find((each) => each.times > 0 && each.path.test(path));
    if (faulty !== undefined) {
      faulty.times -= 1;
      return { fault: faulty.fault };
    }
    if (!/^(bearer|token) /i.test(request.auth)) return refused(401, messages.noToken);
    if (request.auth.replace(/^\w+ /, '') !== options.token) return refused(401, messages.badToken);
    if (path === '/user') return refused(403, messages.notAccessible);
    const [, owner, repo, rest = ''] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(path) ?? [];
    const route = routes.find((each) => (each.method ?? 'GET') === method && each.path.test(rest));
    if (owner === undefined || route === undefined)
      return { ...refused(404, messages.notFound), unexpected: true };
    const name = `${owner}/${repo}`;
    const repository = repositories.get(name);
    if (repository === undefined) return refused(404, messages.notFound);
    if (route.permission !== undefined && !allows(permissions, route.permission))
      return refused(403, messages.notAccessible);
    const [, id = ''] = route.path.exec(rest) ?? [];
    return route.answer({ name, repository, id: decodeURIComponent(id), url, ...request });
  }

  const server = await listen(async (request, response) => {
    const sent = await text(request);
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const accept = request.headers.accept ?? '';
    const method = request.method ?? '';
    const given = answer(method, url, {
      auth: request.headers.authorization ?? '',
      accept,
      body: sent === '' ? undefined : JSON.parse(sent),
    });
    const seen: SeenRequest = {
      method,
      path: decodeURIComponent(url.pathname),
      query: Object.fromEntries(url.searchParams),
      accept,
      status: statusOf(given),
    };
    requests.push(seen);
    if (given.unexpected === true) unexpected.push(seen);
    send(response, given);
    for (const listener of listeners) listener(seen);
  });

  return {
    url: server.url,
    requests,
    unexpected,
    setPull(name, number, pull) {
      const repository = repositories.get(name) ?? {};
      repositories.set(name, { ...repository, pulls: { ...repository.pulls, [number]: pull } });
    },
    onRequest: (listener) => void listeners.push(listener),
    fail: (path, fault, times = 1) => void faults.push({ path, fault, times }),
    close: server.close,
  };
}

const everything: readonly Permission[] = [
  'contents',
  'actions',
  'pull-requests:write',
  'deployments:write',
];

function allows(permissions: readonly Permission[], wanted: Permission): boolean {
  return permissions.includes(wanted) || permissions.includes(`${wanted}:write` as Permission);
}

/** The answers of GitHub's rate limits: docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api. */
export const rateLimits = {
  secondary: (retryAfter: number, status = 403): Fault => ({
    status,
    headers: { 'retry-after': String(retryAfter), 'x-ratelimit-remaining': '998' },
    body: {
      message:
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url:
        'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits',
    },
  }),
  primary: (reset: Date): Fault => ({
    status: 403,
    headers: {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.floor(reset.getTime() / 1000)),
    },
    body: {
      message: 'API rate limit exceeded for installation ID 4711.',
      documentation_url:
        'https://docs.github.com/rest/overview/resources-in-the-rest-api#rate-limiting',
    },
  }),
};

function statusOf({ fault, status }: Answer): SeenRequest['status'] {
  if (typeof fault === 'string') return fault;
  return fault?.status ?? status ?? 200;
}

const rawHeaders = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };

function send(response: ServerResponse, { fault, status = 200, body, headers, raw }: Answer): void {
  if (fault === 'hang') return;
  if (fault === 'reset') response.socket?.destroy();
  else if (fault !== undefined) sendJson(response, fault.status, fault.body, fault.headers);
  else if (raw === undefined) sendJson(response, status, body, headers);
  else response.writeHead(status, rawHeaders).end(raw);
}
