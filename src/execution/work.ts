import type { Found } from '../discovery/found.ts';
import type { Step } from '../plan/step.ts';
import type { ResourceType } from '../resource-types/contract.ts';
import type { Run } from '../run.ts';
import type { LookAtOwner } from './owners.ts';
import type { Lane } from './pace.ts';
import type { Pool } from './pool.ts';
import type { Record } from './record.ts';

/** What is known of the others in this run: whether a resource by its key is among those that go. */
export interface Others {
  found(key: string): Found | undefined;
  /** Gone in this run, so that what outlives it has lost its proof by our own doing. */
  isGone(key: string): boolean;
  lookAt: LookAtOwner;
}

/** One step being carried out, with what it shares with the others. */
export interface Work {
  readonly run: Run;
  readonly step: Step;
  readonly type: ResourceType;
  readonly record: Record;
  readonly lane: Lane;
  /** For deletions under way. */
  readonly pool: Pool;
  /** For looks: thousands at once would take 30 KB each. */
  readonly looks: Pool;
  readonly others: Others;
  /** Aborted at the deadline or on cancel: no change begins after it. */
  readonly signal: AbortSignal;
}
