import type { Route53, TagResourceType } from '@aws-sdk/client-route-53';
import type { Tags } from '../../scope.ts';
import { tagsOf } from '../tags.ts';

export async function dnsTags(
  route53: Route53,
  ResourceType: TagResourceType,
  ResourceId: string,
): Promise<Tags> {
  const { ResourceTagSet } = await route53.listTagsForResource({ ResourceType, ResourceId });
  return tagsOf(ResourceTagSet?.Tags);
}
