import * as z from 'zod/mini';

/** What is wrong, or a function that says it: nearest words are slow to find and wanted only for what is shown. */
export type Words = string | (() => string);

export function tell(words: Words): string {
  return typeof words === 'string' ? words : words();
}

/** A check with its own words, made even when something within the value is already wrong. */
export function complain<T>(find: (value: T) => Words | undefined) {
  return z.check<T>(({ value, issues }) => {
    const words = find(value);
    if (words !== undefined)
      issues.push({ code: 'custom', input: value, continue: true, params: { words } });
  });
}
