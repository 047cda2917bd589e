import { UserError } from '../errors.ts';
import type { Subject, Tags } from '../scope.ts';
import { quoted } from './nearest.ts';
import { complaintOf, tagValueRules } from './rules.ts';
import type { Profile } from './schema.ts';
import { partsOf, scopePlaceholder } from './template.ts';
import { everyType, matchesTypes, type TypeName } from './vocabulary.ts';
import { matchesPieces, type Piece } from './wildcard.ts';

export function includesType(
  { include, exclude }: Pick<Profile, 'include' | 'exclude'>,
  type: TypeName,
): boolean {
  return matchesTypes(include, type) && !matchesTypes(exclude, type);
}

/**
 * The same for a labelled resource of a type that this action does not know, by its ARN. An ARN without a type
 * (`arn:aws:sqs:…:name`) may be any of its service's.
 */
export function includesArn(
  { include, exclude }: Pick<Profile, 'include' | 'exclude'>,
  arn: string,
): boolean {
  const [, , service = '', , , ...resource] = arn.split(':');
  const type = /^\/?([^/:]+)[/:]/.exec(resource.join(':'))?.[1]?.toLowerCase();
  const matches = (word: string) =>
    word === everyType ||
    (type === undefined
      ? word.startsWith(`${service}:`)
      : word === `${service}:${type}` || word === `${service}:*`);
  return include.some(matches) && !exclude.some(matches);
}

/** Whether a resource of this type is backed up before it is deleted. */
export function backsUp({ backup }: Pick<Profile, 'backup'>, type: TypeName): boolean {
  return type.backup !== undefined && matchesTypes(backup, type);
}

/** Which rule under `protect` keeps a resource, as text; undefined when none does. */
export function protects(
  { protect, accounts }: Pick<Profile, 'protect' | 'accounts'>,
  { arn, tags }: { readonly arn?: string | undefined; readonly tags?: Tags | undefined },
): string | undefined {
  const tag = Object.entries(protect.tags).find(([key, value]) => tags?.[key] === value);
  if (tag !== undefined) return `protect.tags ${quoted(tag[0])}: ${quoted(tag[1])}`;
  const spellings = arn === undefined ? [] : spellingsOf(arn, accounts);
  const pattern = protect.arns.find((each) => spellings.some((one) => matchesArn(each, one)));
  return pattern === undefined ? undefined : `protect.arns ${quoted(pattern)}`;
}

/** AWS leaves the account out of the ARNs of images and snapshots; who writes a rule may have put it in. */
function spellingsOf(arn: string, accounts: readonly string[]): string[] {
  if (!/^arn:[^:]*:ec2:[^:]*::/.test(arn)) return [arn];
  const [head, tail = ''] = arn.split('::');
  return [arn, ...accounts.map((account) => `${head}:${account}:${tail}`)];
}

/** `*` is any text, slashes and colons too; everything else, `?` as well, is itself. */
function matchesArn(pattern: string, arn: string): boolean {
  return matchesPieces(
    pattern.split('*').map((text) => ({ text })),
    arn,
  );
}

/**
 * The tags that a resource of this pull request or run carries. Throws a UserError when the profile has none for this
 * kind, and when a value cannot be one of AWS's: a branch is named by whoever pushes it.
 */
export function labelsOf(
  { labels, place }: Pick<Profile, 'labels' | 'place'>,
  subject: Subject,
): Tags {
  const { kind } = subject;
  const templates = labels[kind];
  if (templates === undefined)
    throw new UserError(
      `${place}: labels.${kind} is missing, and the scope of this run is ${kind}.`,
      {
        remedy: `Add labels.${kind} with at least one label that contains ${scopePlaceholder(kind)}, or set the input scope to another.`,
      },
    );
  return Object.fromEntries(
    Object.entries(templates).map(([key, template]) => {
      const at = `${place}: labels.${kind}[${quoted(key)}]`;
      const value = partsOf(template, subject, at)
        .map(({ text }) => text)
        .join('');
      const complaint = complaintOf(tagValueRules, value);
      if (complaint !== undefined)
        throw new UserError(`${at}: the value in this event ${complaint}`, {
          remedy: `Label by ${scopePlaceholder(kind)} or {sha} instead, which AWS always takes in a tag.`,
        });
      return [key, value];
    }),
  );
}

/**
 * Throws a UserError when a pattern of `names` for this kind has a placeholder without a value in this event.
 * Otherwise nobody would notice before names are listed, and what was found besides would be deleted.
 */
export function checkNames(
  { names, place }: Pick<Profile, 'names' | 'place'>,
  subject: Subject,
): void {
  for (const [index, { pattern }] of names.entries())
    namePattern(pattern, subject, `${place}: names[${index}].`);
}

/**
 * Whether a name is one of this pull request's or run's by a pattern of `names`; undefined when the pattern is for the
 * other kind. Beside a placeholder's value `*` takes no letter or digit: with 12, `pr-{pr}*` is not `pr-123`.
 * Values are literal: a `*` in a branch's name is only itself.
 */
export function namePattern(
  pattern: string,
  subject: Subject,
  place = 'names, ',
): ((name: string) => boolean) | undefined {
  if (!pattern.includes(scopePlaceholder(subject.kind))) return undefined;
  const pieces: Piece[] = [{ text: '' }];
  for (const { text, placeholder } of partsOf(
    pattern,
    subject,
    `${place}pattern ${quoted(pattern)}`,
  )) {
    if (placeholder !== undefined) grow(pieces, { text, openStart: true, openEnd: true });
    else
      for (const [index, literal] of text.split('*').entries()) {
        if (index > 0) pieces.push({ text: '' });
        if (literal !== '') grow(pieces, { text: literal });
      }
  }
  return (name) => matchesPieces(pieces, name);
}

/** Adds to the last piece; an end stays open only where nothing literal follows the value. */
function grow(pieces: Piece[], { text, openStart = false, openEnd = false }: Piece): void {
  const last = pieces.pop() ?? { text: '' };
  const start = last.text === '' ? openStart : (last.openStart ?? false);
  pieces.push({ text: last.text + text, openStart: start, openEnd });
}
