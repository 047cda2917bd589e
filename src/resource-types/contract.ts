import type { Aws } from '../aws/aws.ts';
import type { Tags } from '../scope.ts';

/** Points at a resource by its type's name and the id that this type's functions take. */
export interface Ref {
  readonly type: string;
  readonly id: string;
  /** What a person calls it, where the reference tells. */
  readonly name?: string;
  /**
   * Only when it lies in another region than the one that refers to it; global types need none. A global resource that
   * does not know it leaves it out: then it is the one with this id that was found, in whichever region.
   */
  readonly region?: string;
}

/** What a resource uses. */
export interface Reference extends Ref {
  /** Its own early `release` drops this reference: what it points at waits only for that. Default: until it is gone. */
  readonly until?: 'prepared';
}

/** What uses a resource. */
export interface Using extends Ref {
  /**
   * `remove` takes the reference out of it, if it carries the labels too and stays only because a stranger uses it: the
   * rule in a labelled security group that names one that goes.
   */
  readonly frees?: boolean;
}

/** A child without labels of its own whose proof is its parent. */
export interface Owned extends Ref {
  /**
   * `before`: deleted while the parent, its proof, still stands (and, if the parent has `release`, after that);
   * `after`: can only go once the parent is gone (a live function re-creates its log group). Such a child is given
   * the scope's labels first, when its type has `label`, so that a run that is cut off leaves nothing unrecognised;
   * `with`: dies with the parent by AWS's own doing (a stage with its API, a member with its stack): never deleted
   * singly while the parent goes, only seen gone afterwards.
   */
  readonly goes: 'before' | 'after' | 'with';
  /** What the child goes on using although it does not say so itself (the role of a function, for its interfaces). */
  readonly uses?: readonly Ref[];
}

/** A member of a stack as CloudFormation knows it. */
export interface Part {
  /** `AWS::Service::Type`. */
  readonly cloudFormation: string;
  /** Its physical id: an ARN, a name or whatever else the type has. */
  readonly id: string;
}

/** What AWS says about one resource now. Everything later stages decide on is in here; `detail` is the type's own. */
export interface Description<Detail = unknown> {
  readonly id: string;
  readonly arn?: string | undefined;
  /** What a person calls it. */
  readonly name: string;
  /** Read from the owning service itself; undefined when AWS cannot tag this type. */
  readonly tags?: Tags | undefined;
  readonly createdAt?: Date | undefined;
  /**
   * `busy`: AWS refuses changes until a transition ends (wait). `deleting`: under way, only wait.
   * `stuck`: a deletion failed for good; `reason` says why. Otherwise `ready`.
   */
  readonly state: 'ready' | 'busy' | 'deleting' | 'stuck';
  readonly reason?: string | undefined;
  /** What a person can do about `reason`. */
  readonly remedy?: string | undefined;
  /** True when nothing (more) is left for `release` to do. */
  readonly released?: boolean;
  /** A protection that is on and that `unprotect` switches off, in AWS's words: 'deletion protection'. */
  readonly protection?: string | undefined;
  /** Who manages it ('AWS', 'a service-linked role'): never deleted then. */
  readonly managedBy?: string | undefined;
  /** The id of the stack that created it, for types whose tags do not tell (nested stacks). Otherwise read from the tags. */
  readonly stack?: string | undefined;
  /** What it uses: it is deleted before any of these. */
  readonly refers?: readonly Reference[];
  /** What belongs to it and carries no label. May name things that do not exist (yet). */
  readonly owns?: readonly Owned[];
  /** What it made and leaves behind: members of a stack with DeletionPolicy Retain. */
  readonly keeps?: readonly Ref[];
  /** What goes with it and no resource type knows: only judged, by the profile and by what the account stands on. */
  readonly parts?: readonly Part[];
  /**
   * Everything that uses it or, in a VPC, runs in it. If one of these stays, it stays too: an unlabelled child is let be,
   * a labelled resource is `blocked`, naming it, and what it owns stays with it.
   */
  readonly usedBy?: readonly Using[];
  /** For the summary, once it is gone: what stays behind or what a person should know. */
  readonly note?: string | undefined;
  readonly detail: Detail;
}

/** What listing a type yields. `tags` where the listing tells them for free, else the engine asks `tags()`. */
export interface Listed {
  readonly id: string;
  readonly name?: string;
  readonly tags?: Tags;
}

/** How an error of AWS is to be read. Codes are compared with `name` and `Code`, both without Exception or Fault. */
export interface Refusal {
  readonly code: string;
  /** Where one code has several meanings: the message tells. */
  readonly text?: RegExp;
  /** Seconds to keep trying because AWS lets go by itself; 0: permanent. Then it is `blocked`. */
  readonly patience: number;
  /** What stands in the way, for people; default is AWS's own message. */
  readonly blocker?: string;
  /** What a person can do. */
  readonly remedy: string;
}

export interface ResourceType<Detail = unknown> {
  /** `service:type`, AWS's words in lower case: profile key, file, log word, registry key. */
  readonly name: string;
  /** `AWS::Service::Type`; for what CloudFormation does not know, the same pattern. */
  readonly cloudFormation: string;
  /** Other type names of CloudFormation's for the same thing: API Gateway's domain names have three. */
  readonly aliases?: readonly string[];
  /** True when it exists once per account (IAM, CloudFront): region `global` in the report. */
  readonly global?: boolean;
  /**
   * The ARN after the account or partition: `dynamodb:table/{id}`; `{id+}` takes slashes and colons too. Several where
   * not everything that speaks AWS's protocols spells it alike.
   */
  readonly arn?: string | readonly string[];
  /** This type's id from what `arn` yields, where AWS leaves a part out: the default bus in a rule's ARN. */
  idOf?(id: string): string;
  /**
   * `swept`: the tagging API returns it reliably. `listed`: it can be tagged, but that API misses it, so `list` is
   * asked as well. `untaggable`: found through a parent, or by a `names` pattern of the profile and `list`.
   */
  readonly tagging: 'swept' | 'listed' | 'untaggable';
  /** Every IAM action that this file's functions need, but the next three; the contract suite compares it with what is sent. */
  readonly iam: readonly string[];
  /** What `unprotect` needs beside `iam`: asked for only where the profile lets it switch protections off. */
  readonly unprotectIam?: readonly string[];
  /** What `backup` needs beside `iam`: asked for only where the profile wants it. */
  readonly backupIam?: readonly string[];
  /** The least time between two `remove` calls per account and region, from AWS's published quotas. */
  readonly spacingSeconds?: number;
  /** Usual minutes until AWS is done; the planner starts slow things first. */
  readonly minutes?: number;
  readonly manual?: Manual;
  /** Errors that mean 'not there', and only that. Every function below may throw them. */
  readonly notFound: readonly string[];
  readonly refusals?: readonly Refusal[];

  list?(aws: Aws): AsyncIterable<Listed>;
  tags?(aws: Aws, id: string): Promise<Tags>;
  /** Everything about one resource now, its tags from its own service; undefined or a `notFound` error: not there. */
  describe(aws: Aws, id: string): Promise<Description<Detail> | undefined>;
  /** A cheaper look for polling; default `describe`. */
  look?(aws: Aws, id: string): Promise<Look | undefined>;
  /** Switches off what `protection` names; only called when the profile allows it for this type. */
  unprotect?(aws: Aws, resource: Description<Detail>): Promise<void>;
  /**
   * Makes a backup, without the labels, and returns its name; called again until it returns `done`. `bucket` is where it
   * goes for a type with `bucketIam`, without a slash at its end.
   */
  backup?(aws: Aws, resource: Description<Detail>, name: string, bucket?: string): Promise<Backup>;
  /**
   * The name of a backup that this action made earlier, in one region, under a key (its ARN): it is lost without the key.
   * For a type whose backups have the key of what they are made of.
   */
  backupUnder?(aws: Aws, key: string): Promise<string | undefined>;
  /** For a type whose backup goes to the bucket that the profile names: what that needs beside `iam`. */
  readonly bucketIam?: readonly string[];
  /**
   * Slow or preparatory work before the resource's turn (disable a distribution and drop what it refers to, detach a
   * function from its VPC, empty a bucket). Polled by `look` until `released`. A type with `releases` and without this
   * is removed instead: what would make its stack fail goes before it.
   */
  release?(aws: Aws, resource: Description<Detail>): Promise<void>;
  /** When `release` runs: `early`, at the start, outside of stacks; `in-stack`, for members, before their stack goes. */
  readonly releases?: readonly ('early' | 'in-stack')[];
  /** Labels a child that outlives its parent for a moment. */
  label?(aws: Aws, id: string, labels: Tags): Promise<void>;
  /** One attempt. Throws AWS's own errors; what it returns is added to the note. Polled by `look` until gone. */
  remove(aws: Aws, resource: Description<Detail>): Promise<string | void>;
  /** What is left when AWS gave a deletion up (`stuck`). Only called when the profile says `force-delete-stacks`. */
  force?(aws: Aws, resource: Description<Detail>): Promise<string | void>;
}

export type Permissions = Pick<ResourceType, 'iam' | 'unprotectIam' | 'backupIam' | 'bucketIam'>;

/** All that a type may need, whatever the profile lets it do. */
export function everyActionOf({
  iam,
  unprotectIam = [],
  backupIam = [],
  bucketIam = [],
}: Permissions): readonly string[] {
  return [...iam, ...unprotectIam, ...backupIam, ...bucketIam];
}

/** What `docs/resource-types.md` says of a type beyond what the code tells; phrases without a full stop. */
export interface Manual {
  /** What must be gone first: 'its rules and archives'. */
  readonly first?: string;
  /** The protection that AWS has for it, in AWS's words: 'termination protection'. */
  readonly protection?: string;
  /** How it is known to be gone, where that is not one of the `notFound` errors: 'state `terminated`'. */
  readonly gone?: string;
}

export type Look = Pick<Description, 'state' | 'reason' | 'remedy' | 'released'>;

/** `done` when the backup can be relied on (AVAILABLE), not when it has begun. */
export interface Backup {
  readonly name: string;
  readonly done: boolean;
}

/** Checks a type's shape at compile time while the registry holds them all as one kind. */
export function defineResourceType<Detail>(type: ResourceType<Detail>): ResourceType {
  return type as ResourceType;
}
