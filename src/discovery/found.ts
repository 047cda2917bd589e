import type { Description, Owned, Ref } from '../resource-types/contract.ts';

/** Why a resource may go. */
export type Proof =
  | { readonly by: 'label' }
  | { readonly by: 'name'; readonly pattern: string }
  | { readonly by: 'parent'; readonly parent: string };

/** A resource that owns this one, by its key, and when this one goes in relation to it. */
export interface Parent {
  readonly key: string;
  readonly goes: Owned['goes'];
  /** What the child goes on using, as only the parent knows. */
  readonly uses?: readonly Ref[] | undefined;
}

/** Why a found resource is not deleted although it carries the labels. */
export interface Hold {
  readonly outcome: 'protected' | 'blocked' | 'failed';
  readonly blocker: string;
  readonly remedy: string;
  /** Key of what uses it, where that is why it stays. */
  readonly user?: string;
}

/** A resource that is there, with the proof that it may go. Plain data. */
export interface Found {
  /** `type|region|id`: unique in a run. */
  readonly key: string;
  readonly type: string;
  readonly id: string;
  readonly arn?: string | undefined;
  readonly name: string;
  /** `global` for global services. */
  readonly region: string;
  readonly proof: Proof;
  /** The parents it belongs to, whatever its own proof: what orders its deletion. */
  readonly parents: readonly Parent[];
  /** The proof as a sentence for people. */
  readonly why: string;
  readonly hold?: Hold | undefined;
  /** Undefined for a type that no resource type knows. */
  readonly description?: Description | undefined;
  /** Of such a one: the id (an ARN) of the stack that created it, as the tagging API lists it. */
  readonly stack?: string | undefined;
}

/** A listing or description that AWS refused: the run cannot be green, because something may have been missed. */
export interface Problem {
  readonly doing: string;
  readonly region: string;
  readonly message: string;
  readonly remedy?: string | undefined;
}

export function keyOf(type: string, region: string, id: string): string {
  return `${type}|${region}|${id}`;
}
