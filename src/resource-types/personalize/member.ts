import type { Ref } from '../contract.ts';
import { refTo } from './arn.ts';
import type { Facts } from './state.ts';

/** What belongs to a dataset group or a solution, as a listing tells it. */
export interface Member {
  readonly ref: Ref;
  /** Its deletion is under way. */
  readonly going: boolean;
}

export function membersAt(arn: string | undefined, { name, status }: Facts): Member[] {
  return refTo(arn, name).map((ref) => ({ ref, going: status?.startsWith('DELETE') ?? false }));
}

/** What may stay in the way; what is going already may be gone when it is looked at. */
export function staying(members: readonly Member[]): Ref[] {
  return members.flatMap(({ ref, going }) => (going ? [] : [ref]));
}
