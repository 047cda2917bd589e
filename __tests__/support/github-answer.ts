/** What one repository holds; a ref is a branch's or tag's name or a commit. */
export interface Repository {
  readonly private?: boolean;
  readonly defaultBranch?: string;
  readonly files?: Readonly<Record<string, Readonly<Record<string, Entry>>>>;
  readonly pulls?: Readonly<Record<string, Pull>>;
  readonly runs?: Readonly<Record<string, Run>>;
  /** By the pull request's number; written to. */
  readonly comments?: Readonly<Record<string, Comment[]>>;
  /** By id; written to. */
  readonly deployments?: Record<string, Deployment>;
}

export interface Pull {
  readonly state: 'open' | 'closed';
  readonly merged?: boolean;
  readonly createdAt: string;
  readonly closedAt?: string;
  readonly headRef?: string;
  readonly headSha?: string;
  readonly baseRef?: string;
}

export interface Run {
  readonly createdAt: string;
  readonly attempt?: number;
  readonly attemptStartedAt?: string;
  readonly status?: 'queued' | 'in_progress' | 'completed';
  readonly endedAt?: string;
}

/** A comment on a pull request; the job's own token writes as `github-actions[bot]`. */
export interface Comment {
  readonly id: number;
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' };
  readonly body: string;
}

export interface Deployment {
  readonly environment: string;
  /** The latest status first. */
  readonly states: readonly string[];
}

/** What the job's token may do; `:write` includes reading. */
export type Permission =
  | 'contents'
  | 'pull-requests'
  | 'actions'
  | 'deployments'
  | 'pull-requests:write'
  | 'deployments:write';

/** An answer in place of the true one; `hang` gives none at all. */
export type Fault =
  | 'hang'
  | 'reset'
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: unknown;
    };

/** What lies at a path: a file's content, or what else git can hold there. */
export type Entry = string | Buffer | { readonly type: 'submodule' | 'symlink' };

export interface Asked {
  readonly name: string;
  readonly repository: Repository;
  readonly id: string;
  readonly url: URL;
  readonly accept: string;
  /** What was sent, as JSON. */
  readonly body?: unknown;
}

export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Raw content in place of a JSON body. */
  readonly raw?: Buffer;
  readonly fault?: Fault;
  readonly unexpected?: boolean;
}

export function refused(status: number, body: object): Answer {
  return { status, body: { ...body, status: String(status) } };
}

/** What GitHub says, word for word as its API answers. */
export const messages = {
  notFound: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' },
  noToken: {
    message: 'Requires authentication',
    documentation_url: 'https://docs.github.com/rest',
  },
  badToken: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest' },
  notAccessible: {
    message: 'Resource not accessible by integration',
    documentation_url: 'https://docs.github.com/rest',
  },
} as const;

export interface Route {
  /** Default GET. */
  readonly method?: 'POST' | 'PATCH';
  readonly path: RegExp;
  readonly permission?: Permission;
  readonly answer: (asked: Asked) => Answer;
}

/** One page, newest first, with the Link header: docs.github.com/rest/using-the-rest-api/using-pagination. */
export function paged<T>(
  { url }: Asked,
  all: readonly T[],
  body: (page: readonly T[]) => unknown,
): Answer {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
  const page = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return {
    status: 200,
    body: body(all.slice((page - 1) * size, page * size)),
    ...(page * size < all.length ? { headers: { link: `<${next.href}>; rel="next"` } } : {}),
  };
}
