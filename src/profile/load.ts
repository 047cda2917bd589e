import { UserError } from '../errors.ts';
import { complaintsOf, keysAt } from './complaints.ts';
import { type Complaint, type Path, readYaml, type YamlDocument } from './document.ts';
import { tell } from './issue.ts';
import { quoted } from './nearest.ts';
import { type Profile, type ProfileFile, profileSchema } from './schema.ts';
import { type TypeName, type Vocabulary, vocabularyOf } from './vocabulary.ts';

const largest = 64 * 1024;
const mostComplaints = 50;

/**
 * Reads a profile. `place` is the file's name for messages, `known` the types that this action deletes.
 * Throws one UserError with every complaint, a line each: `.github/cleanup.yml:12:5 include[3]: unknown type …`.
 */
export function loadProfile(text: string, place: string, known: readonly TypeName[]): Profile {
  const size = Buffer.byteLength(text);
  if (size > largest)
    throw new UserError(`${place}: the profile has ${size} bytes. Expected at most ${largest}.`);
  const document = readYaml(text.replace(/^\uFEFF/, ''));
  const vocabulary = vocabularyOf(known);
  const schema = profileSchema(vocabulary);
  const whole = document.isValid ? notMapping(document.data) : undefined;
  if (whole !== undefined) throw refusal([...document.complaints, whole], document, place);
  const read = document.isValid
    ? schema.safeParse(document.data, { reportInput: true })
    : undefined;
  const complaints = [
    ...document.complaints,
    ...complaintsOf(read?.error?.issues ?? [], document, (path) => keysAt(schema, path)),
  ];
  if (complaints.length > 0 || !read?.success) throw refusal(complaints, document, place);
  return profileOf(read.data, place, vocabulary);
}

function notMapping(data: unknown): Complaint | undefined {
  const at = { path: [], offset: 0 };
  if (data === null)
    return {
      ...at,
      words: 'the profile is empty. Expected at least version, accounts and labels.',
    };
  if (Array.isArray(data))
    return { ...at, words: 'expected a mapping of keys and values, found a list.' };
  if (typeof data === 'object') return undefined;
  return {
    ...at,
    words: 'expected a mapping of keys and values such as version: 1, found only text.',
  };
}

function refusal(
  complaints: readonly Complaint[],
  document: YamlDocument,
  place: string,
): UserError {
  const sorted = complaints.toSorted((a, b) => a.offset - b.offset);
  const lines = sorted.slice(0, mostComplaints).map(({ path, offset, words }) => {
    const { line, col } = document.placeOf(offset);
    return `${place}:${line}:${col} ${[keyPath(path), tell(words)].filter(Boolean).join(path.length === 0 ? '' : ': ')}`;
  });
  const more = sorted.length - lines.length;
  return new UserError([...lines, ...(more > 0 ? [`… and ${more} more.`] : [])].join('\n'));
}

/** `labels.pr['workshop:pr']`, `names[0].type`. */
function keyPath(path: Path): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      const word = String(key);
      if (!/^[A-Za-z_][\w-]{0,79}$/.test(word)) return `[${quoted(word)}]`;
      return index === 0 ? word : `.${word}`;
    })
    .join('');
}

/** The only place where the file's words become the code's. */
export function profileOf(file: ProfileFile, place: string, vocabulary: Vocabulary): Profile {
  const spelt = (words: readonly string[]) => [
    ...new Set(words.flatMap((word) => vocabulary.spellings(word) ?? [])),
  ];
  return {
    place,
    accounts: file.accounts,
    regions: file.regions ?? [],
    labels: file.labels,
    include: spelt(file.include),
    exclude: spelt(file.exclude),
    names: file.names.map(({ type, pattern }) => ({ type: vocabulary.nameOf(type), pattern })),
    protect: withBucket(file.protect, file['backup-bucket']),
    removeProtection: spelt(file['remove-protection']),
    backup: spelt(file.backup),
    ...(file['backup-bucket'] !== undefined && { backupBucket: file['backup-bucket'] }),
    logGroups: file['log-groups'],
    graceHours: file['grace-hours'],
    olderThanScope: file['older-than-scope'],
    environments: file.environments,
    forceDeleteStacks: file['force-delete-stacks'],
  };
}

/** What backups are kept in is not deleted, whatever its labels. */
function withBucket(protect: Profile['protect'], bucket: string | undefined): Profile['protect'] {
  if (bucket === undefined) return protect;
  return { ...protect, arns: [...protect.arns, `arn:*:s3:::${bucket}`] };
}
