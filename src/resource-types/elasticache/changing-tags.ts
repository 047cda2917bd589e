import type { Aws } from '../../aws/aws.ts';
import type { Tags } from '../../scope.ts';
import type { Look } from '../contract.ts';
import { tagsOf } from '../tags.ts';

/**
 * The look with the tags of a cache that is not `available`, which ElastiCache does not list then. The tagging API's
 * are enough: it cannot be changed meanwhile, and before a change it is read again. Source: ElastiCache API reference
 * (ListTagsForResource: `If the cluster is not in the available state, ListTagsForResource returns an error`).
 */
export async function withChangingTags(
  aws: Aws,
  look: Look,
  arn: string | undefined,
): Promise<Look & { readonly tags?: Tags }> {
  if (arn === undefined || (look.state !== 'busy' && look.state !== 'deleting')) return look;
  const tagging = await aws.client('tagging');
  const { ResourceTagMappingList: found } = await tagging.getResources({ ResourceARNList: [arn] });
  return { ...look, tags: tagsOf(found?.[0]?.Tags) };
}
