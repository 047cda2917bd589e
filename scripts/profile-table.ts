import { code, table } from './doc-tables.ts';

/** What is read here of a JSON Schema. */
interface Node {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly description?: string;
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly $ref?: string;
}

/** Every key of the profile, one row each, from its JSON Schema. */
export function profileTable(schema: Node): string {
  return table(['Key', 'Value', 'Default', 'Meaning'], rowsOf(schema, ''));
}

function rowsOf({ properties = {}, required = [] }: Node, prefix: string): string[][] {
  return Object.entries(properties).flatMap(([name, node]) => {
    const key = `${prefix}${name}`;
    const row = [
      code(key),
      kindOf(node),
      required.includes(name) ? 'required' : defaultOf(node),
      meaningOf(node),
    ];
    const inner = node.items?.properties === undefined ? node : node.items;
    return [row, ...rowsOf(inner, `${key}${inner === node ? '.' : '[].'}`)];
  });
}

function kindOf(node: Node): string {
  if (node.const !== undefined) return code(String(node.const));
  if (node.enum !== undefined) return node.enum.map((word) => code(String(word))).join(' or ');
  if (node.$ref !== undefined) return refs[node.$ref] ?? node.$ref;
  if (node.type === 'array') return `list of ${kindOf(node.items ?? {})}`;
  if (node.type === 'object')
    return typeof node.additionalProperties === 'object' ? 'tag key: tag value' : 'mapping';
  return kinds[node.type ?? ''] ?? String(node.type);
}

const refs: Readonly<Record<string, string>> = {
  '#/definitions/region': 'region',
  '#/definitions/resource-type': 'type',
  '#/definitions/resource-types': 'types',
  '#/definitions/backup-types': 'types',
};

const kinds: Readonly<Record<string, string>> = { string: 'text', boolean: '`true` or `false`' };

function defaultOf(node: Node): string {
  return node.default === undefined || node.properties !== undefined
    ? '–'
    : code(JSON.stringify(node.default));
}

function meaningOf({ description = '', items }: Node): string {
  return [description, items?.properties === undefined ? items?.description : undefined]
    .filter(Boolean)
    .join(' ')
    .replaceAll('*', '\\*');
}
