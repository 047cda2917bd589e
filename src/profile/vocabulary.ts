import data from './vocabulary.generated.json' with { type: 'json' };

/** A resource type by both its names: `service:type` and `AWS::Service::Type`. */
export interface TypeName {
  readonly name: string;
  readonly cloudFormation: string;
  /** Other names for it, CloudFormation's or such as AWS's own of a service that was renamed: `opensearch:domain`. */
  readonly aliases?: readonly string[];
  /** Whether labels lead to it; only what AWS cannot tag goes by its name. */
  readonly tagging?: 'swept' | 'listed' | 'untaggable';
  /** Present where all of its kind can be listed, so that a name can be looked for. */
  readonly list?: unknown;
  /** Present where the action can back it up first. */
  readonly backup?: unknown;
  /** Present where that backup goes to a bucket that the profile names. */
  readonly bucketIam?: unknown;
}

/** The words that a profile may use for resource types. */
export interface Vocabulary {
  /** Every spelling of what a word means, itself first; undefined for an unknown word. */
  spellings(word: string): readonly string[] | undefined;
  /** This action's own name for a type, or the word itself where the action does not know the type. */
  nameOf(word: string): string;
  /** Why a type cannot be found by its name; undefined when it can. */
  unnameable(word: string): string | undefined;
  /** This action's own types that a word means. */
  known(word: string): readonly TypeName[];
  /** All single types, this action's own first. */
  types(): readonly string[];
  /** `service:*` and `AWS::Service::*`. */
  services(): readonly string[];
}

/** AWS's regions as the SDK knows them. */
export const regions: readonly string[] = data.regions;

export const everyType = '*';

const specification: Readonly<Record<string, readonly string[]>> = data.types;

/**
 * This action's own words are exact. Others come from CloudFormation's specification, where one word can mean several
 * types (AWS's ARNs say `rds:cluster` for RDS, DocumentDB and Neptune alike): it then means them all.
 */
export function vocabularyOf(known: readonly TypeName[]): Vocabulary {
  const own = new Map(
    known.flatMap((type) =>
      [type.name, type.cloudFormation, ...(type.aliases ?? [])].map((word) => pair(word, type)),
    ),
  );
  const meanings = once(readMeanings);
  const types = once(() => [...new Set([...own.keys(), ...meanings().keys()])]);
  const services = once(() => [...new Set(types().map((word) => `${serviceOf(word)}*`))]);

  /** Words that mean this type and no other, and that are not this action's own for another. */
  const wordsOf = (name: string) =>
    (specification[name] ?? []).filter(
      (word) => !own.has(word) && meanings().get(word)?.length === 1,
    );

  function spellings(word: string): readonly string[] | undefined {
    const type = own.get(word);
    if (type !== undefined) return [...new Set([word, type.name, type.cloudFormation])];
    if (word === everyType) return [word];
    const service = word.endsWith(':*') ? serviceOf(word) : undefined;
    if (service !== undefined && !services().includes(word)) return undefined;
    const names =
      service === undefined
        ? meanings().get(word)
        : Object.keys(specification).filter((name) =>
            [name, ...(specification[name] ?? [])].some((each) => each.startsWith(service)),
          );
    return names && [...new Set([word, ...names.flatMap((name) => [name, ...wordsOf(name)])])];
  }
  const nameOf = (word: string) =>
    spellings(word)?.flatMap((spelling) => own.get(spelling)?.name ?? [])[0] ?? word;
  const ownTypes = [...new Set(own.values())];
  const knownBy = (word: string) => {
    const words = spellings(word) ?? [];
    return ownTypes.filter((type) => matchesTypes(words, type));
  };
  const unnameable = (word: string) => {
    const type = own.get(nameOf(word));
    if (type === undefined) return 'is a type that this action does not delete.';
    if (type.tagging !== undefined && type.tagging !== 'untaggable')
      return 'can carry labels. Expected a type that AWS cannot tag.';
    return 'list' in type || type.tagging === undefined
      ? undefined
      : 'is found only through what it belongs to, never by its name.';
  };
  return { spellings, nameOf, unnameable, known: knownBy, types, services };
}

/**
 * Whether one of the profile's words means this type, by either of its names. Words are compared exactly: in a loaded
 * profile `service:type` is in lower case and `AWS::Service::Type` as CloudFormation has it, every spelling listed.
 * `service:*` takes the service's word in ARNs, in CloudFormation's name (`apigateway:*`, `apigatewayv2:*`) or in an alias.
 */
export function matchesTypes(
  words: readonly string[],
  { name, cloudFormation, aliases = [] }: TypeName,
): boolean {
  const service = serviceOf(cloudFormation);
  const namespace = service.split('::')[1]?.toLowerCase();
  const meanings = [
    everyType,
    name,
    cloudFormation,
    ...aliases,
    ...aliases.map((alias) => `${serviceOf(alias)}*`),
    `${serviceOf(name)}*`,
    `${service}*`,
    `${namespace}:*`,
  ];
  return words.some((word) => meanings.includes(word));
}

/** `ec2:natgateway` → `ec2:`, `AWS::EC2::NatGateway` → `AWS::EC2::`. */
export function serviceOf(word: string): string {
  return word.slice(0, word.lastIndexOf(':') + 1);
}

/** Each word of the specification with the CloudFormation types that it means. */
function readMeanings(): ReadonlyMap<string, readonly string[]> {
  const meanings = new Map<string, string[]>();
  for (const [name, words] of Object.entries(specification))
    for (const word of [name, ...words]) {
      const names = meanings.get(word);
      if (names === undefined) meanings.set(word, [name]);
      else names.push(name);
    }
  return meanings;
}

function pair(word: string, type: TypeName): [string, TypeName] {
  return [word, type];
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
