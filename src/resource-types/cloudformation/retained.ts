import { parse } from 'yaml';

/**
 * The logical ids of the members that a template keeps when its stack goes. Throws where it cannot be read.
 * Source: CloudFormation user guide, DeletionPolicy attribute.
 */
export function retainedBy(template: string): ReadonlySet<string> {
  if (!/DeletionPolicy["']?\s*:\s*["']?Retain/.test(template)) return new Set();
  // The short forms of its functions (`!Ref`) are tags that YAML does not know.
  const body = parse(template, { strict: false, uniqueKeys: false, logLevel: 'error' }) as {
    readonly Resources?: Readonly<Record<string, { readonly DeletionPolicy?: unknown } | null>>;
  } | null;
  return new Set(
    Object.entries(body?.Resources ?? {}).flatMap(([id, member]) =>
      /^Retain/.test(String(member?.DeletionPolicy)) ? [id] : [],
    ),
  );
}
