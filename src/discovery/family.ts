import { mapLimit } from '../aws/parallel.ts';
import { includesType } from '../profile/match.ts';
import type { Owned, ResourceType } from '../resource-types/contract.ts';
import type { Run } from '../run.ts';
import type { Candidate } from './candidates.ts';
import { told } from './candidates.ts';
import { type Found, keyOf, type Parent, type Problem } from './found.ts';
import { judge, judgeMember, mayFollow } from './judge.ts';
import { describe } from './look.ts';
import { carries } from './sweep.ts';

/** A child that a parent named, whether it exists or not: looked for again once the parent is gone. */
export interface Expected {
  readonly type: ResourceType;
  readonly region: string;
  readonly id: string;
  readonly parent: Parent;
  readonly parentName: string;
}

export interface Family {
  readonly found: Map<string, Found>;
  readonly expected: readonly Expected[];
  readonly problems: readonly Problem[];
}

const describesAtOnce = 16;

/** Looks at every candidate, then at what belongs to those that are there, and so on down. */
export async function gather(
  run: Run,
  candidates: readonly Candidate[],
  awaited: readonly Expected[],
): Promise<Family> {
  const found = new Map<string, Found>();
  const expected = new Map<string, Expected>(awaited.map((each) => [linkOf(each), each]));
  const problems: Problem[] = [];
  const attend = async (
    what: { type: ResourceType; region: string; id: string },
    act: () => Promise<void>,
  ) => {
    try {
      await act();
    } catch (error) {
      problems.push({
        doing: `describing ${what.type.name} ${what.id}`,
        region: what.region,
        ...told(error),
      });
    }
  };

  await mapLimit(candidates, describesAtOnce, (candidate) =>
    attend(candidate, async () => {
      const one = await lookAt(run, candidate);
      if (one !== undefined) found.set(one.key, one);
    }),
  );
  let children = [...awaited, ...[...found.values()].flatMap((parent) => childrenOf(run, parent))];
  while (children.length > 0) {
    const born: Found[] = [];
    await mapLimit(children, describesAtOnce, (child) =>
      attend(child, async () => {
        expected.set(linkOf(child), child);
        const one = await adopt(run, child, found);
        if (one !== undefined) born.push(one);
      }),
    );
    children = born.flatMap((parent) => childrenOf(run, parent));
  }
  return { found, expected: [...expected.values()], problems };
}

/** A labelled or named candidate, if it is there and its own service still says so. */
async function lookAt(run: Run, { key, type, region, id, proof }: Candidate) {
  const description = await describe(run, type, region, id);
  if (description === undefined) return undefined;
  if (proof.by === 'label' && !carries(description.tags, run.scope.labels)) {
    run.log(
      `${type.name} ${description.name} is listed with the labels but does not carry them: left alone`,
    );
    return undefined;
  }
  return {
    key,
    type: type.name,
    id,
    arn: description.arn,
    name: description.name,
    region,
    proof,
    parents: [],
    why:
      proof.by === 'name'
        ? `its name matches ${proof.pattern}`
        : `labels ${Object.entries(run.scope.labels)
            .map(([k, v]) => `${k}=${v}`)
            .join(', ')}`,
    hold: judge(run, type, description),
    description,
  } satisfies Found;
}

/** Adds a child to what is found, or only its tie to one more parent if it is there already. Returns it if it is new. */
async function adopt(run: Run, child: Expected, found: Map<string, Found>) {
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
  const dies = child.parent.goes === 'with';
  if (!dies && !mayFollow(run, child.type, description)) {
    run.log(
      `${child.type.name} ${description.name} belongs to ${child.parentName} but is left alone: it is protected, older or labelled for another`,
    );
    return undefined;
  }
  const one: Found = {
    key,
    type: child.type.name,
    id: child.id,
    arn: description.arn,
    name: description.name,
    region: child.region,
    proof: { by: 'parent', parent: child.parent.key },
    parents: [child.parent],
    why: `belongs to ${child.parentName}`,
    hold: dies ? judgeMember(run, child.type, description) : undefined,
    description,
  };
  found.set(key, one);
  return one;
}

function descends(found: ReadonlyMap<string, Found>, key: string, ancestor: string): boolean {
  if (key === ancestor) return true;
  return found.get(key)?.parents.some((parent) => descends(found, parent.key, ancestor)) ?? false;
}

function childrenOf(run: Run, parent: Found): Expected[] {
  if (parent.hold !== undefined) return [];
  return (parent.description?.owns ?? []).flatMap((owned) => {
    const type = run.types.get(owned.type);
    const region = type && regionOf(type, owned, parent);
    if (type === undefined || region === undefined) return [];
    if (region !== 'global' && !run.regions.includes(region)) return [];
    if (owned.goes !== 'with' && !wanted(run, type)) return [];
    return [
      {
        type,
        region,
        id: owned.id,
        parent: { key: parent.key, goes: owned.goes },
        parentName: `${parent.type} ${parent.name}`,
      },
    ];
  });
}

export function regionOf(
  type: ResourceType,
  ref: Pick<Owned, 'region'>,
  from: Pick<Found, 'region'>,
): string {
  return type.global ? 'global' : (ref.region ?? from.region);
}

/** `log-groups: false` keeps what deleted resources leave behind; labelled groups go by their labels all the same. */
function wanted(run: Run, type: ResourceType): boolean {
  return (
    includesType(run.profile, type) && (run.profile.logGroups || type.name !== 'logs:log-group')
  );
}

function linkOf({ type, region, id, parent }: Expected): string {
  return `${keyOf(type.name, region, id)} ${parent.key}`;
}
