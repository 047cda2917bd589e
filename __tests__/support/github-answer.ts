/** What one repository holds; a ref is a branch's or tag's name or a commit. */
export interface Repository {
  readonly private?: boolean;
  readonly defaultBranch?: string;
  readonly files?: Readonly<Record<string, Readonly<Record<string, Entry>>>>;
  readonly pulls?: Readonly<Record<string, Pull>>;
  readonly runs?: Readonly<Record<string, Run>>;
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

export type Permission = 'contents' | 'pull-requests' | 'actions';

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
