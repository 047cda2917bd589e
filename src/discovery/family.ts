import { mapLimit } from '../aws/parallel.ts';
import type { Run } from '../run.ts';
import { adopt, lookAt } from './admit.ts';
import { type Candidate, told } from './candidates.ts';
import type { Found, Problem } from './found.ts';
import { childrenOf, type Expected, linkOf, related } from './relations.ts';

export interface Family {
  readonly found: Map<string, Found>;
  readonly expected: readonly Expected[];
  readonly problems: readonly Problem[];
  /** By key: why what is only referred to could not be looked at. */
  readonly unread: ReadonlyMap<string, string>;
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
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const unread = new Map<string, string>();
  let born: Found[] = [];
  const attend = async (what: Candidate | Expected, act: () => Promise<Found | undefined>) => {
    try {
      const one = await act();
      if (one !== undefined) born.push(one);
    } catch (error) {
      if ('hinted' in what && !what.hinted) {
        unread.set(what.key, told(error).message);
        return;
      }
      const doing = `describing ${what.type.name} ${what.id}`;
      problems.push({ doing, region: what.region, ...told(error) });
    }
  };
  const look = (some: readonly Candidate[]) =>
    mapLimit(
      some.filter(({ key }) => !seen.has(key) && seen.add(key)),
      describesAtOnce,
      (candidate) => attend(candidate, () => lookAt(run, candidate, found)),
    );
  const follow = (some: readonly Expected[]) =>
    mapLimit(some, describesAtOnce, (child) =>
      attend(child, () => {
        expected.set(linkOf(child), child);
        return adopt(run, child, found);
      }),
    );

  await look(candidates);
  await follow(awaited);
  while (born.length > 0) {
    const latest = born;
    born = [];
    // What a labelled resource has to do with is often labelled too, whatever the tagging API has heard of it.
    await look(latest.flatMap((one) => related(run, one)));
    await follow(latest.flatMap((one) => childrenOf(run, one)));
  }
  return { found, expected: [...expected.values()], problems, unread };
}
