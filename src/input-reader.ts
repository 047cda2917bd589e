import { getInput } from '@actions/core';
import { closest, distance } from 'fastest-levenshtein';
import { UserError } from './errors.ts';
import type { Kind } from './input-values.ts';

/** Reads a step's inputs and gathers what is wrong with them. */
export interface InputReader<Name extends string> {
  optional(name: string, kind: Kind): string | undefined;
  required(name: Name, kind: Kind): string;
  oneOf<Word extends string>(name: Name, words: readonly Word[]): Word;
  boolean(name: Name): boolean;
  /** @throws UserError with every complaint at once, one a line. */
  done(): void;
}

/** `defaults` stand for an input that is absent or empty. */
export function inputReader<Name extends string>(
  defaults: Readonly<Record<Name, string>>,
): InputReader<Name> {
  const complaints: string[] = [];

  function optional(name: string, { fits, expected }: Kind): string | undefined {
    const value = getInput(name);
    if (value === '' || fits(value)) return value || undefined;
    complaints.push(`input ${name}: ${shown(name, value)} is not ${expected}.`);
    return undefined;
  }

  function oneOf<Word extends string>(name: Name, words: readonly Word[]): Word {
    const value = getInput(name) || defaults[name];
    const word = words.find((each) => each === value);
    if (word !== undefined) return word;
    const near = closest(value.toLowerCase(), words);
    const meant = distance(value.toLowerCase(), near) <= near.length / 2;
    const question = meant ? ` Did you mean ${near}?` : '';
    const list = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
    complaints.push(`input ${name}: ${shown(name, value)} is not ${list}.${question}`);
    return defaults[name] as Word;
  }

  return {
    optional,
    oneOf,
    required: (name, kind) => optional(name, kind) ?? defaults[name],
    // The words of YAML 1.2's core schema, as the toolkit's getBooleanInput has them.
    boolean: (name) =>
      oneOf(name, ['true', 'True', 'TRUE', 'false', 'False', 'FALSE']).toLowerCase() === 'true',
    done() {
      if (complaints.length > 0)
        throw new UserError(complaints.join('\n'), { remedy: "Correct it in the step's `with`." });
    },
  };
}

/** Quoted, so that nothing in it can be taken for a line of its own; cut; a token never. */
function shown(name: string, value: string): string {
  if (name === 'github-token') return 'what was given';
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
}
