import { includesType } from '../profile/match.ts';
import type { Ref, ResourceType } from '../resource-types/contract.ts';
import type { Run } from '../run.ts';
import type { Candidate } from './candidates.ts';
import { type Found, keyOf, type Parent } from './found.ts';

/** A child that a parent named, whether it exists or not: looked for again once the parent is gone. */
export interface Expected {
  readonly type: ResourceType;
  readonly region: string;
  readonly id: string;
  readonly parent: Parent;
  readonly parentName: string;
}

/** What it uses or is used by and AWS can tag, to be looked at as if it were listed with the labels. */
export function related(run: Run, { description, region }: Found): Candidate[] {
  // What it owns is looked at as its child.
  const owned = new Set(description?.owns?.map(({ type, id }) => `${type} ${id}`));
  return [...(description?.refers ?? []), ...(description?.usedBy ?? [])].flatMap((ref) => {
    if (owned.has(`${ref.type} ${ref.id}`)) return [];
    const type = run.types.get(ref.type);
    if (type === undefined || type.tagging === 'untaggable') return [];
    const place = regionOf(type, ref, region);
    // Something global may not know the region: it cannot be looked at.
    if (place === 'global' && !type.global) return [];
    if (!isInScope(run, place) || !includesType(run.profile, type)) return [];
    const key = keyOf(type.name, place, ref.id);
    return [{ key, type, region: place, id: ref.id, proof: { by: 'label' }, hinted: false }];
  });
}

function isInScope(run: Run, region: string): boolean {
  return region === 'global' || run.regions.includes(region);
}

/** What belongs to it, as far as the profile lets it go; of what stays the parts that would die with it stay, too. */
export function childrenOf(run: Run, parent: Found): Expected[] {
  return (parent.description?.owns ?? []).flatMap((owned) => {
    if (parent.hold !== undefined && owned.goes !== 'with') return [];
    const type = run.types.get(owned.type);
    const region = type && regionOf(type, owned, parent.region);
    if (type === undefined || region === undefined) return [];
    if (!isInScope(run, region)) return [];
    if (owned.goes !== 'with' && !wanted(run, type)) return [];
    return [
      {
        type,
        region,
        id: owned.id,
        parent: { key: parent.key, goes: owned.goes, uses: owned.uses },
        parentName: `${parent.type} ${parent.name}`,
      },
    ];
  });
}

function regionOf(type: ResourceType, ref: Ref, from: string): string {
  return type.global ? 'global' : (ref.region ?? from);
}

/** `log-groups: false` keeps what deleted resources leave behind; labelled groups go by their labels all the same. */
function wanted(run: Run, type: ResourceType): boolean {
  return (
    includesType(run.profile, type) && (run.profile.logGroups || type.name !== 'logs:log-group')
  );
}

/** One child of one parent. */
export function linkOf({ type, region, id, parent }: Expected): string {
  return `${keyOf(type.name, region, id)} ${parent.key}`;
}
