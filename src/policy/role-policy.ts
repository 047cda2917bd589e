import { partitionOf } from '../aws/partition.ts';
import { backsUp, includesType } from '../profile/match.ts';
import type { Profile } from '../profile/schema.ts';
import { matchesTypes } from '../profile/vocabulary.ts';
import type { ResourceType } from '../resource-types/contract.ts';
import type { KnownType } from '../resource-types/known.ts';
import type { Registry } from '../resource-types/registry.ts';
import { creatorAction, withoutStackTags } from '../resource-types/stack-creator.ts';
import type { Place } from './arn-format.ts';
import { children } from './children.ts';
import type { Conditions, Statement } from './document.ts';
import { isRead } from './iam-data.ts';
import {
  carriesAll,
  carriesNoOthers,
  labelsFor,
  type Repository,
  setsLabelsOnly,
} from './label-conditions.ts';
import { type Need, needsOf, stackType } from './needs.ts';

export interface Wanted {
  readonly types: Registry;
  readonly profile: Pick<
    Profile,
    'labels' | 'names' | 'include' | 'exclude' | 'removeProtection' | 'backup' | 'backupBucket'
  >;
  readonly repository: Repository;
  readonly partition: string;
  readonly account: string;
  readonly regions: readonly string[];
}

/** What the search asks whatever the types, and the types that a policy is for. */
const always = ['tag:GetResources'];

/**
 * The types that the profile lets a run meet. Of one that only a name leads to, and none is named in the profile, nothing
 * is ever changed.
 */
export function includedTypes<Type extends KnownType>({
  types,
  profile,
}: {
  readonly types: { readonly all: readonly Type[] };
  readonly profile: Wanted['profile'];
}): Type[] {
  return types.all
    .filter((type) => includesType(profile, type))
    .map((type) => {
      const isFound = type.tagging !== 'untaggable' || children.has(type.name);
      const isNamed = profile.names.some((each) => each.type === type.name);
      return isFound || isNamed
        ? asWanted(type, profile)
        : { ...type, iam: type.iam.filter(isRead) };
    });
}

/** A type with all that the profile lets a run do with it: backups and protections only where it says so. */
export function asWanted<Type extends KnownType>(
  type: Type,
  profile: Pick<Profile, 'removeProtection' | 'backup'>,
): Type {
  const { iam, unprotectIam = [], backupIam = [], bucketIam = [] } = type;
  return {
    ...type,
    iam: [
      ...iam,
      ...(matchesTypes(profile.removeProtection, type) ? unprotectIam : []),
      ...(backsUp(profile, type) ? [...backupIam, ...bucketIam] : []),
    ],
  };
}

/**
 * The statements that a role needs for these types and no more: reading everything, changing what carries the labels,
 * of what need not carry any nothing that carries another repository's, and what has no tags by where it is.
 */
export function roleStatements(chosen: readonly ResourceType[], wanted: Wanted): Statement[] {
  const { partition, account, regions } = wanted;
  const region = regions.length === 1 ? (regions[0] as string) : '*';
  const withStacks = chosen.some(({ name }) => name === stackType);
  const withPoints = chosen.some(({ name }) => name === 'backup:recovery-point');
  const ground = { ...wanted, withStacks, place: { partition, account, region } satisfies Place };
  const needs = joined(chosen.flatMap((type) => needsOf(type, ground)));
  const scopes = labelsFor(wanted.profile, wanted.repository);
  const of = (how: Need['how']) => needs.filter((each) => each.how === how);
  const isNamed = (name: string) => wanted.profile.names.some((each) => each.type === name);
  const asksForStack = chosen.some(({ name }) => withoutStackTags.has(name) || isNamed(name));
  const reads = [
    ...always,
    ...(asksForStack ? [creatorAction] : []),
    ...of('read').map(({ action }) => action),
  ];
  const labelled = of('labelled').map(({ action }) => action);
  return [
    allow('Read', reads, '*'),
    ...Object.entries(scopes).flatMap(([scope, labels]) =>
      labelled.length === 0
        ? []
        : allow(`Labelled${word(scope)}`, labelled, '*', carriesAll(labels)),
    ),
    ...bound('UnlessOthers', of('others'), wanted, carriesNoOthers(scopes)),
    ...bound('Label', of('tags'), wanted, setsLabelsOnly(scopes), carriesNoOthers(scopes)),
    ...bound('Place', of('bound'), wanted),
    ...(withStacks ? [throughStacks(needs)] : []),
    ...(withPoints ? [throughBackup] : []),
  ];
}

/**
 * CloudFormation deletes a stack's members with the rights of whoever deletes the stack, if the stack has no role of its
 * own. Only its calls on the session's behalf are meant, which begin with a stack that carries the labels.
 * IAM user guide, "Forward access sessions" and `aws:CalledVia`.
 */
function throughStacks(needs: readonly Need[]): Statement {
  const services = new Set(needs.map(({ action }) => `${action.split(':')[0]}:*`));
  return allow('StackMembers', [...services], '*', {
    'ForAnyValue:StringEquals': { 'aws:CalledVia': 'cloudformation.amazonaws.com' },
  });
}

/**
 * AWS Backup deletes what a recovery point consists of with the rights of whoever deletes the point. Only its calls on the
 * session's behalf are meant. AWS managed policy AWSBackupFullAccess, which gives these so; of those only what can carry
 * labels.
 */
const throughBackup: Statement = allow(
  'RecoveryPoints',
  [
    'ec2:DeleteSnapshot',
    'ec2:DeregisterImage',
    'fsx:DeleteBackup',
    'rds:DeleteDBClusterSnapshot',
    'rds:DeleteDBSnapshot',
    'redshift-serverless:DeleteSnapshot',
  ],
  '*',
  { 'ForAnyValue:StringEquals': { 'aws:CalledVia': 'backup.amazonaws.com' } },
);

const ranks: readonly Need['how'][] = ['labelled', 'others', 'bound'];

/** An action's needs as one: `isGlobal` where all types need it so, `isAtHome` where any does. */
interface Joined extends Need {
  readonly isAtHome: boolean;
}

/** Of an action that two types need differently, the wider way; where it is done is joined. */
function joined(needs: readonly Need[]): Joined[] {
  const groups = Map.groupBy(needs, ({ action, how }) =>
    how === 'tags' ? `${action} tags` : action,
  );
  return [...groups.values()].map((all) => {
    const widest = all.toSorted((a, b) => ranks.indexOf(b.how) - ranks.indexOf(a.how))[0] as Need;
    return {
      ...widest,
      isGlobal: all.every(({ isGlobal }) => isGlobal),
      isAtHome: all.some(({ isGlobal }) => isGlobal),
      arns: [...new Set(all.flatMap(({ arns }) => arns))].sort(),
    };
  });
}

/**
 * One statement for each service, whose actions are joined with where they are done: IAM pairs them by itself. What is
 * global to WAF is deleted by the same action as what is not, in the partition's home region.
 */
function bound(
  name: string,
  needs: readonly Joined[],
  { account, regions }: Wanted,
  ...conditions: readonly Conditions[]
): Statement[] {
  const groups = Map.groupBy(needs, ({ action, arns, isGlobal }) =>
    [action.split(':')[0], isGlobal ? 'Global' : '', arns.length === 0 ? 'Any' : ''].join(' '),
  );
  return [...groups].map(([group, all]) => {
    const arns = [...new Set(all.flatMap((each) => each.arns))].sort();
    const { isGlobal } = all[0] as Joined;
    const home = all.some(({ isAtHome }) => isAtHome) ? homeOf(regions) : [];
    const place: Conditions = {
      StringEquals: {
        ...(isGlobal ? {} : { 'aws:RequestedRegion': [...new Set([...regions, ...home])] }),
        // The ARNs of buckets and objects name no account.
        ...(group.startsWith('s3 ') ? { 'aws:ResourceAccount': account } : {}),
      },
    };
    return allow(
      [name, ...group.split(' ').map(word)].join(''),
      all.map(({ action }) => action),
      arns.length === 0 ? '*' : arns,
      merged([...conditions, place]),
    );
  });
}

function homeOf([region]: readonly string[]): readonly string[] {
  return region === undefined ? [] : [partitionOf(region).home];
}

function merged(all: readonly Conditions[]): Conditions {
  const operators = [...new Set(all.flatMap((each) => Object.keys(each)))];
  const entries = operators.map((name) => {
    const tests = Object.assign({}, ...all.map((each) => each[name] ?? {})) as Conditions[string];
    return [name, tests] as const;
  });
  return Object.fromEntries(entries.filter(([, tests]) => Object.keys(tests).length > 0));
}

function allow(
  Sid: string,
  actions: readonly string[],
  Resource: Statement['Resource'],
  Condition: Conditions = {},
): Statement {
  const Action = [...new Set(actions)].sort();
  const statement = { Sid, Effect: 'Allow' as const, Action, Resource };
  return Object.keys(Condition).length === 0 ? statement : { ...statement, Condition };
}

/** As a Sid takes it: letters and digits. */
function word(text: string): string {
  const plain = text.replaceAll(/[^A-Za-z0-9]/g, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
