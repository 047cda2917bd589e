import type { Found } from '../discovery/found.ts';

/** `prepared`: its early work is done; `gone`: its own service no longer knows it. */
export type Milestone = 'prepared' | 'gone';

export interface Need {
  readonly key: string;
  readonly until: Milestone;
}

/** One deletion and what it waits for. Plain data. */
export interface Step {
  readonly key: string;
  readonly found: Found;
  /** Whether there is work before its turn: a slow start, or what a stack's member needs before the stack can go. */
  readonly prepares: boolean;
  /** The whole that takes it along: it is not deleted singly unless it outlives that. */
  readonly diesWith: string | undefined;
  /** What must have happened before it is removed. */
  readonly needs: readonly Need[];
  /** A resource that must stay and that this one, directly or through others, waits for: it is not even begun. */
  readonly heldBy: string | undefined;
  /** Children that outlive it for a moment and carry no label yet: labelled before it goes. */
  readonly labelsFirst: readonly string[];
  /** Minutes of the longest chain that begins here: what waits longest starts first. In a hurry, its cost before that. */
  readonly weight: number;
  /** In a hurry, whether it begins a moment after what costs more, so that this finds room. */
  readonly yields: boolean;
}
