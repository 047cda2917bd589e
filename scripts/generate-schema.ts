import { writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { profileSchema } from '../src/profile/schema.ts';
import { everyType, regions, vocabularyOf } from '../src/profile/vocabulary.ts';
import { resourceTypes } from '../src/resource-types/registry.ts';

export const schemaFile = new URL('../schema/cleanup.schema.json', import.meta.url);

/**
 * The profile's JSON Schema for editors, from the schema that the action itself reads by. Draft 7 is what the YAML
 * language server knows best. The words that the loader looks up are listed here only: in the action that would cost time.
 */
export function schemaText(): string {
  const vocabulary = vocabularyOf(resourceTypes);
  const all = [everyType, ...vocabulary.services(), ...vocabulary.types()].toSorted();
  const words: Readonly<Record<string, object>> = {
    region: { enum: regions },
    'nameable-type': {
      enum: vocabulary
        .types()
        .filter((word) => vocabulary.unnameable(word) === undefined)
        .toSorted(),
    },
    'backup-types': {
      enum: all.filter((word) => vocabulary.known(word).some(({ backup }) => backup !== undefined)),
    },
    'resource-types': { enum: all },
  };
  const toBucket = all.filter((word) =>
    vocabulary.known(word).some(({ bucketIam }) => bucketIam !== undefined),
  );
  const profile = profileSchema(vocabulary);
  const schema = z.toJSONSchema(profile, {
    target: 'draft-7',
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const id = z.globalRegistry.get(zodSchema)?.id;
      if (id !== undefined) Object.assign(jsonSchema, words[id]);
      if (zodSchema === profile)
        Object.assign(jsonSchema, {
          if: {
            required: ['backup'],
            properties: { backup: { contains: { enum: toBucket } } },
          },
          // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
          then: { required: ['backup-bucket'] },
        });
    },
  });
  return `${JSON.stringify(schema, null, 1)}\n`;
}

if (import.meta.main) await writeFile(schemaFile, schemaText());
