import type { Profile } from '../profile/schema.ts';
import { splitTemplate } from '../profile/template.ts';
import type { Tags } from '../scope.ts';
import type { Conditions } from './document.ts';

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** One label of a scope, as far as it is known before there is a pull request or a run. */
interface Label {
  readonly key: string;
  /** The value, or a pattern with `*` for what every pull request or run has for itself. */
  readonly value: string;
  readonly fixed: boolean;
}

type Labels = Readonly<Partial<Record<'pr' | 'run', readonly Label[]>>>;

/** The labels of the profile's scopes for one repository. */
export function labelsFor(
  { labels }: Pick<Profile, 'labels'>,
  { owner, repo }: Repository,
): Labels {
  const known: Readonly<Partial<Record<string, string>>> = { owner, repo };
  const read = (templates: Readonly<Record<string, string>>) =>
    Object.entries(templates).map(([key, template]): Label => {
      const parts = splitTemplate(template).map(({ text, placeholder }) =>
        placeholder === undefined ? text : known[placeholder],
      );
      // No value may be empty, and where a value is all that a label has, `*` would take an empty one.
      const value = parts.map((part) => part ?? '?*').join('');
      return { key, value, fixed: parts.every((part) => part !== undefined) };
    });
  return {
    ...(labels.pr === undefined ? {} : { pr: read(labels.pr) }),
    ...(labels.run === undefined ? {} : { run: read(labels.run) }),
  };
}

/** Those labels that are the same for whichever pull request or run a resource belongs to. */
export function commonLabels(profile: Pick<Profile, 'labels'>, repository: Repository): Tags {
  const fixed = shared(labelsFor(profile, repository), true);
  const values = Map.groupBy(fixed, ({ key }) => key);
  return Object.fromEntries(
    [...values.values()].flatMap(([first, ...rest]) =>
      first !== undefined && rest.every(({ value }) => value === first.value)
        ? [[first.key, first.value]]
        : [],
    ),
  );
}

/** Holds for a resource that carries all labels of the scope, whichever pull request or run it belongs to. */
export function carriesAll(labels: readonly Label[]): Conditions {
  return {
    ...tests(
      'StringEquals',
      'aws:ResourceTag',
      labels.filter(({ fixed }) => fixed),
    ),
    ...tests(
      'StringLike',
      'aws:ResourceTag',
      labels.filter(({ fixed }) => !fixed),
    ),
  };
}

/**
 * Holds for a resource that carries none of the labels, or only values that one of the profile's scopes can have: what
 * belongs to another repository does not meet it.
 */
export function carriesNoOthers(scopes: Labels): Conditions {
  return {
    ...tests('StringEqualsIfExists', 'aws:ResourceTag', shared(scopes, true)),
    ...tests('StringLikeIfExists', 'aws:ResourceTag', shared(scopes, false)),
  };
}

/** Holds for a request that sets labels of the profile and no other tags. */
export function setsLabelsOnly(scopes: Labels): Conditions {
  const keys = [...new Set(Object.values(scopes).flatMap((all) => all.map(({ key }) => key)))];
  return {
    'ForAllValues:StringEquals': { 'aws:TagKeys': keys },
    ...tests('StringEqualsIfExists', 'aws:RequestTag', shared(scopes, true)),
    ...tests('StringLikeIfExists', 'aws:RequestTag', shared(scopes, false)),
  };
}

/** A label that one scope has fixed and the other has not is open; two values of one key are both taken. */
function shared(scopes: Labels, fixed: boolean): readonly Label[] {
  const all = Object.values(scopes).flat();
  const open = new Set(all.filter((each) => !each.fixed).map(({ key }) => key));
  return all.filter(({ key, value }) => fixed !== open.has(key) && value !== '?*');
}

function tests(operator: string, what: string, labels: readonly Label[]): Conditions {
  const values = Map.groupBy(labels, ({ key }) => `${what}/${key}`);
  const entries = [...values].map(([key, all]) => {
    const distinct = [...new Set(all.map(({ value }) => value))];
    return [key, distinct.length === 1 ? (distinct[0] as string) : distinct] as const;
  });
  return entries.length === 0 ? {} : { [operator]: Object.fromEntries(entries) };
}
