import { mapLimit } from '../aws/parallel.ts';
import type { Recogniser } from '../profile/recognise.ts';
import type { Listed } from '../resource-types/contract.ts';
import type { Ground } from '../run.ts';
import type { Subject } from '../scope.ts';
import { listed, told } from './candidates.ts';
import type { Problem } from './found.ts';
import { readTags, swept } from './tagged.ts';

export interface Environments {
  /** One of each set of labels: two commits of a pull request that are labelled by `{sha}` are two. */
  readonly subjects: readonly Subject[];
  readonly problems: readonly Problem[];
}

const listingsAtOnce = 8;

/** Whose resources there are in the account, by their labels, or by their names where AWS cannot tag them. */
export async function findEnvironments(
  ground: Ground,
  recognisers: readonly Recogniser[],
): Promise<Environments> {
  const subjects = new Map<string, Subject>();
  const problems: Problem[] = [];
  const add = (subject: Subject | undefined) => {
    if (subject === undefined) return;
    const values = Object.entries(subject.values).sort();
    subjects.set(JSON.stringify([subject.kind, values]), subject);
  };
  const regions = [...new Set([...ground.regions, ground.aws('global').region])];
  const sweeps = recognisers.flatMap(({ filters, subjectOf }) =>
    regions.map((region) => ({
      region,
      doing: 'listing environments by the tagging API (tag:GetResources)',
      async ask() {
        for await (const { tags } of swept(ground.aws(region), filters)) add(subjectOf(tags));
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
        for await (const each of type.list?.(aws) ?? []) {
          for (const { subjectOf, subjectNamed } of recognisers) {
            for (const pattern of patterns) add(subjectNamed(pattern, each.name ?? each.id));
            if (each.tags !== undefined) add(subjectOf(each.tags));
          }
          if (each.tags === undefined) unread.push(each);
        }
        for (const { tags } of await readTags(type, aws, unread))
          for (const { subjectOf } of recognisers) add(subjectOf(tags));
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
  return { subjects: [...subjects.values()], problems };
}
