import type { Aws } from '../../../src/aws/aws.ts';
import type { Tags } from '../../../src/scope.ts';

/** What a lister says about one resource: everything that AWS tells, with what belongs to it. */
export interface Listed {
  readonly id: string;
  readonly labels?: Tags | undefined;
  readonly description: unknown;
}

export interface Lister {
  readonly service: string;
  readonly type: string;
  /** Once per account, not per region. */
  readonly global?: true;
  list(aws: Aws): AsyncIterable<Listed>;
}

interface Pair {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** AWS's list of tags as an object. */
export function labelsIn(pairs: readonly Pair[] = []): Tags {
  return Object.fromEntries(pairs.map(({ Key = '', Value = '' }) => [Key, Value]));
}

/** The answer, or undefined where AWS says that there is none (no tags, no policy, no lock). */
export async function unlessMissing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (/^NoSuch|NotFound/.test((error as Error).name)) return undefined;
    throw error;
  }
}

/** All items of pages that are asked for with the token of the last. */
export async function* pages<Item, Token>(
  ask: (
    token: Token | undefined,
  ) => Promise<readonly [readonly Item[] | undefined, Token | undefined]>,
): AsyncIterable<Item> {
  let token: Token | undefined;
  do {
    const [items, next] = await ask(token);
    yield* items ?? [];
    token = next;
  } while (token !== undefined && token !== '');
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
