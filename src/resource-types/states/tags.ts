import type { SFN } from '@aws-sdk/client-sfn';
import type { Tags } from '../../scope.ts';

export async function tagsAt(states: SFN, resourceArn: string): Promise<Tags> {
  const { tags = [] } = await states.listTagsForResource({ resourceArn });
  return Object.fromEntries(tags.map(({ key, value }) => [key ?? '', value ?? '']));
}
