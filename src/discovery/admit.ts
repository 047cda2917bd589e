import type { Run } from '../run.ts';
import type { Candidate } from './candidates.ts';
import { type Found, keyOf } from './found.ts';
import { judge, judgeChild } from './judge.ts';
import { describe } from './look.ts';
import type { Expected } from './relations.ts';
import { carries } from './sweep.ts';

/** A labelled or named candidate, if it is there and its own service still says so. */
export async function lookAt(
  run: Run,
  { key, type, region, id, proof, hinted }: Candidate,
  found: Map<string, Found>,
): Promise<Found | undefined> {
  const description = await describe(run, type, region, id);
  if (description === undefined) return undefined;
  if (proof.by === 'label' && !carries(description.tags, run.scope.labels)) {
    if (hinted)
      run.log(
        `${type.name} ${description.name} is listed with the labels but does not carry them: left alone`,
      );
    return undefined;
  }
  const one: Found = {
    key,
    type: type.name,
    id,
    arn: description.arn,
    name: description.name,
    region,
    proof,
    parents: found.get(key)?.parents ?? [],
    why: proof.by === 'name' ? `its name matches ${proof.pattern}` : labelsAsText(run),
    hold: judge(run, type, description),
    description,
  };
  found.set(key, one);
  return one;
}

function labelsAsText({ scope }: Run): string {
  const labels = Object.entries(scope.labels).map(([key, value]) => `${key}=${value}`);
  return `labels ${labels.join(', ')}`;
}

/** Adds a child to what is found, or only its tie to one more parent if it is there already. Returns it if it is new. */
export async function adopt(
  run: Run,
  child: Expected,
  found: Map<string, Found>,
): Promise<Found | undefined> {
  const key = keyOf(child.type.name, child.region, child.id);
  const tie = (one: Found) => {
    // Peers that name each other (replicas of a table) have no order: the first tie stands.
    if (!descends(found, child.parent.key, key))
      found.set(key, { ...one, parents: [...one.parents, child.parent] });
  };
  const there = found.get(key);
  if (there !== undefined) {
    tie(there);
    return undefined;
  }
  const description = await describe(run, child.type, child.region, child.id);
  if (description === undefined) return undefined;
  // Two parents may have asked at the same time.
  const since = found.get(key);
  if (since !== undefined) {
    tie(since);
    return undefined;
  }
  const hold = judgeChild(run, child.type, child.parent.goes, description);
  if (hold === 'leave') {
    // What AWS manages (its own cache policies) is nobody's child.
    if (description.managedBy === undefined)
      run.log(
        `${child.type.name} ${description.name} belongs to ${child.parentName} but is left alone: it is protected, older or labelled for another`,
      );
    return undefined;
  }
  const labelled = carries(description.tags, run.scope.labels);
  const one: Found = {
    key,
    type: child.type.name,
    id: child.id,
    arn: description.arn,
    name: description.name,
    region: child.region,
    proof: labelled ? { by: 'label' } : { by: 'parent', parent: child.parent.key },
    parents: [child.parent],
    why: labelled ? labelsAsText(run) : `belongs to ${child.parentName}`,
    hold,
    description,
  };
  found.set(key, one);
  return one;
}

function descends(found: ReadonlyMap<string, Found>, key: string, ancestor: string): boolean {
  if (key === ancestor) return true;
  return found.get(key)?.parents.some((parent) => descends(found, parent.key, ancestor)) ?? false;
}
