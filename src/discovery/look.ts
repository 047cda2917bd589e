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
    if (
      kind === 'unknown' &&
      (await isGone(() => (type.look ?? type.describe).call(type, aws, id), type))
    )
      return undefined;
    throw error;
  }
}

async function isGone(look: () => Promise<unknown>, type: ResourceType): Promise<boolean> {
  try {
    return (await look()) === undefined;
  } catch (error) {
    return classify(error, type).kind === 'gone';
  }
}
