import { mapLimit } from './aws/parallel.ts';
import type { Found } from './discovery/found.ts';
import { describe } from './discovery/look.ts';
import type { Outcome } from './execution/outcome.ts';
import type { Run } from './run.ts';

const looksAtOnce = 8;

/**
 * The new rows of what something kept when it was found and that is gone by now, because a stack or a service took it
 * along. What is among `found` is still there; what cannot be asked after keeps its row.
 */
export async function wentMeanwhile(
  run: Run,
  kept: readonly Outcome[],
  found: readonly Found[],
): Promise<readonly Outcome[]> {
  const there = new Set(found.map(({ key }) => key));
  const missing = kept.filter(({ key }) => !there.has(key));
  const gone = await mapLimit(missing, looksAtOnce, async (row) =>
    (await isGone(run, row)) ? [rowOf(row)] : [],
  );
  return gone.flat();
}

async function isGone(run: Run, { type: name, region, id }: Outcome): Promise<boolean> {
  const type = run.types.get(name);
  if (type === undefined) return false;
  try {
    return (await describe(run, type, region, id)) === undefined;
  } catch {
    return false;
  }
}

function rowOf({ blocker: _blocker, remedy: _remedy, ...row }: Outcome): Outcome {
  const endedAt = new Date().toISOString();
  return { ...row, outcome: 'already-gone', endedAt, note: 'it went while the run cleaned up' };
}
