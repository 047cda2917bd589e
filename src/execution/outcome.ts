/** One fixed word each, the same in log, summary, JSON and outputs. */
export type OutcomeWord =
  | 'deleted'
  | 'already-gone'
  | 'deleting'
  | 'held-back'
  | 'blocked'
  | 'failed'
  | 'protected'
  | 'planned';

/** What happened to one resource. Plain data: log, summary, JSON, outputs and comment are renderings of it. */
export interface Outcome {
  readonly key: string;
  readonly type: string;
  readonly id: string;
  readonly arn?: string | undefined;
  readonly name: string;
  readonly region: string;
  /** Whose it is, where one run cleans up after several: `pull request #12`. */
  readonly environment?: string | undefined;
  /** Why it was selected. */
  readonly why: string;
  readonly outcome: OutcomeWord;
  /** ISO 8601. Absent for what was never begun. */
  readonly startedAt?: string | undefined;
  readonly endedAt?: string | undefined;
  /** How often `remove` was tried. */
  readonly attempts: number;
  /** What stands in the way; present for every leftover. */
  readonly blocker?: string | undefined;
  /** What a person can do; present for every leftover. */
  readonly remedy?: string | undefined;
  readonly note?: string | undefined;
  /** A permission was missing although the word is not `failed` (a backup): never green. */
  readonly denied?: boolean;
}

const leftovers: readonly OutcomeWord[] = ['deleting', 'held-back', 'blocked', 'failed'];

/** Whether a labelled resource remains. */
export function isLeftover(outcome: Outcome): boolean {
  return leftovers.includes(outcome.outcome);
}
