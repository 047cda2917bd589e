import { keyRef } from '../kms/key-ref.ts';
import { plain } from '../plain.ts';
import { tagsOf } from '../tags.ts';

/**
 * ECR repository; its images, policies and settings die with it. Copies that replication made in other regions are
 * repositories of their own, and the registry's rules (pull-through cache, creation templates) make it anew at the next
 * pull or push. Sources: ECR API reference (DeleteRepository: `force`, DescribeRepositories), ECR guide (`Replication`).
 */
export const repository = plain({
  name: 'ecr:repository',
  cloudFormation: 'AWS::ECR::Repository',
  arn: 'ecr:repository/{id+}',
  client: 'ecr',
  iam: ['ecr:DescribeRepositories', 'ecr:ListTagsForResource', 'ecr:DeleteRepository'],
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
        refers: keyRef(aws, found.encryptionConfiguration?.kmsKey),
      }
    );
  },
  tags: async (ecr, resourceArn) => tagsOf((await ecr.listTagsForResource({ resourceArn })).tags),
  remove: (ecr, repositoryName) => ecr.deleteRepository({ repositoryName, force: true }),
});
