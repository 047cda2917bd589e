import type { Step } from '../plan/step.ts';
import type { ResourceType } from '../resource-types/contract.ts';
import type { Run } from '../run.ts';
import type { Lane } from './pace.ts';
import type { Pool } from './pool.ts';
import type { Others } from './recheck.ts';
import type { Record } from './record.ts';

/** One step being carried out, with what it shares with the others. */
export interface Work {
  readonly run: Run;
  readonly step: Step;
  readonly type: ResourceType;
  readonly record: Record;
  readonly lane: Lane;
  readonly pool: Pool;
  readonly others: Others;
  /** Aborted at the deadline or on cancel: no change begins after it. */
  readonly signal: AbortSignal;
}
