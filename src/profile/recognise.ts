import { UserError } from '../errors.ts';
import type { Placeholder, Subject, Tags } from '../scope.ts';
import { labelsOf, namePattern } from './match.ts';
import type { Profile } from './schema.ts';
import { scopePlaceholder, splitTemplate } from './template.ts';

type Whose = Pick<Subject, 'kind' | 'owner' | 'repo'>;

/** Tells from a resource's labels whose it is: the reverse of `labelsOf`. */
export interface Recogniser {
  /** Each label's key, and its value where that is the same for every pull request or run. */
  readonly filters: readonly { readonly key: string; readonly value?: string }[];
  /** Whose a resource with these tags is; undefined when they are not exactly what a deploy would write. */
  subjectOf(tags: Tags): Subject | undefined;
  /** The same for a resource that AWS cannot tag, by a pattern of `names`. */
  subjectNamed(pattern: string, name: string): Subject | undefined;
}

/**
 * Undefined when the profile has no labels of this kind. Throws a UserError when these could be another repository's:
 * a sweep knows nothing but the labels.
 */
export function recogniser(
  profile: Pick<Profile, 'labels' | 'place'>,
  { kind, owner, repo }: Whose,
): Recogniser | undefined {
  const templates = Object.entries(profile.labels[kind] ?? {});
  if (templates.length === 0) return undefined;
  if (!templates.some(([, template]) => setsApart(template)))
    throw new UserError(
      `${profile.place}: labels.${kind} does not say which repository a resource belongs to, and scope stale goes by the labels alone.`,
      {
        remedy: `Add a label such as 'workshop:repo': '{owner}/{repo}', to the profile and to what deploys.`,
      },
    );
  const known = { owner, repo };
  const readers = templates.map(
    ([key, template]) => [key, readerOf(template, known, false)] as const,
  );
  const subjectWith = (values: Values): Subject | undefined => {
    const id = values[kind === 'pr' ? 'pr' : 'run_id'];
    return id === undefined
      ? undefined
      : { kind, id, owner, repo, values: { ...known, ...values } };
  };
  return {
    filters: templates.map(([key, template]) => {
      const fixed = splitTemplate(template).map(({ text, placeholder }) =>
        placeholder === undefined ? text : known[placeholder as keyof typeof known],
      );
      return fixed.every((text) => text !== undefined) ? { key, value: fixed.join('') } : { key };
    }),
    subjectOf(tags) {
      const values = merged(readers.map(([key, read]) => read(tags[key] ?? '')));
      const subject = values && subjectWith(values);
      if (subject === undefined) return undefined;
      const labels = Object.entries(labelsOf(profile, subject));
      return labels.every(([key, value]) => tags[key] === value) ? subject : undefined;
    },
    subjectNamed(pattern, name) {
      if (!pattern.includes(scopePlaceholder(kind))) return undefined;
      const values = readerOf(pattern, known, true)(name);
      const subject = values && subjectWith(values);
      return subject && namePattern(pattern, subject)?.(name) ? subject : undefined;
    },
  };
}

/** A label by which this repository's resources differ from those of any other: its name, or a text of their own. */
function setsApart(template: string): boolean {
  const parts = splitTemplate(template);
  return (
    parts.some(({ placeholder }) => placeholder === 'repo') ||
    parts.every(({ placeholder }) => placeholder === undefined)
  );
}

type Values = Readonly<Partial<Record<Placeholder, string>>>;

const shapes: Readonly<Record<Exclude<Placeholder, 'owner' | 'repo'>, string>> = {
  pr: '[1-9][0-9]*',
  run_id: '[1-9][0-9]*',
  run_attempt: '[1-9][0-9]*',
  branch: '.+',
  sha: '[0-9a-f]{40,64}',
};

/** What the placeholders of a template stand for in a text; undefined when the text is not of that form. */
function readerOf(
  template: string,
  known: Readonly<Record<'owner' | 'repo', string>>,
  wildcards: boolean,
): (text: string) => Values | undefined {
  const names: Placeholder[] = [];
  const source = splitTemplate(template).map(({ text, placeholder }) => {
    if (placeholder === undefined)
      return wildcards ? text.split('*').map(RegExp.escape).join('.*') : RegExp.escape(text);
    if (placeholder === 'owner' || placeholder === 'repo') return RegExp.escape(known[placeholder]);
    names.push(placeholder);
    return `(${shapes[placeholder]})`;
  });
  const form = new RegExp(`^${source.join('')}$`, 'su');
  return (text) => {
    const found = form.exec(text);
    return found === null
      ? undefined
      : merged(names.map((name, index) => ({ [name]: found[index + 1] })));
  };
}

/** Undefined as soon as one is missing or two differ: `12` in one label and `13` in the other is nobody's. */
function merged(all: readonly (Values | undefined)[]): Values | undefined {
  const values: Partial<Record<Placeholder, string>> = {};
  for (const each of all) {
    if (each === undefined) return undefined;
    for (const [name, value] of Object.entries(each) as [Placeholder, string][]) {
      if (values[name] !== undefined && values[name] !== value) return undefined;
      values[name] = value;
    }
  }
  return values;
}

/** A subject for people: `pull request #12`, `run 6234567890`. */
export function named({ kind, id }: Pick<Subject, 'kind' | 'id'>): string {
  return kind === 'pr' ? `pull request #${id}` : `run ${id}`;
}
