import { subjectKey } from './discovery/environments.ts';
import type { State } from './github/states.ts';
import { named, type Recogniser } from './profile/recognise.ts';
import type { Subject, Tags } from './scope.ts';

/** Why a sweep does not touch an environment. */
export interface Reason {
  /** A sentence on its own. */
  readonly why: string;
  /** The same behind `…, which`; absent where it is no reason for what shares a resource with it. */
  readonly which?: string;
}

const hour = 3_600_000;

/** Why nothing of a pull request or run may go yet, or undefined when nobody needs it any more. */
export function reasonOf(
  { kind }: Pick<Subject, 'kind'>,
  state: State | undefined,
  graceHours: number,
  now = Date.now(),
): Reason | undefined {
  if (state === undefined)
    return {
      why: `GitHub knows no such ${kind === 'pr' ? 'pull request' : 'run'} in this repository: its resources are left alone; delete them by hand or correct their labels`,
      // Only completed runs can be deleted at GitHub: one that it knows no more is over.
      ...(kind === 'pr' && { which: 'GitHub does not know' }),
    };
  if (state.isOpen) return itself(kind === 'pr' ? 'it is open' : 'it is not completed');
  const ago = (now - (state.ended?.getTime() ?? 0)) / hour;
  if (ago >= graceHours) return undefined;
  return itself(`it ended ${ago.toFixed(1)} hours ago, less than grace-hours (${graceHours})`);
}

/**
 * Those with a reason of their own, and those that share a resource with one that is left alone: what carries the labels
 * of several goes only when all of them may.
 */
export function leftAlone(
  subjects: readonly Subject[],
  sharing: ReadonlyMap<Subject, readonly Subject[]>,
  own: (subject: Subject) => Reason | undefined,
): ReadonlyMap<Subject, Reason> {
  const left = new Map<Subject, Reason>();
  const because = new Map<Subject, string>();
  for (const subject of subjects) {
    const reason = own(subject);
    if (reason === undefined) continue;
    left.set(subject, reason);
    if (reason.which !== undefined) because.set(subject, reason.which);
  }
  // A map's iterator comes to what is added meanwhile, too.
  for (const [subject, which] of because)
    for (const each of sharing.get(subject) ?? []) {
      if (left.has(each)) continue;
      left.set(each, itself(`it shares resources with ${named(subject)}, which ${which}`));
      because.set(each, 'is left alone, too');
    }
  return left;
}

/** Each subject with those that it was seen together with on one resource. */
export function sharingOf(
  together: readonly (readonly Subject[])[],
): ReadonlyMap<Subject, readonly Subject[]> {
  const sharing = new Map<Subject, Set<Subject>>();
  for (const group of together)
    for (const subject of group) {
      const others = sharing.get(subject) ?? new Set();
      for (const each of group) if (each !== subject) others.add(each);
      sharing.set(subject, others);
    }
  return new Map([...sharing].map(([subject, others]) => [subject, [...others]]));
}

/**
 * Tells of a resource, by the tags that its own service reports, who else's it is and must keep it. What a sweep knew
 * beforehand came from listings, which lag.
 */
export function keeperIn(
  recognisers: readonly Recogniser[],
  mayGo: readonly Subject[],
): (tags: Tags) => string | undefined {
  const keys = new Set(mayGo.map(subjectKey));
  return (tags) => {
    const all = recognisers.flatMap(({ subjectOf }) => subjectOf(tags) ?? []);
    const keeper = all.find((subject) => !keys.has(subjectKey(subject)));
    return keeper && named(keeper);
  };
}

function itself(why: `it ${string}`): Reason {
  return { why, which: why.slice('it '.length) };
}
