import type { CloudControl } from '@aws-sdk/client-cloudcontrol';
import type { Tags } from '../../scope.ts';
import type { Reference } from '../contract.ts';
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

/** Every ARN among the properties: what it uses, as far as it says so. */
export function arnsIn(properties: Properties, fit: Pick<Fit, 'row'>): string[] {
  return textsIn(properties, fit).filter((text) => /^arn:[^\s]+$/.test(text));
}

/** EC2's ids tell their type by what stands before 8 or 17 hexadecimal digits. EC2 user guide, "Resource IDs". */
const ec2Types: Readonly<Record<string, string>> = {
  acl: 'ec2:network-acl',
  ami: 'ec2:image',
  cgw: 'ec2:customer-gateway',
  eipalloc: 'ec2:elastic-ip',
  eni: 'ec2:network-interface',
  i: 'ec2:instance',
  igw: 'ec2:internet-gateway',
  lt: 'ec2:launch-template',
  nat: 'ec2:natgateway',
  pl: 'ec2:prefix-list',
  rtb: 'ec2:route-table',
  sg: 'ec2:security-group',
  snap: 'ec2:snapshot',
  subnet: 'ec2:subnet',
  tgw: 'ec2:transit-gateway',
  'tgw-attach': 'ec2:transit-gateway-attachment',
  vgw: 'ec2:vpn-gateway',
  vol: 'ec2:volume',
  vpc: 'ec2:vpc',
  vpce: 'ec2:vpc-endpoint',
};

/** What of EC2 it uses: its subnets and security groups stand in the properties by their ids alone. */
export function ec2In(properties: Properties, fit: Pick<Fit, 'row'>): Reference[] {
  return textsIn(properties, fit).flatMap((id) => {
    const [, kind = ''] = /^([a-z-]+)-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.exec(id) ?? [];
    const type = ec2Types[kind];
    return type === undefined ? [] : [{ type, id }];
  });
}

/** Every text among the properties once, however deep, the tags left out. */
function textsIn(properties: Properties, { row }: Pick<Fit, 'row'>): string[] {
  const { [row[3] || 'Tags']: _tags, ...rest } = properties;
  const walk = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(walk) : [];
  };
  return [...new Set(walk(rest))];
}
