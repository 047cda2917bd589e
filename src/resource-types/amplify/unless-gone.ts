import { isCode } from '../../aws/codes.ts';

/**
 * The answer, or undefined where what was asked about is not there. Without it, a part that ended by itself would read
 * as if the whole were gone: Amplify has one code for both.
 */
export async function unlessGone<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isCode(error, 'NotFoundException', 'ResourceNotFoundException')) return undefined;
    throw error;
  }
}
