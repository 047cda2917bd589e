import { classify } from '../aws/errors.ts';

/**
 * A read that only betters the order or leads to more, never one that a deletion is decided by. Not every partition
 * offers it, and while it is in trouble the deletion goes on without. A denial is told: the permission is missing.
 */
export async function optional<T>(ask: Promise<T>): Promise<T | undefined> {
  try {
    return await ask;
  } catch (error) {
    if (classify(error, { notFound: [] }).kind === 'denied') throw error;
    return undefined;
  }
}
