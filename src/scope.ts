/** Tags as plain pairs, compared exactly and case-sensitively. */
export type Tags = Readonly<Record<string, string>>;

/** The words that a profile may write in braces. */
export const placeholders = [
  'pr',
  'run_id',
  'run_attempt',
  'owner',
  'repo',
  'branch',
  'sha',
] as const;
export type Placeholder = (typeof placeholders)[number];

/** What the event and the inputs say about whose resources are meant, before the profile gives the labels. */
export interface Subject {
  readonly kind: 'pr' | 'run';
  /** Digits only: the pull request's number or the run's id. */
  readonly id: string;
  readonly owner: string;
  readonly repo: string;
  /** What each placeholder stands for here; one that has no value in this event is absent. */
  readonly values: Readonly<Partial<Record<Placeholder, string>>>;
}

/** Whose resources: the labels that a resource must all carry, and since when they can exist. */
export interface Scope extends Subject {
  /** From the profile's `labels`, placeholders replaced; at least one, none with an empty value. */
  readonly labels: Tags;
  /** When the pull request was opened or the run began; undefined where the profile allows older ones. */
  readonly began?: Date | undefined;
}
