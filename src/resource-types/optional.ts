import { setTimeout as sleep } from 'node:timers/promises';
import { classify } from '../aws/errors.ts';

/** Milliseconds; an answer that takes longer is not worth waiting for. */
const patience = 3000;

/**
 * A read that only betters the order or leads to more, never one that a deletion is decided by. Not every partition
 * offers it, and while it is slow or in trouble the deletion goes on without. A denial is told: the permission is missing.
 */
export async function optional<T>(ask: Promise<T>): Promise<T | undefined> {
  const answer = ask.catch((error: unknown) => {
    if (classify(error, { notFound: [] }).kind === 'denied') throw error;
    return undefined;
  });
  const late = new AbortController();
  try {
    return await Promise.race([answer, sleep(patience, undefined, { signal: late.signal })]);
  } finally {
    late.abort();
    answer.catch(() => undefined);
  }
}
