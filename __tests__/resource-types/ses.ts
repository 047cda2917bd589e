import type { Aws } from '../../src/aws/aws.ts';
import type { Tags } from '../../src/scope.ts';

export const tagList = (tags: Tags) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

/** Whether SES answers, or says that it is not there. */
export async function answers(asked: Promise<unknown>): Promise<boolean> {
  try {
    await asked;
    return true;
  } catch (error) {
    if ((error as Error).name === 'NotFoundException') return false;
    throw error;
  }
}

export async function createSet(aws: Aws, name: string, tags: Tags): Promise<void> {
  const ses = await aws.client('sesv2');
  await ses.createConfigurationSet({ ConfigurationSetName: name, Tags: tagList(tags) });
}
