import * as z from 'zod/mini';
import { complain } from './issue.ts';
import { hint, quoted } from './nearest.ts';
import { complaintOf, type Rule, tagKeyRules, tagTemplateRules } from './rules.ts';
import { everyType, regions, type Vocabulary } from './vocabulary.ts';

/** An AWS region that the SDK knows. */
export const region = z.string().check(
  complain((word) =>
    regions.includes(word)
      ? undefined
      : () =>
          `unknown region ${quoted(word)}.${hint(word, regions, 'an AWS region such as us-east-1')}`,
  ),
  z.meta({ id: 'region' }),
);

/** Without the scope's own placeholder the labels of one pull request or run would be those of all. */
export function labels(placeholder: 'pr' | 'run_id') {
  const braced = `{${placeholder}}`;
  const example = placeholder === 'pr' ? 'workshop:pr' : 'workshop:run';
  return z
    .record(
      text(tagKeyRules, 'A tag key.'),
      text(tagTemplateRules, 'A tag value; placeholders in braces are replaced.'),
    )
    .check(
      complain((tags) => {
        const values = Object.values(tags);
        if (values.length === 0)
          return `is empty. Expected at least one label with ${braced} in its value.`;
        if (values.some((value) => String(value).includes(braced))) return undefined;
        return `has no label with ${braced} in its value, so it would match everybody's. Add one such as '${example}': '${braced}'.`;
      }),
      z.meta({
        description: `Tag key: value. Placeholders {pr}, {run_id}, {run_attempt}, {owner}, {repo}, {branch}, {sha}; at least one value must contain ${braced}.`,
        examples: [{ [example]: braced, 'workshop:repo': '{owner}/{repo}' }],
        not: { additionalProperties: { not: { pattern: `\\{${placeholder}\\}` } } },
      }),
    );
}

/** A text held to rules, in the code and in the JSON Schema. */
export function text(rules: readonly Rule[], description: string) {
  return z.string().check(
    complain((value) => complaintOf(rules, value)),
    z.meta({ description, allOf: rules.map(({ must }) => ({ pattern: must.source })) }),
  );
}

export function atLeastOne(what: string) {
  return z.minLength(1, { error: `is empty. Expected at least one ${what}.` });
}

/** Fields that hold resource types; the vocabulary says which words there are, in the JSON Schema under these ids. */
export function typeFields(vocabulary: Vocabulary) {
  const nameableType = z.string().check(
    complain((word) => {
      if (word === everyType || word.endsWith(':*'))
        return `${quoted(word)} names no single type. Expected service:type or AWS::Service::Type.`;
      const unknown = unknownType(vocabulary, word);
      if (unknown !== undefined) return unknown;
      const reason = vocabulary.unnameable(word);
      return reason && `${quoted(word)} ${reason}`;
    }),
    z.meta({ id: 'nameable-type' }),
  );
  const typePattern = z.string().check(
    complain((word) => unknownType(vocabulary, word)),
    z.meta({ id: 'resource-types' }),
  );
  const types = (description: string, examples: readonly string[]) =>
    z.array(typePattern).check(z.meta({ description, examples: [examples] }));
  const backedUpType = z.string().check(
    complain((word) => unknownType(vocabulary, word) ?? notBackedUp(vocabulary, word)),
    z.meta({ id: 'backup-types' }),
  );
  const backups = (description: string, examples: readonly string[]) =>
    z.array(backedUpType).check(z.meta({ description, examples: [examples] }));
  return { nameableType, types, backups };
}

function unknownType(vocabulary: Vocabulary, word: string) {
  if (vocabulary.spellings(word) !== undefined) return undefined;
  return () => {
    const candidates = [...vocabulary.types(), ...vocabulary.services()];
    const service = `${word}:*`;
    if (candidates.includes(service))
      return `unknown type ${quoted(word)}. Did you mean ${quoted(service)}?`;
    return `unknown type ${quoted(word)}.${hint(word, candidates, "service:type, service:*, AWS::Service::Type or '*'")}`;
  };
}

function notBackedUp(vocabulary: Vocabulary, word: string): string | undefined {
  const able = (of: string) => vocabulary.known(of).filter(({ backup }) => backup !== undefined);
  if (able(word).length > 0) return undefined;
  const all = able(everyType).map(({ name }) => name);
  return `${quoted(word)} cannot be backed up by this action. Expected ${all.join(', ')}.`;
}
