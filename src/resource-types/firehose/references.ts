import type { DeliveryStreamDescription } from '@aws-sdk/client-firehose';
import type { Aws } from '../../aws/aws.ts';
import type { Ref } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { targetRef } from '../target-ref.ts';

/**
 * Whatever its sources and destinations name: roles, streams, buckets, functions, keys, secrets and domains by ARN; log
 * groups, subnets and security groups by name.
 */
export function usesOf(aws: Aws, found: DeliveryStreamDescription): Ref[] {
  const refs = [...leaves(found)].flatMap(([key, value]): Ref[] => {
    if (key === 'LogGroupName') return [{ type: 'logs:log-group', id: value }];
    if (key === 'SubnetIds') return [{ type: 'ec2:subnet', id: value }];
    if (key === 'SecurityGroupIds') return [{ type: 'ec2:security-group', id: value }];
    // Its own ARN is among them.
    return value === found.DeliveryStreamARN
      ? []
      : [...roleRef(aws, value), ...targetRef(aws, value)];
  });
  const unique = new Map(refs.map((ref) => [`${ref.type} ${ref.id}`, ref]));
  return [...unique.values()];
}

/** Every text in it with the name that it stands under. */
function* leaves(value: unknown, key = ''): Generator<readonly [key: string, text: string]> {
  if (typeof value === 'string') yield [key, value];
  else if (Array.isArray(value)) for (const each of value) yield* leaves(each, key);
  else if (value !== null && typeof value === 'object' && !(value instanceof Date))
    for (const [name, each] of Object.entries(value)) yield* leaves(each, name);
}
