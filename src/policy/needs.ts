import type { Profile } from '../profile/schema.ts';
import { splitTemplate } from '../profile/template.ts';
import type { ResourceType } from '../resource-types/contract.ts';
import type { Registry } from '../resource-types/registry.ts';
import { actedOn, type Place, patternOf } from './arn-format.ts';
import { children } from './children.ts';
import { carriesTags, isRead, type Target, targetsOf } from './iam-data.ts';
import type { Repository } from './label-conditions.ts';

/**
 * How far one action of one type can be narrowed.
 * `read`: it changes nothing. `labelled`: only ever done to what carries the labels, and IAM sees them. `others`: IAM
 * sees the tags, but what belongs to something labelled need not have any. `bound`: IAM sees no tags, so only where it
 * is, and its name, count. `tags`: it sets the labels of a child.
 */
export interface Need {
  readonly action: string;
  readonly how: 'read' | 'labelled' | 'others' | 'bound' | 'tags';
  readonly arns: readonly string[];
  readonly isGlobal: boolean;
}

export const stackType = 'cloudformation:stack';

export interface Ground {
  readonly types: Pick<Registry, 'byArn'>;
  readonly profile: Pick<Profile, 'names' | 'backupBucket'>;
  readonly repository: Repository;
  readonly place: Place;
  /** Whether parts of a labelled stack, labelled or not, are prepared for its deletion. */
  readonly withStacks: boolean;
}

/**
 * IAM sees a bucket's tags only once attribute-based access control is switched on for that bucket, and an object's tags
 * are not its bucket's. S3 user guide, "Using tags with S3 general purpose buckets".
 */
const seenSometimes = /:s3:::/;

export function needsOf(type: ResourceType, ground: Ground): Need[] {
  return [...new Set(type.iam)].map((action) => {
    const isGlobal = type.global ?? false;
    if (isRead(action)) return { action, how: 'read', arns: [], isGlobal };
    const bucket = type.bucketIam?.includes(action) ? ground.profile.backupBucket : undefined;
    if (bucket !== undefined) {
      const arns = [`arn:${ground.place.partition}:s3:::${bucket}/*`];
      return { action, how: 'bound', arns, isGlobal: true };
    }
    const targets = targetsFor(type, action, ground.types);
    const place = isGlobal ? { ...ground.place, region: '*' } : ground.place;
    const names = namesOf(type, ground);
    const arns = targets.flatMap(({ format }) =>
      names.map((name) => patternOf(format, place, name)),
    );
    return {
      action,
      how: howOf(type, action, targets, ground),
      arns: [...new Set(arns)],
      isGlobal,
    };
  });
}

function howOf(
  type: ResourceType,
  action: string,
  targets: readonly Target[],
  { types, withStacks }: Ground,
): Need['how'] {
  if (type.label !== undefined && /:(?:Tag|CreateTags|AddTags)/.test(action) && carriesTags(action))
    return 'tags';
  if (!targets.some(({ tagged }) => tagged)) return 'bound';
  const isPrepared = type.unprotect !== undefined || type.releases?.includes('in-stack') === true;
  // CloudFormation hands a stack's tags on to the stacks in it, and deletes the members itself.
  const isMember =
    withStacks && isPrepared && !/:(?:Delete|Terminate)/.test(action) && type.name !== stackType;
  const isLabelled = targets.every(({ format, tagged }) => {
    // A type that has no ARN to be recognised by acts on its own kind.
    const owner = actedOn(types, format) ?? (type.arn === undefined ? type : undefined);
    return tagged && owner?.name === type.name && !seenSometimes.test(format);
  });
  return isLabelled && isAlwaysLabelled(type) && !isMember ? 'labelled' : 'others';
}

function isAlwaysLabelled({ name, tagging }: ResourceType): boolean {
  return tagging !== 'untaggable' && !children.has(name);
}

/** Its own kind and what is always acted on as well; all of them where IAM's words do not tell which is its own. */
function targetsFor(type: ResourceType, action: string, types: Ground['types']): readonly Target[] {
  if (tagsBackup(type, action)) return backupsOf(type);
  const all = targetsOf(action);
  const isOwn = ({ format }: Target) => actedOn(types, format)?.name === type.name;
  return all.some(isOwn) ? all.filter((each) => each.always || isOwn(each)) : all;
}

/**
 * Whether an action only gives a new backup its tags, which is authorised on what is made: it has no tags yet, so no
 * label can be asked for. RDS user guide, "Specifying conditions: using custom tags"; Service Authorization Reference.
 */
function tagsBackup({ backup, label }: ResourceType, action: string): boolean {
  return (
    backup !== undefined && label === undefined && /:(?:CreateTags|AddTagsToResource)$/.test(action)
  );
}

function backupsOf({ iam }: ResourceType): readonly Target[] {
  return iam
    .filter((action) => /:Create\w*Snapshot$/.test(action))
    .flatMap(targetsOf)
    .filter(({ format }) => /snapshot:/.test(format))
    .map((each) => ({ ...each, tagged: false }));
}

/** The profile's patterns with `*` for what each pull request or run has for itself, for what is found by its name and by nothing else. */
function namesOf(
  { name, tagging }: ResourceType,
  { profile, repository: { owner, repo } }: Ground,
): readonly string[] {
  if (tagging !== 'untaggable' || children.has(name)) return ['*'];
  const patterns = profile.names.filter((each) => each.type === name);
  if (patterns.length === 0) return ['*'];
  const known: Readonly<Partial<Record<string, string>>> = { owner, repo };
  return patterns.map(({ pattern }) =>
    splitTemplate(pattern)
      .map(({ text, placeholder }) =>
        placeholder === undefined ? text : (known[placeholder] ?? '*'),
      )
      .join('')
      .replaceAll(/\*+/g, '*'),
  );
}
