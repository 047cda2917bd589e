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

/** The types as the README lists them, by name. */
export function typesTable(types: readonly ResourceType[]): string {
  const rows = byName(types).map((type) => [
    code(type.name),
    code(type.cloudFormation),
    foundBy(type),
    notesOn(type),
  ]);
  return table(['Type', 'CloudFormation', 'Found by', 'Notes'], rows);
}

export function actionsTable(types: readonly ResourceType[]): string {
  const rows = byName(types).map((type) => [code(type.name), type.iam.map(code).join('<br>')]);
  return table(['Type', 'IAM actions'], rows);
}

/** One statement per service with every action of every type. */
export function wholePolicy(types: readonly ResourceType[]): object {
  const actions = [...new Set(['tag:GetResources', ...types.flatMap(({ iam }) => iam)])].sort();
  const services = Map.groupBy(actions, (action) => action.split(':')[0]);
  return {
    Version: '2012-10-17',
    Statement: [...services.values()].map((Action) => ({ Effect: 'Allow', Action, Resource: '*' })),
  };
}

function byName(types: readonly ResourceType[]): readonly ResourceType[] {
  return types.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function foundBy({ tagging, list }: ResourceType): string {
  if (tagging === 'swept') return 'labels, in the tagging API';
  if (tagging === 'listed') return "labels, in the service's own list";
  return list === undefined ? 'what it belongs to' : 'what it belongs to, or a `names` pattern';
}

function notesOn(type: ResourceType): string {
  return [
    ...(type.global ? ['global'] : []),
    ...(type.unprotect === undefined ? [] : ['takes `remove-protection`']),
    ...(type.backup === undefined ? [] : ['takes `backup`']),
    ...(type.spacingSeconds === undefined
      ? []
      : [`AWS takes one deletion per ${type.spacingSeconds} s`]),
    ...((type.minutes ?? 0) >= 5 ? [`lasts about ${type.minutes} min`] : []),
  ].join('; ');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

export function code(text: string): string {
  return `\`${text}\``;
}
