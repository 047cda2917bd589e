import type { Path } from './document.ts';
import { hint, quoted } from './nearest.ts';

/** The schema library's words for types, for people. */
export const names: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  boolean: 'true or false',
  number: 'a number',
};

const examples: Readonly<Record<string, string>> = {
  version: 'version: 1',
  accounts: "accounts: ['123456789012']",
  labels: "labels: { pr: { 'workshop:pr': '{pr}' } }",
};

export function missing(path: Path): string {
  const example = path.length === 1 ? examples[String(path[0])] : undefined;
  return example === undefined ? 'is missing.' : `is missing. Add ${example}`;
}

export function wrongVersion(input: unknown): string {
  if (input === null) return 'has no value. Expected 1.';
  if (typeof input === 'number') return `unknown version ${input}. Expected 1.`;
  return `expected the number 1, found ${found(input, undefined)}.${input === '1' ? ' Take the quotes off.' : ''}`;
}

export function wrongWord(words: readonly string[], input: unknown): string {
  if (input === null) return `has no value. Expected ${words.join(' or ')}.`;
  if (typeof input !== 'string')
    return `expected ${words.join(' or ')}, found ${found(input, undefined)}.`;
  return `unknown word ${quoted(input)}.${hint(input, words, words.join(' or '))}`;
}

export function wrongType(
  expected: string,
  input: unknown,
  source: string | undefined,
  path: Path,
): string {
  if (input === null) {
    const optional = path.length === 1 && examples[String(path[0])] === undefined;
    return `has no value. Expected ${expected}${optional ? ', or leave the key out' : ''}.`;
  }
  const remedy = remedyOf(expected, input, source ?? String(input));
  return `expected ${expected}, found ${found(input, source)}.${remedy === '' ? '' : ` ${remedy}`}`;
}

function found(input: unknown, source: string | undefined): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a mapping';
  if (typeof input === 'string') return `the text ${quoted(input)}`;
  return `the ${typeof input} ${source ?? input}`;
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'on', 'y'].map((word) => [word, true] as const),
  ...['false', 'no', 'off', 'n'].map((word) => [word, false] as const),
]);

/** What was probably meant, written as YAML wants it. */
function remedyOf(expected: string, input: unknown, source: string): string {
  const scalar = typeof input !== 'object';
  if (expected === 'text' && scalar) return `Put it in quotes: '${source}'.`;
  if (expected === 'text' && isBraced(input))
    return `YAML reads braces as a mapping. Put it in quotes: '{${Object.keys(input as object)[0]}}'.`;
  if (expected === 'a list' && scalar) return `Write [${quoted(source)}].`;
  if (expected === 'true or false' && typeof input === 'string') {
    const meant = booleans.get(input.toLowerCase());
    return meant === undefined ? '' : `Write ${meant}, without quotes.`;
  }
  if (expected === 'a number' && typeof input === 'string' && /^\d+(\.\d+)?$/.test(input))
    return 'Take the quotes off.';
  return '';
}

/** `{pr}` without quotes is, to YAML, a mapping with the key `pr` and no value. */
function isBraced(input: unknown): boolean {
  const entries = Object.entries(input as object);
  return !Array.isArray(input) && entries.length === 1 && entries[0]?.[1] === null;
}
