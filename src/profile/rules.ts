import { placeholders } from '../scope.ts';
import { hint, quoted } from './nearest.ts';

/** One demand on a text. The pattern serves the loader and the JSON Schema alike, so that they cannot disagree. */
export interface Rule {
  readonly must: RegExp;
  /** Said of a text that does not match. */
  readonly else: (text: string) => string;
}

export const accountRules: readonly Rule[] = [
  {
    must: /^[0-9]{12}$/u,
    else: (account) => `${quoted(account)} is no AWS account. Expected 12 digits.`,
  },
];

/** S3 user guide, "General purpose bucket naming rules". */
export const bucketRules: readonly Rule[] = [
  {
    must: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/u,
    else: (name) =>
      `${quoted(name)} is no bucket's name. Expected 3 to 63 lower-case letters, digits, hyphens and dots, without s3://.`,
  },
];

const known = placeholders.join('|');
const placeholder = `\\{(?:${known})\\}`;
/** What all services take in tags, by the tagging API's reference (TagKey, TagValue). */
const tagCharacter = '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]';
const tagCharacters = 'letters, digits, spaces and _ . : / = + - @';

const notEmpty: Rule = { must: /\S/u, else: () => 'is empty.' };
const notReserved: Rule = {
  must: /^(?![aA][wW][sS]:)/u,
  else: (text) => `${quoted(text)} begins with aws:, which AWS keeps for itself.`,
};
const knownPlaceholders: Rule = {
  must: new RegExp(`^(?:[^{}]|${placeholder})*$`, 'u'),
  else(text) {
    const unknown = text.replaceAll(new RegExp(placeholder, 'gu'), '');
    const word = /\{([^{}]*)\}/u.exec(unknown)?.[1];
    return word === undefined
      ? `${quoted(text)} has a brace without its partner. Expected placeholders such as {pr}.`
      : `unknown placeholder ${quoted(`{${word}}`)}.${hint(`{${word}}`, braced, braced.join(', '))}`;
  },
};
const braced = placeholders.map((word) => `{${word}}`);
/** `{branch}{pr}` is `topic12` for pull request 2 of branch `topic1` and for 12 of `topic`: nobody can tell them apart. */
const apart: Rule = {
  must: /^(?![\s\S]*\}\{)/u,
  else: (text) =>
    `${quoted(text)} has two placeholders side by side: their values would run together, and one's resources could be another's. Expected a separator between them.`,
};

export const tagKeyRules: readonly Rule[] = [
  notEmpty,
  {
    must: new RegExp(`^${tagCharacter}*$`, 'u'),
    else: (text) =>
      `${quoted(text)} has characters that AWS does not take in a tag key. Expected ${tagCharacters}.`,
  },
  notReserved,
  {
    must: /^[\s\S]{0,128}$/u,
    else: (text) => `${quoted(text)} is longer than 128 characters, AWS's limit for a tag key.`,
  },
];

const tagText = (character: string): readonly Rule[] => [
  {
    must: new RegExp(`^(?:${character})*$`, 'u'),
    else: (text) =>
      `${quoted(text)} has characters that AWS does not take in a tag value. Expected ${tagCharacters}.`,
  },
  notReserved,
  {
    must: new RegExp(`^(?:${character}){0,256}$`, 'u'),
    else: (text) => `${quoted(text)} is longer than 256 characters, AWS's limit for a tag value.`,
  },
];

/** A tag's value after its placeholders were replaced: nothing in it is a placeholder any more. */
export const tagValueRules: readonly Rule[] = [notEmpty, ...tagText(tagCharacter)];

/** A tag's value before that. */
export const tagTemplateRules: readonly Rule[] = [
  notEmpty,
  knownPlaceholders,
  apart,
  ...tagText(`${placeholder}|${tagCharacter}`),
];

const written: Rule = {
  must: new RegExp(`^(?![\\s\\S]*${placeholder})`, 'u'),
  else: (text) => `${quoted(text)} has a placeholder: what is protected is written out.`,
};
export const protectedKeyRules: readonly Rule[] = [notEmpty, written];
export const protectedValueRules: readonly Rule[] = [written];

const scopePlaceholder = '\\{(?:pr|run_id)\\}';
const needsScope: Rule = {
  must: new RegExp(scopePlaceholder, 'u'),
  else: (text) => `${quoted(text)} has neither {pr} nor {run_id}: it would match everybody's.`,
};

export const namePatternRules: readonly Rule[] = [
  notEmpty,
  knownPlaceholders,
  needsScope,
  apart,
  {
    must: /^(?:[^{}\p{L}\p{N}]|\{[^{}]*\})*(?:[\p{L}\p{N}]|(?<=\{(?:owner|repo)\}))/u,
    else: (text) =>
      `${quoted(text)} has no text of its own beside placeholders and *. Expected one such as 'workshop-{pr}-*'.`,
  },
  {
    must: new RegExp(`^(?![\\s\\S]*(?:\\p{N}${scopePlaceholder}|${scopePlaceholder}\\p{N}))`, 'u'),
    else: (text) =>
      `${quoted(text)} has a digit directly beside {pr} or {run_id}: numbers would run together. Expected a separator between them.`,
  },
];

export const environmentRules: readonly Rule[] = [notEmpty, knownPlaceholders, needsScope, apart];

export const arnPatternRules: readonly Rule[] = [
  notEmpty,
  {
    must: /^arn:(?:[^:]*:){4}[\s\S]|^arn:[\s\S]*\*/u,
    else: (text) =>
      `${quoted(text)} is no ARN. Expected one such as 'arn:aws:s3:::tf-state-*', with * for any text.`,
  },
  written,
];

/** The first complaint about a text, or undefined when it is in order. */
export function complaintOf(rules: readonly Rule[], text: string): string | undefined {
  return rules.find(({ must }) => !must.test(text))?.else(text);
}
