import type { ResourceType } from '../resource-types/contract.ts';
import type { Run } from '../run.ts';
import type { Hint } from './sweep.ts';

/**
 * Services that have ARNs without a region and are regional all the same: such a hint counts for the region that was
 * asked. Source: service authorization reference, whose ARNs without a region are otherwise of global things.
 */
const regional: ReadonlySet<string> = new Set([
  'ec2',
  'forecast',
  'guardduty',
  'license-manager',
  'opsworks-cm',
  'personalize',
  'quicksight',
  's3',
  'swf',
  'verifiedpermissions',
  'worklink',
]);

/** The region a hint counts for, or undefined when the profile does not name it. What is global always counts in. */
export function placeOf(
  { arn, region: asked }: Pick<Hint, 'arn' | 'region'>,
  type: Pick<ResourceType, 'global'> | undefined,
  { regions }: Pick<Run, 'regions'>,
): string | undefined {
  if (type?.global) return 'global';
  const [, , service = '', told = ''] = arn.split(':');
  const region = told === '' ? asked : told;
  if (regions.includes(region)) return region;
  // Of a type that nobody knows.
  return type === undefined && told === '' && !regional.has(service) ? 'global' : undefined;
}
