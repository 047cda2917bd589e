import type { ResourceType } from '../src/resource-types/contract.ts';

/** What `action.yml` says of one input or output. */
export interface Port {
  readonly description: string;
  readonly default?: string;
}

export function inputsTable(inputs: Readonly<Record<string, Port>>): string {
  const rows = Object.entries(inputs).map(([name, port]) => [
    code(name),
    port.default === undefined ? '–' : code(port.default),
    port.description.trim(),
  ]);
  return table(['Input', 'Default', 'Meaning'], rows);
}

export function outputsTable(outputs: Readonly<Record<string, Port>>): string {
  const rows = Object.entries(outputs).map(([name, port]) => [code(name), port.description.trim()]);
  return table(['Output', 'Meaning'], rows);
}

/** The types as the README lists them: a line for each service. */
export function servicesTable(types: readonly ResourceType[]): string {
  const services = Map.groupBy(byName(types), ({ name }) => name.split(':')[0] ?? '');
  const rows = [...services].map(([service, all]) => [
    code(service),
    all.map(({ name }) => code(name.slice(service.length + 1))).join(', '),
  ]);
  return table(['Service', 'Types'], rows);
}

/** Everything there is to know of each type, for docs/resource-types.md. */
export function typesTable(types: readonly ResourceType[]): string {
  const rows = byName(types).map((type) => [
    `${code(type.name)}<br>${code(type.cloudFormation)}`,
    foundBy(type),
    type.manual?.first ?? '–',
    protectionOf(type),
    goneBy(type),
    usualTime(type),
    actionsOf(type),
  ]);
  const head = [
    'Type',
    'Found by',
    'Gone first',
    'Protection',
    'Known to be gone by',
    'Usual time',
  ];
  return table([...head, 'IAM actions'], rows);
}

/** The types that are listed whole because AWS offers no filter that can be relied on, and what that costs. */
export function listingsTable(types: readonly ResourceType[]): string {
  const rows = byName(types)
    .filter(({ tagging }) => tagging === 'listed')
    .map(({ name, global, tags }) => [
      code(name),
      global ? 'once' : 'in each region',
      tags === undefined ? 'come with it' : 'come with it, or are one more call for each resource',
    ]);
  return table(['Type', 'Its listing', 'The labels'], rows);
}

function protectionOf({ manual, unprotect }: ResourceType): string {
  if (manual?.protection === undefined) return '–';
  return `${manual.protection}${unprotect === undefined ? '' : ' (`remove-protection`)'}`;
}

function goneBy({ manual, notFound }: ResourceType): string {
  return [...(manual?.gone === undefined ? [] : [manual.gone]), ...notFound.map(code)].join('<br>');
}

function usualTime({ minutes, spacingSeconds }: ResourceType): string {
  const time = minutes === undefined ? 'seconds' : `${minutes} min`;
  return spacingSeconds === undefined ? time : `${time}; AWS takes one per ${spacingSeconds} s`;
}

export function actionsTable(types: readonly ResourceType[]): string {
  const rows = byName(types).map((type) => [code(type.name), actionsOf(type)]);
  return table(['Type', 'IAM actions'], rows);
}

function actionsOf({ iam, unprotectIam = [], backupIam = [], bucketIam = [] }: ResourceType) {
  const only = (purpose: string, actions: readonly string[]) =>
    actions.length === 0 ? [] : [`${purpose}: ${actions.map(code).join(', ')}`];
  return [
    ...iam.map(code),
    ...only('with `remove-protection`', unprotectIam),
    ...only('with `backup`', [...backupIam, ...bucketIam]),
  ].join('<br>');
}

function byName(types: readonly ResourceType[]): readonly ResourceType[] {
  return types.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function foundBy(type: ResourceType): string {
  return `${proofOf(type)}${type.global ? '; global' : ''}`;
}

function proofOf({ tagging, list }: Pick<ResourceType, 'tagging' | 'list'>): string {
  if (tagging === 'swept') return 'labels, in the tagging API';
  if (tagging === 'listed') return "labels, in the service's own list";
  return list === undefined ? 'what it belongs to' : 'what it belongs to, or a `names` pattern';
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

export function code(text: string): string {
  return `\`${text}\``;
}
