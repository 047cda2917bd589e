import { mapLimit } from '../aws/parallel.ts';
import { wentWith } from '../resource-types/stack-creator.ts';
import type { Run } from '../run.ts';
import type { Found } from './found.ts';
import { stackOf, stackRef } from './stacks.ts';

const asksAtOnce = 4;

/**
 * Leftovers without those that a stack takes along: nobody else can delete them, and CloudFormation does. Once the stack
 * is gone, its list of what it deleted tells them from what it left.
 */
export async function withoutMembers(
  run: Run,
  leftovers: readonly Found[],
  found: ReadonlyMap<string, Found>,
): Promise<Found[]> {
  const kept = await mapLimit(leftovers, asksAtOnce, async (one) =>
    (await goesWithStack(run, one, found)) ? [] : [one],
  );
  return kept.flat();
}

async function goesWithStack(
  run: Run,
  one: Found,
  found: ReadonlyMap<string, Found>,
): Promise<boolean> {
  const ref = stackRef(one);
  if (ref === undefined) return false;
  const whole = found.get(ref.key);
  if (whole !== undefined) return whole.hold === undefined;
  return wentWith(run.aws(ref.region ?? one.region), stackOf(one) ?? '', one.id);
}
