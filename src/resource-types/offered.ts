import { isAbsent } from '../aws/absent.ts';

/** The pages of a listing; none where the service or the operation does not exist: not every region has every service. */
export async function* offered<Page>(pages: AsyncIterable<Page>): AsyncGenerator<Page> {
  try {
    yield* pages;
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
}
