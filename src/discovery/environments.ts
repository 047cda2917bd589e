import { mapLimit } from '../aws/parallel.ts';
import type { Recogniser } from '../profile/recognise.ts';
import type { Listed } from '../resource-types/contract.ts';
import type { Ground } from '../run.ts';
import type { Subject, Tags } from '../scope.ts';
import { listed, told } from './candidates.ts';
import type { Problem } from './found.ts';
import { readTags, swept } from './tagged.ts';

export interface Environments {
  /** One of each set of labels: two commits of a pull request that are labelled by `{sha}` are two. */
  readonly subjects: readonly Subject[];
  /** Which of them occur on one resource: it may go only when all of them may. */
  readonly together: readonly (readonly Subject[])[];
  readonly problems: readonly Problem[];
}

const listingsAtOnce = 8;

/** The same for what the labels tell no difference between. */
export function subjectKey({ kind, values }: Pick<Subject, 'kind' | 'values'>): string {
  return JSON.stringify([kind, Object.entries(values).sort()]);
}

/** Whose resources there are in the account, by their labels, or by their names where AWS cannot tag them. */
export async function findEnvironments(
  ground: Ground,
  recognisers: readonly Recogniser[],
): Promise<Environments> {
  const subjects = new Map<string, Subject>();
  const problems: Problem[] = [];
  const groups = new Map<string, readonly Subject[]>();
  const add = (ofOne: readonly Subject[]) => {
    const seen = new Map<string, Subject>();
    for (const each of ofOne) {
      const key = subjectKey(each);
      const subject = subjects.get(key) ?? each;
      subjects.set(key, subject);
      seen.set(key, subject);
    }
    if (seen.size > 1) groups.set([...seen.keys()].sort().join(), [...seen.values()]);
  };
  const tagged = (tags: Tags) => recognisers.flatMap(({ subjectOf }) => subjectOf(tags) ?? []);
  const regions = [...new Set([...ground.regions, ground.aws('global').region])];
  const sweeps = recognisers.flatMap(({ filters }) =>
    regions.map((region) => ({
      region,
      doing: 'listing environments by the tagging API (tag:GetResources)',
      async ask() {
        for await (const { tags } of swept(ground.aws(region), filters)) add(tagged(tags));
      },
    })),
  );
  const listings = listed(ground).flatMap(({ type, patterns }) =>
    (type.global ? ['global'] : ground.regions).map((region) => ({
      region,
      doing: `listing ${type.name}`,
      async ask() {
        const aws = ground.aws(region);
        const unread: Listed[] = [];
        const named = (each: Listed) =>
          recognisers.flatMap(({ subjectNamed }) =>
            patterns.flatMap((pattern) => subjectNamed(pattern, each.name ?? each.id) ?? []),
          );
        for await (const each of type.list?.(aws) ?? []) {
          add([...named(each), ...tagged(each.tags ?? {})]);
          if (each.tags === undefined) unread.push(each);
        }
        for (const each of await readTags(type, aws, unread))
          add([...named(each), ...tagged(each.tags)]);
      },
    })),
  );
  await mapLimit([...sweeps, ...listings], listingsAtOnce, async ({ region, doing, ask }) => {
    try {
      await ask();
    } catch (error) {
      problems.push({ doing, region, ...told(error) });
    }
  });
  return { subjects: [...subjects.values()], together: [...groups.values()], problems };
}
