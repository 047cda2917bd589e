/**
 * Writes the parts of the documentation that come from elsewhere, between `<!-- begin NAME -->` and `<!-- end NAME -->`:
 * inputs and outputs from action.yml, resource types from the registry, the profile from its JSON Schema, examples.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { resourceTypes } from '../src/resource-types/registry.ts';
import {
  actionsTable,
  inputsTable,
  listingsTable,
  outputsTable,
  type Port,
  servicesTable,
  typesTable,
} from './doc-tables.ts';
import { schemaText } from './generate-schema.ts';
import { profileTable } from './profile-table.ts';
import { examplePart, exampleProfile, exampleRole, sizeOfAll } from './role-example.ts';

const root = new URL('../', import.meta.url);
export const documents = [
  'README.md',
  'docs/permissions.md',
  'docs/profile.md',
  'docs/resource-types.md',
  'docs/workflows.md',
] as const;

export function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

function portsOf(path: string): Record<'inputs' | 'outputs', Record<string, Port>> {
  return parse(read(path));
}

/** The document with every generated part as it should be. Throws on a part that nothing generates. */
export function updated(text: string): string {
  const [action, join, matrix] = [
    portsOf('action.yml'),
    portsOf('join/action.yml'),
    portsOf('matrix/action.yml'),
  ];
  const parts: Readonly<Record<string, () => string>> = {
    inputs: () => inputsTable(action.inputs),
    outputs: () => outputsTable(action.outputs),
    'join-inputs': () => inputsTable(join.inputs),
    'join-outputs': () => outputsTable(join.outputs),
    'matrix-inputs': () => inputsTable(matrix.inputs),
    'matrix-outputs': () => outputsTable(matrix.outputs),
    services: () => servicesTable(resourceTypes),
    types: () => typesTable(resourceTypes),
    listings: () => listingsTable(resourceTypes),
    actions: () => actionsTable(resourceTypes),
    'role-profile': () => fence('yaml', exampleProfile.trimEnd()),
    'role-trust': () => fence('json', examplePart('trust')),
    'role-policy': () => fence('json', examplePart('policies')),
    'role-cloudformation': () => fence('json', exampleRole('cloudformation')),
    'role-terraform': () => fence('hcl', exampleRole('terraform')),
    'role-cli': () => fence('sh', exampleRole('cli')),
    'policy-size': sizeOfAll,
    profile: () => profileTable(JSON.parse(schemaText())),
  };
  return text.replaceAll(
    /(<!-- begin (\S+) -->\n)[\s\S]*?(<!-- end \2 -->)/g,
    (_, begin: string, name: string, end: string) => {
      if (name.startsWith('examples/'))
        return `${begin}${fence('yaml', read(name).trimEnd())}\n${end}`;
      const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
      if (part === undefined) throw new Error(`nothing generates the part '${name}'`);
      return `${begin}${part()}\n${end}`;
    },
  );
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

if (import.meta.main)
  for (const path of documents) writeFileSync(new URL(path, root), updated(read(path)));
