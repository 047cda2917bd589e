import { mapLimit } from './aws/parallel.ts';
import type { Found } from './discovery/found.ts';
import { isAbsent } from './discovery/users.ts';
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
    (await isAbsent(run, row)) ? [rowOf(row)] : [],
  );
  return gone.flat();
}

function rowOf({ blocker: _blocker, remedy: _remedy, ...row }: Outcome): Outcome {
  const endedAt = new Date().toISOString();
  return { ...row, outcome: 'already-gone', endedAt, note: 'it went while the run cleaned up' };
}
