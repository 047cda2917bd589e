import type { CloudControl } from '@aws-sdk/client-cloudcontrol';
import type { Tags } from '../../scope.ts';
import type { Target } from './requests.ts';
import type { Fit } from './rows.ts';

/** A resource's properties as its CloudFormation type has them. */
export type Properties = Readonly<Record<string, unknown>>;

/** What Cloud Control reads of a resource. Throws `ResourceNotFoundException` and whatever else keeps it from that. */
export async function read(cloudControl: CloudControl, target: Target): Promise<Properties> {
  const { ResourceDescription } = await cloudControl.getResource({ ...target });
  return parse(ResourceDescription?.Properties);
}

export function parse(text: string | undefined): Properties {
  return JSON.parse(text ?? '{}') as Properties;
}

/**
 * The tags, which types keep as a map, as a list of pairs (`Key`, `key`, `TagKey`, …) or as a list of such lists (EC2's
 * `TagSpecifications`). Undefined where the description has none, or in a form that is not known: then nobody can tell
 * whether there are any.
 */
export function tagsIn(properties: Properties, { row }: Pick<Fit, 'row'>): Tags | undefined {
  const all = properties[row[3] ?? 'Tags'];
  if (Array.isArray(all)) {
    const pairs = all.flatMap(listIn).map(pairOf);
    return pairs.some(([key]) => key === '') ? undefined : Object.fromEntries(pairs);
  }
  if (typeof all !== 'object' || all === null) return undefined;
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, String(value)]));
}

function listIn(entry: unknown): readonly unknown[] {
  const { Tags: list } = (entry ?? {}) as { readonly Tags?: unknown };
  return Array.isArray(list) ? list : [entry];
}

function pairOf(tag: unknown): [key: string, value: string] {
  const entries = Object.entries((tag ?? {}) as object);
  const at = (word: RegExp) => String(entries.find(([name]) => word.test(name))?.[1] ?? '');
  return [at(/key$/i), at(/value$/i)];
}

/** The spellings of the same in the types' schemas. */
const births = [
  'CreatedAt',
  'CreatedDate',
  'CreatedOn',
  'CreatedTime',
  'CreatedTimestamp',
  'CreateDate',
  'CreateTime',
  'CreationDate',
  'CreationDateTime',
  'CreationTime',
  'CreationTimestamp',
];

/** ISO 8601, or seconds or milliseconds since 1970, as text or number. */
export function createdAtIn(properties: Properties): Date | undefined {
  const told = births.map((name) => properties[name]).find((each) => each !== undefined);
  if (typeof told !== 'string' && typeof told !== 'number') return undefined;
  const number = Number(told);
  const moment = Number.isNaN(number)
    ? new Date(told)
    : new Date(number > 1e11 ? number : number * 1000);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

/** Every ARN among the properties, however deep, the tags left out: what it uses, as far as it says so. */
export function arnsIn(properties: Properties, { row }: Pick<Fit, 'row'>): string[] {
  const { [row[3] || 'Tags']: _tags, ...rest } = properties;
  const walk = (value: unknown): string[] => {
    if (typeof value === 'string') return /^arn:[^\s]+$/.test(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(walk) : [];
  };
  return [...new Set(walk(rest))];
}
