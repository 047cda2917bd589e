import { classify } from '../aws/errors.ts';
import { mapLimit } from '../aws/parallel.ts';
import { explain } from '../errors.ts';
import { includesType, namePattern } from '../profile/match.ts';
import type { Listed, ResourceType } from '../resource-types/contract.ts';
import { isRecord } from '../resource-types/records.ts';
import type { Ground, Run } from '../run.ts';
import { type Found, keyOf, type Problem, type Proof } from './found.ts';
import { placeOf } from './place.ts';
import { identifyAll, type Stranger } from './strangers.ts';
import { carries, type Hint, sweep } from './sweep.ts';
import { readTags } from './tagged.ts';

/** Something that may be ours and has not been looked at yet. */
export interface Candidate {
  readonly key: string;
  readonly type: ResourceType;
  readonly region: string;
  readonly id: string;
  readonly proof: Proof;
  /** Listed with the labels or by its name, and not just guessed at because something refers to it. */
  readonly hinted: boolean;
}

export interface Search {
  readonly candidates: readonly Candidate[];
  /** Labelled ARNs that no resource type knows and that stay. */
  readonly leftovers: readonly Found[];
  readonly problems: readonly Problem[];
}

const listingsAtOnce = 8;

/** Unites the tagging API with the services' own listings and the profile's name patterns. */
export async function search(run: Run): Promise<Search> {
  const candidates = new Map<string, Candidate>();
  const strangers = new Map<string, Stranger>();
  const problems: Problem[] = [];
  const add = (type: ResourceType, region: string, id: string, proof: Proof) => {
    const key = keyOf(type.name, region, id);
    if (!candidates.has(key)) candidates.set(key, { key, type, region, id, proof, hinted: true });
  };
  const home = run.aws('global').region;
  const hints = new Map<string, Hint[]>();
  const sweeps = [...new Set([...run.regions, home])].map((region) => ({
    region,
    doing: 'listing labelled resources by the tagging API (tag:GetResources)',
    ask: async () => void hints.set(region, await sweep(run, region)),
  }));
  const listings = listed(run).flatMap(({ type, patterns }) =>
    (type.global ? ['global'] : run.regions).map((region) => ({
      region,
      doing: `listing ${type.name}`,
      async ask() {
        for await (const { id, proof } of choose(run, type, region, patterns))
          add(type, region, id, proof);
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
  // In the regions' order: an ARN without a region (a bucket's) counts for the first that names it.
  const seen = new Set<string>();
  for (const hint of [...run.regions, home].flatMap((region) => hints.get(region) ?? [])) {
    const known = run.types.byArn(hint.arn);
    const place = placeOf(hint, known?.type, run);
    if (place === undefined || seen.has(hint.arn)) continue;
    seen.add(hint.arn);
    if (known === undefined) {
      if (!isRecord(hint.arn)) strangers.set(hint.arn, { ...hint, region: place });
    } else if (includesType(run.profile, known.type))
      add(known.type, place, known.id, { by: 'label' });
  }
  const { resources, leftovers } = await identifyAll(run, [...strangers.values()]);
  for (const { type, region, id } of resources) add(type, region, id, { by: 'label' });
  return { candidates: [...candidates.values()], leftovers, problems };
}

/** A refused listing or description as plain data, with the missing permission where AWS names it. */
export function told(error: unknown): Pick<Problem, 'message' | 'remedy'> {
  const reading = classify(error, { notFound: [] });
  return {
    message: explain(error),
    remedy:
      reading.kind === 'denied'
        ? `${reading.remedy} Or exclude the type in the profile.`
        : 'Run again; what was not listed may still be there.',
  };
}

interface Listing {
  readonly type: ResourceType;
  readonly patterns: readonly string[];
}

/** Which types must be listed: those that the tagging API misses, and those that a `names` pattern asks for. */
export function listed(run: Ground): Listing[] {
  return run.types.all.flatMap((type) => {
    if (type.list === undefined || !includesType(run.profile, type)) return [];
    const patterns = run.profile.names
      .filter((each) => each.type === type.name || each.type === type.cloudFormation)
      .map((each) => each.pattern);
    if (type.tagging === 'listed') return [{ type, patterns: [] }];
    return type.tagging === 'untaggable' && patterns.length > 0 ? [{ type, patterns }] : [];
  });
}

async function* choose(run: Run, type: ResourceType, region: string, patterns: readonly string[]) {
  const aws = run.aws(region);
  const matchers = patterns.flatMap((pattern) => {
    const match = namePattern(pattern, run.scope);
    return match === undefined ? [] : [{ pattern, match }];
  });
  const unread: Listed[] = [];
  for await (const each of type.list?.(aws) ?? []) {
    const named = matchers.find(({ match }) => match(each.name ?? each.id));
    if (named !== undefined)
      yield { id: each.id, proof: { by: 'name', pattern: named.pattern } } as const;
    else if (each.tags === undefined) unread.push(each);
    else if (carries(each.tags, run.scope.labels))
      yield { id: each.id, proof: { by: 'label' } } as const;
  }
  for (const { id, tags } of await readTags(type, aws, unread))
    if (carries(tags, run.scope.labels)) yield { id, proof: { by: 'label' } } as const;
}
