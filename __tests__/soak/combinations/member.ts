import type { Ground } from '../../resource-types/scenario.ts';

/** Ids of the members made so far, by their names. */
export type Ids = Readonly<Record<string, string>>;

export interface Member {
  /** Its resource type. */
  readonly type: string;
  /** Whose part it is: without labels it goes when all of these go. */
  readonly partOf?: readonly string[];
  /** AWS has no labels for it. */
  readonly untaggable?: true;
  /** AWS itself goes on writing into it. */
  readonly fills?: true;
  make(ground: Ground, ids: Ids): Promise<string>;
}

/** What one member does to another. */
export interface Tie {
  readonly user: string;
  readonly used: string;
  /**
   * `keeps`: as long as the user is there, AWS does not delete the other, or must not be asked to. `names`: the same, but
   * a labelled user that has to stay itself is freed of it. `needs`: AWS does not care, but what a labelled user that
   * stays goes on using stays with it.
   */
  readonly how: 'keeps' | 'names' | 'needs';
  /** What AWS says of it, where it does not say who. */
  readonly says?: RegExp;
}

export const ties = (how: Tie['how'], ...pairs: readonly (readonly [string, string])[]): Tie[] =>
  pairs.map(([user, used]) => ({ user, used, how }));

/** Resources that refer to each other as they do in real accounts, each with labels of its own. */
export interface Combination {
  /** In the order in which they are made. */
  readonly members: Readonly<Record<string, Member>>;
  readonly ties?: readonly Tie[];
  /** After all are made: what needs both ends. */
  join?(ground: Ground, ids: Ids): Promise<void>;
}

export const id = (ids: Ids, member: string): string => ids[member] ?? '';
