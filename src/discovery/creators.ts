import { classify } from '../aws/errors.ts';
import { mapLimit } from '../aws/parallel.ts';
import { explain } from '../errors.ts';
import { creatorAction, creatorOf, withoutStackTags } from '../resource-types/stack-creator.ts';
import type { Run } from '../run.ts';
import type { Found } from './found.ts';
import { stackOf } from './stacks.ts';

const asksAtOnce = 4;

/** Asks CloudFormation for the stack of what carries no tag of its stack; what cannot be told stays. */
export async function askForCreators(
  run: Run,
  all: ReadonlyMap<string, Found>,
): Promise<Map<string, Found>> {
  const told = await mapLimit([...all.values()].filter(isUntold), asksAtOnce, (one) =>
    withCreator(run, one),
  );
  return new Map([...all, ...told.map((one) => [one.key, one] as const)]);
}

/** A part of something found goes with that, and what AWS cannot tag has no tags of its stack either. */
function isUntold(one: Found): boolean {
  if (one.proof.by === 'parent' || stackOf(one) !== undefined) return false;
  if (one.parents.some(({ goes }) => goes === 'with')) return false;
  return one.proof.by === 'name' || withoutStackTags.has(one.type);
}

async function withCreator(run: Run, one: Found): Promise<Found> {
  const { description } = one;
  if (description === undefined) return one;
  // A stack in any region may have made what is global; those of the home region are edge services' as often as not.
  const everywhere = [...new Set([...run.regions, run.aws('global').region])];
  const regions = one.region === 'global' ? everywhere : [one.region];
  try {
    for (const region of regions) {
      const stack = await creatorOf(run.aws(region), one.type, one);
      if (stack !== undefined) return { ...one, description: { ...description, stack } };
    }
    return one;
  } catch (error) {
    const read = classify(error, { notFound: [] });
    const remedy =
      read.kind === 'denied'
        ? read.remedy
        : 'Run again; without an answer it may be taken from under a stack.';
    const blocker = `whether a stack created it cannot be told (${creatorAction}): ${explain(error)}`;
    return { ...one, hold: one.hold ?? { outcome: 'failed', blocker, remedy } };
  }
}
