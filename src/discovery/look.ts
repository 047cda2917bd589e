import { classify } from '../aws/errors.ts';
import type { Description, ResourceType } from '../resource-types/contract.ts';
import type { Run } from '../run.ts';

/** Asks the owning service what is there; 'not there' is undefined, everything else that fails is thrown. */
export async function describe(
  run: Run,
  type: ResourceType,
  region: string,
  id: string,
): Promise<Description | undefined> {
  try {
    return await type.describe(run.aws(region), id);
  } catch (error) {
    if (classify(error, type).kind === 'gone') return undefined;
    throw error;
  }
}
