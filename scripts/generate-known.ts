import { writeFile } from 'node:fs/promises';
import { resourceTypes } from '../src/resource-types/registry.ts';

export const knownFile = new URL('../src/resource-types/known.generated.json', import.meta.url);

/** What is known of the registered types without their code; of a function, that it is there. */
export function knownText(): string {
  const known = resourceTypes.map((type) => ({
    name: type.name,
    cloudFormation: type.cloudFormation,
    aliases: type.aliases,
    tagging: type.tagging,
    list: type.list && true,
    backup: type.backup && true,
    iam: type.iam,
    unprotectIam: type.unprotectIam,
    backupIam: type.backupIam,
    bucketIam: type.bucketIam,
  }));
  return `${JSON.stringify(known, null, 1)}\n`;
}

if (import.meta.main) await writeFile(knownFile, knownText());
