import { isCode } from '../../aws/errors.ts';

/**
 * The answer, or undefined where what was asked about is not there. Without it, a part that somebody else was faster to
 * take off would read as if the whole were gone: IAM has one code for both.
 */
export async function unlessGone<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isCode(error, 'NoSuchEntity')) return undefined;
    throw error;
  }
}
