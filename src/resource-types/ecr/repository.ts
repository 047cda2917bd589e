import type { ECR, ImageFailure } from '@aws-sdk/client-ecr';
import { keyRef } from '../kms/key-ref.ts';
import { plain } from '../plain.ts';
import { tagsOf } from '../tags.ts';

/**
 * ECR repository; its images, policies and settings die with it. Copies that replication made in other regions are
 * repositories of their own, and the registry's rules (pull-through cache, creation templates) make it anew at the next
 * pull or push. CloudFormation deletes an empty one only (unless `EmptyOnDelete`), so that a stack's is emptied first.
 * Sources: ECR API reference (DeleteRepository: `force`, DescribeRepositories, BatchDeleteImage: 100 at once), ECR guide
 * (`Replication`), CloudFormation reference (AWS::ECR::Repository).
 */
export const repository = plain({
  name: 'ecr:repository',
  cloudFormation: 'AWS::ECR::Repository',
  arn: 'ecr:repository/{id+}',
  client: 'ecr',
  iam: [
    'ecr:DescribeRepositories',
    'ecr:ListTagsForResource',
    'ecr:ListImages',
    'ecr:BatchDeleteImage',
    'ecr:DeleteRepository',
  ],
  manual: { first: 'what pulls from it or pushes to it' },
  notFound: ['RepositoryNotFoundException'],
  refusals: [
    {
      code: 'KmsException',
      patience: 0,
      remedy: 'See that the KMS key which encrypts it is enabled, then run again.',
    },
  ],
  async describe(ecr, name, aws) {
    const [found] =
      (await ecr.describeRepositories({ repositoryNames: [name] })).repositories ?? [];
    return (
      found && {
        arn: found.repositoryArn,
        createdAt: found.createdAt,
        released: await isEmpty(ecr, name),
        refers: keyRef(aws, found.encryptionConfiguration?.kmsKey),
      }
    );
  },
  tags: async (ecr, resourceArn) => tagsOf((await ecr.listTagsForResource({ resourceArn })).tags),
  async look(ecr, name) {
    return { state: 'ready', released: await isEmpty(ecr, name) };
  },
  releases: ['in-stack'],
  release: empty,
  remove: (ecr, repositoryName) => ecr.deleteRepository({ repositoryName, force: true }),
});

async function isEmpty(ecr: ECR, repositoryName: string): Promise<boolean> {
  const { imageIds = [] } = await ecr.listImages({ repositoryName, maxResults: 1 });
  return imageIds.length === 0;
}

/** What a list of images names goes after the list: until then its deletion fails inside an answer of status 200. */
async function empty(ecr: ECR, repositoryName: string): Promise<void> {
  let failure: ImageFailure | undefined;
  let deleted = 0;
  do {
    [failure, deleted] = [undefined, 0];
    for await (const { imageIds = [] } of ecr.paginateListImages(
      { repositoryName },
      { pageSize: 100 },
    )) {
      if (imageIds.length === 0) continue;
      const answer = await ecr.batchDeleteImage({ repositoryName, imageIds });
      failure ??= answer.failures?.[0];
      deleted += answer.imageIds?.length ?? 0;
    }
  } while (failure !== undefined && deleted > 0);
  if (failure === undefined) return;
  const { imageId, failureCode, failureReason } = failure;
  const what = `image ${imageId?.imageDigest} was not deleted: ${failureCode}: ${failureReason}`;
  throw Object.assign(new Error(what), { name: 'ImageNotDeleted' });
}
