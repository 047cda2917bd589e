import { UserError } from '../errors.ts';
import { type Placeholder, placeholders, type Subject } from '../scope.ts';
import { quoted } from './nearest.ts';

/** A template in parts: literal text, and the value that a placeholder stands for. */
export interface Part {
  readonly text: string;
  readonly placeholder?: Placeholder;
}

const split = new RegExp(`(\\{(?:${placeholders.join('|')})\\})`);
const numbers: readonly Placeholder[] = ['pr', 'run_id', 'run_attempt'];

/** A template's literal texts and placeholders, in their order. */
export function splitTemplate(template: string): readonly Part[] {
  return template
    .split(split)
    .filter((text) => text !== '')
    .map((text) =>
      split.test(text) ? { text, placeholder: text.slice(1, -1) as Placeholder } : { text },
    );
}

/** Throws a UserError naming `place` when a placeholder has no value in this event, or none of its kind. */
export function partsOf(template: string, subject: Subject, place: string): readonly Part[] {
  return splitTemplate(template).map((part) =>
    part.placeholder === undefined
      ? part
      : { ...part, text: valueIn(part.placeholder, subject, place) },
  );
}

function valueIn(placeholder: Placeholder, { kind, values }: Subject, place: string): string {
  const value = values[placeholder];
  if (value === undefined || value === '')
    throw new UserError(`${place}: {${placeholder}} has no value in this event.`, {
      remedy: `Use a placeholder that every event of scope ${kind} has, such as ${kind === 'pr' ? '{pr}' : '{run_id}'}, or start the action from an event that has it.`,
    });
  if (numbers.includes(placeholder) && !/^[0-9]+$/.test(value))
    throw new UserError(
      `${place}: {${placeholder}} is ${quoted(value)} in this event. Expected digits.`,
    );
  return value;
}

/** The placeholder that sets the resources of one subject of this kind apart from those of all others. */
export function scopePlaceholder(kind: Subject['kind']): '{pr}' | '{run_id}' {
  return kind === 'pr' ? '{pr}' : '{run_id}';
}
