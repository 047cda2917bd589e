import type * as z from 'zod/mini';
import type { Complaint, Path, YamlDocument } from './document.ts';
import { tell, type Words } from './issue.ts';
import { hint } from './nearest.ts';
import { missing, names, wrongType, wrongVersion, wrongWord } from './wording.ts';

type Issue = z.core.$ZodIssue;

/** What the schema found wrong, each with its place in the text and in words for people. */
export function complaintsOf(
  issues: readonly Issue[],
  document: YamlDocument,
  keysAt: (path: Path) => readonly string[],
): Complaint[] {
  return issues.flatMap((issue): Complaint[] => {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: [...path, key],
        offset: document.keyAt([...path, key]),
        words: () => {
          const keys = keysAt(path);
          return `unknown key.${hint(key, keys, keys.join(', '))}`;
        },
      }));
    if (issue.code === 'invalid_key')
      return issue.issues.map((inner) => ({
        path,
        offset: document.keyAt(path),
        words: () => `the key ${tell(wordsOf(inner, document))}`,
      }));
    if (isRefused(issue, document.refused)) return [];
    return [{ path, offset: document.valueAt(path), words: wordsOf(issue, document) }];
  });
}

/** Nothing is said twice: of what was refused as YAML, or of a whole because of a part that was. */
function isRefused({ code, path }: Issue, refused: readonly Path[]): boolean {
  return refused.some((each) => {
    const common = Math.min(each.length, path.length);
    const related = path.slice(0, common).every((word, index) => word === each[index]);
    return related && (path.length >= each.length || code === 'custom');
  });
}

/** Which keys a mapping of the profile may have. */
export function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'default') return keysAt(def.innerType, path);
  const [key, ...rest] = path;
  if (def.type === 'array' && key !== undefined) return keysAt(def.element, rest);
  if (def.type !== 'object') return [];
  const inner = key === undefined ? undefined : def.shape[String(key)];
  return inner === undefined ? Object.keys(def.shape) : keysAt(inner, rest);
}

function wordsOf(issue: z.core.$ZodRawIssue | Issue, document: YamlDocument): Words {
  const path = issue.path ?? [];
  const { input } = issue;
  if (input === undefined) return missing(path);
  switch (issue.code) {
    case 'custom':
      return (issue.params?.['words'] ?? '') as Words;
    case 'invalid_type': {
      const expected = names[issue.expected] ?? issue.expected;
      return wrongType(expected, input, document.sourceOf(path), path);
    }
    case 'invalid_value':
      return path[0] === 'version'
        ? wrongVersion(input)
        : wrongWord(issue.values.map(String), input);
    case 'too_small':
      return issue.origin === 'number'
        ? `${input} is too small. Expected ${issue.minimum} or more.`
        : (issue.message ?? '');
    case 'too_big':
      return `${input} is too large. Expected ${issue.maximum} or less.`;
    default:
      return issue.message ?? '';
  }
}
