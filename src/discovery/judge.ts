import { protects } from '../profile/match.ts';
import { matchesTypes } from '../profile/vocabulary.ts';
import type { Description, Owned, ResourceType } from '../resource-types/contract.ts';
import { foundations } from '../resource-types/foundations.ts';
import type { Run } from '../run.ts';
import type { Hold } from './found.ts';
import { reservedFor } from './reserved-names.ts';
import { isOthers } from './sweep.ts';

const day = 24 * 3600 * 1000;

/** Why a described resource with a proof is nevertheless not to be touched. Pure; asked again before the first change. */
export function judge(run: Run, type: ResourceType, found: Description): Hold | undefined {
  return reserved(run, type, found) ?? guarded(run, type, found);
}

/** AWS's own protection, where the profile does not allow to switch it off. */
function guarded(run: Run, type: ResourceType, found: Description): Hold | undefined {
  if (found.protection === undefined) return undefined;
  if (type.unprotect !== undefined && matchesTypes(run.profile.removeProtection, type))
    return undefined;
  return blocked(
    `${found.protection} is on`,
    `Switch it off, or add ${type.name} to \`remove-protection\` in the profile.`,
  );
}

function reserved(run: Run, type: ResourceType, found: Description): Hold | undefined {
  const rule = protects(run.profile, found);
  if (rule !== undefined)
    return {
      outcome: 'protected',
      blocker: `protected by the profile: ${rule}`,
      remedy: 'Remove the rule under `protect`, or the tag, if it should go.',
    };
  const part = reservedPart(run, found);
  if (part !== undefined) return part;
  if (found.managedBy !== undefined)
    return blocked(`managed by ${found.managedBy}`, 'It goes with what manages it; remove that.');
  const keeper = run.keeper?.(found.tags ?? {});
  if (keeper !== undefined)
    return blocked(
      `it carries the labels of ${keeper} as well`,
      'Run again: a sweep deletes it when all whose labels it carries are closed or completed.',
    );
  if (standsOn(run, type, found))
    return blocked(
      'this run itself works with it',
      'Take the labels off: who cleans up must outlive what is cleaned.',
    );
  const owner = reservedFor(type, found);
  if (owner !== undefined)
    return blocked(
      `by its name it is ${owner}`,
      'Take the labels off. What is reserved by name is never deleted; delete it by hand if it must go.',
    );
  if (isTooOld(run, found))
    return blocked(
      `created ${found.createdAt?.toISOString()}, more than a day before the ${run.scope.kind === 'pr' ? 'pull request was opened' : 'run began'} (${run.scope.began?.toISOString()})`,
      'A shared resource may have been labelled by a deploy. If it is really part of this environment, set `older-than-scope: allow` in the profile.',
    );
  return undefined;
}

/** What no resource type knows and would go with it all the same: it keeps the whole as a member that is known does. */
function reservedPart({ profile }: Run, { parts = [] }: Description): Hold | undefined {
  for (const { cloudFormation, id } of parts) {
    const rule = id.startsWith('arn:') ? protects(profile, { arn: id }) : undefined;
    const why = foundations.test(cloudFormation)
      ? 'accounts and sign-in stand on it'
      : matchesTypes(profile.exclude, { name: cloudFormation, cloudFormation })
        ? `the profile excludes ${cloudFormation}`
        : rule && `protected by the profile: ${rule}`;
    if (why)
      return blocked(
        `its member ${cloudFormation} ${id} must stay (${why}) and would be deleted with it`,
        'Take that member out of the stack, or what protects it out of the profile, then run again.',
      );
  }
  return undefined;
}

/** Contract: created more than a day before its pull request was opened or its run began. */
function isTooOld(run: Run, { createdAt }: Description): boolean {
  const { began } = run.scope;
  return (
    began !== undefined && createdAt !== undefined && createdAt.getTime() < began.getTime() - day
  );
}

/** Whether a child may go for its parent's sake: not when it is somebody else's, too old or protected by itself. */
export function mayFollow(run: Run, type: ResourceType, child: Description): boolean {
  return !isOthers(child.tags, run.scope.labels) && reserved(run, type, child) === undefined;
}

/**
 * What to make of a child: undefined when it may go, why it must stay, or `leave` when it is not ours to speak of. What
 * outlives its parent is its alone (a function's log group); what a parent refers to may be shared (a cache policy).
 */
export function judgeChild(
  run: Run,
  type: ResourceType,
  goes: Owned['goes'],
  child: Description,
): Hold | 'leave' | undefined {
  if (goes === 'with') return judgeMember(run, type, child);
  const alone = goes === 'after' && child.managedBy === undefined && child.usedBy === undefined;
  if (alone ? isOthers(child.tags, run.scope.labels) : !mayFollow(run, type, child)) return 'leave';
  return judge(run, type, child);
}

/** Why a part of something that goes must stay, and with it the whole. A part needs no labels, only none of another's. */
function judgeMember(run: Run, type: ResourceType, found: Description): Hold | undefined {
  if (isOthers(found.tags, run.scope.labels))
    return blocked('it carries the labels of another environment', 'Correct its labels.');
  if (matchesTypes(run.profile.exclude, type))
    return blocked(`the profile excludes ${type.name}`, 'Take the type out of `exclude`.');
  return judge(run, type, found);
}

/**
 * The role that the run assumed, or the user whose access key it was given. A role's ARN as a session hides the path, so
 * the name is compared.
 */
function standsOn(run: Run, type: ResourceType, found: Description): boolean {
  if (type.name === 'iam:user') return found.arn === run.identity.arn;
  const [kind, name] = run.identity.arn.split(':').slice(5).join(':').split('/');
  return type.name === 'iam:role' && kind === 'assumed-role' && found.name === name;
}

export function blocked(blocker: string, remedy: string): Hold {
  return { outcome: 'blocked', blocker, remedy };
}
