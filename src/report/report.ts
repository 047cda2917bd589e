import type { Problem } from '../discovery/found.ts';
import type { Outcome } from '../execution/outcome.ts';
import type { Tags } from '../scope.ts';

export type Status = 'clean' | 'leftovers' | 'planned' | 'nothing-found' | 'skipped';

/** The whole run as plain data; `report.json` is exactly this. */
export interface Report {
  readonly version: 1;
  readonly status: Status;
  readonly dryRun: boolean;
  readonly scope: {
    readonly kind: 'pr' | 'run' | 'stale';
    /** Empty for scope stale. */
    readonly id: string;
    readonly repository: string;
    readonly labels: Tags;
  };
  /** Scope stale only: whose resources there are in the account. */
  readonly environments?: readonly Environment[] | undefined;
  readonly account: string;
  readonly regions: readonly string[];
  readonly startedAt: string;
  readonly endedAt: string;
  readonly found: number;
  /** Includes what was found already gone. */
  readonly deleted: number;
  readonly remaining: number;
  /** In the order of deletion, leftovers included. */
  readonly outcomes: readonly Outcome[];
  /** What could not be asked: with one of these a run is never green. */
  readonly problems: readonly Problem[];
  /** Why the run ended before its work did: the deadline passed, or it was cancelled. */
  readonly cutShort?: string | undefined;
  /** Dry run only: the IAM policy that carrying out this plan needs, a list where one would be too long. */
  readonly policy?: object | undefined;
}

/** One pull request's or run's resources in a sweep. */
export interface Environment {
  readonly kind: 'pr' | 'run';
  readonly id: string;
  /** `pull request #12`, `run 6234567890`. */
  readonly name: string;
  readonly status: Exclude<Status, 'skipped'> | 'left-alone';
  readonly found?: number;
  readonly remaining?: number;
  /** Why it was left alone, or what went wrong. */
  readonly why?: string | undefined;
}
