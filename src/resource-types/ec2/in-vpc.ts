import type { Ref } from '../contract.ts';

/** The VPC that something is in or attached to, which it has to leave first. */
export function inVpc({ VpcId: id }: { readonly VpcId?: string | undefined }): Ref[] {
  return id === undefined ? [] : [{ type: 'ec2:vpc', id }];
}
