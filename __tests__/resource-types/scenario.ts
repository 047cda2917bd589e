import type { Aws } from '../../src/aws/aws.ts';
import type { Tags } from '../../src/scope.ts';

/** What a scenario made: its own resource and whatever else it needed. */
export interface Made {
  /** The id that the type's functions take. */
  readonly id: string;
}

/** What a scenario is given to build with: AWS as root of an emulated account, never restricted by IAM. */
export interface Ground {
  readonly aws: Aws;
  /** Unique in the account; names must be made from it. */
  readonly name: string;
  /** What the resource carries; for a child without labels, what its parent carries. */
  readonly tags: Tags;
}

/** One per resource type, run through the one contract suite against the emulator. */
export interface Scenario {
  /** `service:type`. */
  readonly type: string;
  /** For a type that is found by a `names` pattern only: that line of YAML, for every run of this type. */
  readonly profile?: string;
  /** Makes one resource (and the parent of an untaggable one). Waits until it is usable. */
  create(ground: Ground): Promise<Made>;
  /** Asks the owning service, in the plainest way, whether it is there. */
  exists(aws: Aws, id: string): Promise<boolean>;
  /** Deletes it behind the run's back, with whatever that takes. */
  destroy(aws: Aws, id: string): Promise<void>;
  /** The IAM action without which the resource cannot be deleted; the suite withholds it. */
  readonly deleteAction: string;
  /** For a part that dies with its whole: the whole's type, whose deletion it is that fails then. */
  readonly diesWith?: string;
  /** For types with a deletion protection: switches it on. */
  protect?(aws: Aws, id: string): Promise<void>;
  /**
   * Other states in which it must come out clean too, so that every declared IAM action is really sent at least once.
   * `profile` are lines of YAML added to the profile (`backup: ['dynamodb:table']`).
   */
  readonly variants?: Readonly<Record<string, Variant>>;
  /** States in which it must stay, with what the report says then. */
  readonly refusals?: Readonly<Record<string, Refused>>;
}

export interface Variant {
  readonly profile?: string;
  arrange(ground: Ground): Promise<Made>;
  /** Checked after the run, beside `exists` being false. */
  after?(aws: Aws, id: string): Promise<void>;
}

export interface Refused {
  readonly profile?: string;
  arrange(ground: Ground): Promise<Made>;
  readonly outcome: 'blocked' | 'failed' | 'held-back';
  readonly blocker: RegExp;
  readonly remedy: RegExp;
  /** Checked after the run, beside `exists` being true. */
  after?(aws: Aws, id: string): Promise<void>;
}
