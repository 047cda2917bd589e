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
  const aws = run.aws(region);
  try {
    return await type.describe(aws, id);
  } catch (error) {
    const { kind } = classify(error, type);
    if (kind === 'gone') return undefined;
    // One that goes between two of the calls is told of in words that are not known (SageMaker's ListTags).
    if (kind === 'unknown' && (await endingOf(run, type, region, id)) === 'gone') return undefined;
    throw error;
  }
}

/** Whether it is gone or being deleted; undefined when it is neither, or cannot be read. */
export async function endingOf(
  run: Run,
  type: ResourceType,
  region: string,
  id: string,
): Promise<'gone' | 'deleting' | undefined> {
  try {
    const now = await (type.look ?? type.describe).call(type, run.aws(region), id);
    if (now === undefined) return 'gone';
    return now.state === 'deleting' ? 'deleting' : undefined;
  } catch (error) {
    return classify(error, type).kind === 'gone' ? 'gone' : undefined;
  }
}
