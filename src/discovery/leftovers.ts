import { mapLimit } from '../aws/parallel.ts';
import { wentWith } from '../resource-types/stack-creator.ts';
import type { Run } from '../run.ts';
import { type Found, keyOf } from './found.ts';
import { stackOf, stackRef } from './stacks.ts';

const asksAtOnce = 4;

/**
 * Leftovers without those that a stack or a recovery point takes along: nobody else can delete them, and CloudFormation
 * or AWS Backup does. Once the stack is gone, its list of what it deleted tells them from what it left. A recovery point
 * has the ARN of what it consists of.
 */
export async function withoutMembers(
  run: Run,
  leftovers: readonly Found[],
  found: ReadonlyMap<string, Found>,
  gone: ReadonlySet<string> = new Set(),
): Promise<Found[]> {
  const kept = await mapLimit(leftovers, asksAtOnce, async (one) =>
    goesWithPoint(one, found, gone) || (await goesWithStack(run, one, found)) ? [] : [one],
  );
  return kept.flat();
}

function goesWithPoint(
  { id, region }: Found,
  found: ReadonlyMap<string, Found>,
  gone: ReadonlySet<string>,
): boolean {
  const key = keyOf('backup:recovery-point', region, id);
  const point = found.get(key);
  return point === undefined ? gone.has(key) : point.hold === undefined;
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
