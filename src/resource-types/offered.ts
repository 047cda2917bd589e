import { isCode, statusOf } from '../aws/codes.ts';

/**
 * The pages of a listing; none where the service or the operation does not exist. Not every region has every service
 * (its name has no address there), and not every partition or stand-in of AWS has every operation.
 */
export async function* offered<Page>(pages: AsyncIterable<Page>): AsyncGenerator<Page> {
  try {
    yield* pages;
  } catch (error) {
    if (!isNotOffered(error)) throw error;
  }
}

export function isNotOffered(error: unknown): boolean {
  if (isCode(error, 'UnknownOperationException', 'NotImplemented')) return true;
  if ((error as { code?: unknown } | null)?.code === 'ENOTFOUND') return true;
  // AWS itself always answers in the protocol of the service.
  return error instanceof SyntaxError && [404, 500, 501].includes(statusOf(error) ?? 0);
}
