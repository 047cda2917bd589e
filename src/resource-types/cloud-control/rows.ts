import { parseArn } from '../../aws/arn.ts';
import data from './types.generated.json' with { type: 'json' };

/**
 * `[type, ARN after the account, identifier, tag property]`: the type without `AWS::`; the ARN with its holes in braces;
 * the identifier as Cloud Control takes it, with the ARN's holes and `{account}` in it, `*` for the whole ARN, a leading
 * `?` where it has to be tried, empty where the ARN does not tell it; `Tags` where no tag property is given, empty where
 * AWS never shows it. Two entries: a type that AWS cannot read or delete by Cloud Control.
 */
export type Row =
  | readonly [type: string, resource: string]
  | readonly [type: string, resource: string, identifier: string, tags?: string];

/** A row that fits an ARN. */
export interface Fit {
  readonly row: Row;
  readonly cloudFormation: string;
  /** What stands in the ARN where the row has its holes. */
  readonly holes: Readonly<Record<string, string>>;
}

const rows = data as unknown as Readonly<Record<string, readonly Row[]>>;

/** Names may have colons and slashes (`thing/a:b`); only where no row fits without. */
const strict = '([^/:]+)';
const last = '(.+)';

/** The rows whose ARN has this form. */
export function fitting(arn: string): readonly Fit[] {
  const parsed = parseArn(arn);
  const all = (parsed && rows[parsed.service]) ?? [];
  const fits = (open: boolean) =>
    all.flatMap((row) => {
      const holes = read(row[1], parsed?.resource ?? '', open);
      return holes === undefined ? [] : [{ row, cloudFormation: `AWS::${row[0]}`, holes }];
    });
  const exact = fits(false);
  return exact.length > 0 ? exact : fits(true);
}

/**
 * `service:type` of an ARN, as the tagging API spells it; where several types share the ARN's word, the type's own name
 * (`datasync:locations3`), if need be with CloudFormation's word for the service (`neptune:dbsubnetgroup`).
 */
export function nameOf(arn: string, { row, cloudFormation }: Fit): string {
  const service = parseArn(arn)?.service ?? '';
  const [, namespace = '', type = ''] = cloudFormation.toLowerCase().split('::');
  const isShared = (like: (other: Row) => boolean) => (rows[service] ?? []).filter(like).length > 1;
  const word = wordOf(row);
  if (word !== undefined && !isShared((other) => wordOf(other) === word))
    return `${service}:${word}`;
  const own = isShared(([other]) => other.toLowerCase().endsWith(`::${type}`))
    ? namespace
    : service;
  return `${own}:${type}`;
}

function wordOf([, resource]: Row): string | undefined {
  return /^\/?([A-Za-z][\w.-]*)[/:]\{[^}]*\}$/.exec(resource)?.[1]?.toLowerCase();
}

function read(template: string, resource: string, open: boolean): Fit['holes'] | undefined {
  const parts = template.split(/\{([^}]*)\}/);
  const names = parts.filter((_, index) => index % 2 === 1);
  const pattern = parts.map((part, index) => {
    if (index % 2 === 0) return RegExp.escape(part);
    return open && index === parts.length - 2 ? last : strict;
  });
  const values = new RegExp(`^${pattern.join('')}$`, 's').exec(resource)?.slice(1);
  return values && Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}

/** What Cloud Control would call it, as far as the ARN tells. */
export function identifierOf(arn: string, { row, holes }: Fit): string | undefined {
  const recipe = row[2]?.replace(/^\?/, '');
  if (!recipe) return undefined;
  const account = parseArn(arn)?.account ?? '';
  return recipe
    .split('|')
    .map((part) =>
      part === '*' ? arn : part.replace(/\{([^}]*)\}/, (_, name) => holes[name] ?? account),
    )
    .join('|');
}

/** Whether what is not found by that identifier is certainly not there. */
export function isSure({ row }: Fit): boolean {
  return row[2] !== undefined && row[2] !== '' && !row[2].startsWith('?');
}
