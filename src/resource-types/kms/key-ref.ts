import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import type { Ref } from '../contract.ts';

/**
 * What encrypts it, told as a key's id, its ARN or an alias: it goes before that key. AWS's own keys, and those of other
 * accounts, are nothing to wait for.
 */
export function keyRef(aws: Aws, key: string | undefined): Ref[] {
  const arn = parseArn(key ?? '');
  if (arn !== undefined && (arn.service !== 'kms' || arn.account !== aws.account)) return [];
  const id = (arn?.resource ?? key ?? '').replace(/^key\//, '');
  if (id === '' || id.startsWith('alias/aws/')) return [];
  const elsewhere = arn !== undefined && arn.region !== aws.region;
  return [
    {
      type: id.startsWith('alias/') ? 'kms:alias' : 'kms:key',
      id,
      ...(elsewhere && { region: arn.region }),
    },
  ];
}
