import type { CloudFormation, Export, Stack } from '@aws-sdk/client-cloudformation';
import { mapLimit } from '../../aws/parallel.ts';

const asksAtOnce = 4;

/**
 * The stacks whose exports a stack imports, by their ARNs. No API tells a stack's imports, only an export's importers:
 * its template says which exports come into question. Source: CloudFormation API reference, ListImports.
 */
export async function importedFrom(
  client: CloudFormation,
  stack: { readonly arn: string; readonly name: string; readonly template: string },
): Promise<string[]> {
  const words = wordsOfImports(stack.template);
  if (words.length === 0) return [];
  const candidates: Export[] = [];
  for await (const { Exports = [] } of client.paginateListExports({}))
    candidates.push(
      ...Exports.filter(
        ({ Name = '', ExportingStackId }) =>
          ExportingStackId !== stack.arn && words.some((word) => isPartOf(word, Name)),
      ),
    );
  const exporters = await mapLimit(candidates, asksAtOnce, async ({ Name, ExportingStackId }) =>
    (await importersOf(client, Name)).includes(stack.name) ? [ExportingStackId ?? ''] : [],
  );
  return [...new Set(exporters.flat())];
}

/** Names of the stacks that import what a stack exports. */
export async function importedBy(client: CloudFormation, { Outputs }: Stack): Promise<string[]> {
  const exports = (Outputs ?? []).flatMap(({ ExportName }) => ExportName ?? []);
  const names = await mapLimit(exports, asksAtOnce, (each) => importersOf(client, each));
  return [...new Set(names.flat())];
}

/** Names of the stacks that import an export. That nobody does is an error, too. */
async function importersOf(client: CloudFormation, ExportName = ''): Promise<string[]> {
  const names: string[] = [];
  try {
    for await (const { Imports = [] } of client.paginateListImports({ ExportName }))
      names.push(...Imports);
  } catch (error) {
    if (!(error instanceof Error) || !/not imported/i.test(error.message)) throw error;
  }
  return names;
}

/** A short word (`-sg` behind a parameter) has to be a whole part of the name: most names have its letters somewhere. */
export function isPartOf(word: string, name: string): boolean {
  return word.length > 3 ? name.includes(word) : name.split(/[^A-Za-z0-9]+/).includes(word);
}

/** The words near each import of a template: an export that one of them is part of comes into question. */
export function wordsOfImports(template: string): string[] {
  const words = [...template.matchAll(/ImportValue(.{0,150})/gs)].flatMap(([, near = '']) =>
    near
      .split(/[^\w:.-]+/)
      .map((word) => word.replace(/^[:.-]+|[:.-]+$/g, ''))
      .filter((word) => word.length > 1 && !word.startsWith('Fn::') && !word.startsWith('AWS::')),
  );
  return [...new Set(words)];
}
