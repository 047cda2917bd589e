import type { WAFV2 } from '@aws-sdk/client-wafv2';
import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import type { Tags } from '../../scope.ts';
import type { Ref, Refusal } from '../contract.ts';
import { tagsOf } from '../tags.ts';

/**
 * Where WAF's things are, as their ARNs have it: those for CloudFront are `global`, and asked for in the partition's
 * home region. Each place has types of its own, since what is global counts in whatever regions a profile names.
 */
export type Place = 'regional' | 'global';

export const places: readonly Place[] = ['regional', 'global'];

type Kind = 'webacl' | 'ipset' | 'regexpatternset' | 'rulegroup';

/** What tells the type of a kind in one place from the other. */
export function typeAt(place: Place, kind: Kind) {
  return {
    name: nameOf(place, kind),
    arn: `wafv2:${place}/${kind}/{id}/{id}`,
    ...(place === 'global' && { global: true }),
  };
}

function nameOf(place: Place, kind: string): string {
  return `wafv2:${place === 'global' ? 'global-' : ''}${kind}`;
}

/** What every operation names one of them by, from its id: `NAME/ID`. */
export function named(place: Place, id: string) {
  const [Name = '', Id = ''] = id.split('/');
  return { Scope: place === 'global' ? ('CLOUDFRONT' as const) : ('REGIONAL' as const), Name, Id };
}

export const notFound = ['WAFNonexistentItemException'];

export const refusals: readonly Refusal[] = [
  {
    // Associations and rules that named it are forgotten with a delay.
    code: 'WAFAssociatedItemException',
    patience: 1800,
    remedy:
      'Take it out of the rules of every web ACL and rule group, or off every resource that it protects, then run again.',
  },
  {
    // Somebody changed it since it was read: it is read again before the next attempt.
    code: 'WAFOptimisticLockException',
    patience: 120,
    remedy: 'Somebody else keeps changing it: run again.',
  },
  {
    code: 'WAFUnavailableEntityException',
    patience: 300,
    remedy: 'AWS is still carrying an earlier change to it out: run again in some minutes.',
  },
  {
    code: 'WAFInvalidOperationException',
    text: /firewall manager/i,
    patience: 0,
    remedy: 'Firewall Manager made it: take it out of the policy there.',
  },
];

export async function tagsAt(waf: WAFV2, ResourceARN: string): Promise<Tags> {
  const tags: Tags = {};
  let NextMarker: string | undefined;
  do {
    const page = await waf.listTagsForResource({ ResourceARN, ...(NextMarker && { NextMarker }) });
    Object.assign(tags, tagsOf(page.TagInfoForResource?.TagList));
    NextMarker = page.NextMarker;
  } while (NextMarker);
  return tags;
}

/** The IP sets, pattern sets and rule groups that rules name, wherever in their nesting. */
export function partsOf(aws: Aws, rules: unknown): Ref[] {
  const refs = new Map<string, Ref>();
  const visit = (part: unknown) => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (key !== 'ARN' || typeof value !== 'string') visit(value);
      else for (const ref of wafRef(aws, value)) refs.set(`${ref.type} ${ref.id}`, ref);
    }
  };
  visit(rules);
  return [...refs.values()];
}

/** A reference from an ARN; AWS's own rule groups are in an account of AWS's. */
export function wafRef(aws: Aws, arn: string | undefined): Ref[] {
  const { service, account, resource = '' } = parseArn(arn ?? '') ?? {};
  const [place, kind, name, id] = resource.split('/');
  if (service !== 'wafv2' || account !== aws.account || !kind || !name || !id) return [];
  return [{ type: nameOf(place === 'global' ? 'global' : 'regional', kind), id: `${name}/${id}` }];
}
