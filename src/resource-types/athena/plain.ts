import { isCode, textOf } from '../../aws/codes.ts';
import { roleRef } from '../iam/role-ref.ts';
import { plain } from '../plain.ts';
import { bucketRef } from '../s3/bucket-ref.ts';
import { tagsOf } from '../tags.ts';
import { targetRef } from '../target-ref.ts';

/**
 * Athena's workgroup takes its named queries and query history along; the results stay in their bucket. Sources:
 * Athena API reference (GetWorkGroup, DeleteWorkGroup: the primary one cannot be deleted).
 */
export const workGroup = plain({
  name: 'athena:workgroup',
  cloudFormation: 'AWS::Athena::WorkGroup',
  arn: 'athena:workgroup/{id}',
  iam: ['athena:GetWorkGroup', 'athena:ListTagsForResource', 'athena:DeleteWorkGroup'],
  client: 'athena',
  // Athena has no code for 'not there': describe reads it out of the message.
  notFound: [],
  describe: async (athena, WorkGroup, aws) => {
    const found = (await unlessMissing(athena.getWorkGroup({ WorkGroup })))?.WorkGroup;
    const { ResultConfiguration: results, ExecutionRole } = found?.Configuration ?? {};
    return (
      found && {
        createdAt: found.CreationTime,
        managedBy: WorkGroup === 'primary' ? 'AWS' : undefined,
        refers: [
          ...bucketRef(results?.OutputLocation),
          ...targetRef(aws, results?.EncryptionConfiguration?.KmsKey),
          ...roleRef(aws, ExecutionRole),
        ],
      }
    );
  },
  tags: async (athena, ResourceARN) => {
    const tags = {};
    for await (const page of athena.paginateListTagsForResource({ ResourceARN }))
      Object.assign(tags, tagsOf(page.Tags));
    return tags;
  },
  remove: (athena, WorkGroup) =>
    unlessMissing(athena.deleteWorkGroup({ WorkGroup, RecursiveDeleteOption: true })),
});

/** `WorkGroup … is not found.` comes as the same code as every other mistake. */
async function unlessMissing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isCode(error, 'InvalidRequestException') && /is not found/i.test(textOf(error))) return;
    throw error;
  }
}
