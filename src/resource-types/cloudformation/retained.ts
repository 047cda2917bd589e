import { parse } from 'yaml';

/**
 * The logical ids of the members that a template keeps when its stack goes. Throws where it cannot be read.
 * Source: CloudFormation user guide, DeletionPolicy attribute.
 */
export function retainedBy(template: string): ReadonlySet<string> {
  if (!/DeletionPolicy["']?\s*:\s*["']?Retain/.test(template)) return new Set();
  const { Resources = {} } = bodyOf(template) ?? {};
  return new Set(
    Object.entries(Resources).flatMap(([id, member]) =>
      /^Retain/.test(String(member?.DeletionPolicy)) ? [id] : [],
    ),
  );
}

interface Body {
  readonly Resources?: Readonly<Record<string, { readonly DeletionPolicy?: unknown } | null>>;
}

/** JSON is YAML, too, but a megabyte of it takes the YAML parser a second. */
function bodyOf(template: string): Body | null {
  if (template.trimStart().startsWith('{')) return JSON.parse(template) as Body;
  // The short forms of its functions (`!Ref`) are tags that YAML does not know.
  return parse(template, { strict: false, uniqueKeys: false, logLevel: 'error' }) as Body | null;
}
