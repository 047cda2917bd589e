import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Owned } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { networkOf, notFound, tagsAt, told } from './answers.ts';
import { surroundings } from './domain-surroundings.ts';
import { inUse, profilesIn, spacesIn, studioLook } from './studio.ts';

/**
 * SageMaker domain. AWS deletes its home file system and the mount targets with it, when it is told to: the default is to
 * keep them, and then they hold the subnets. What it leaves are two security groups, for NFS in and out, that name each
 * other. Sources: SageMaker API reference (DeleteDomain, RetentionPolicy), SageMaker guide (`Delete an Amazon SageMaker
 * AI domain`), terraform-provider-aws#20986.
 */
export const domain = defineResourceType({
  name: 'sagemaker:domain',
  cloudFormation: 'AWS::SageMaker::Domain',
  arn: 'sagemaker:domain/{id}',
  tagging: 'swept',
  iam: [
    'sagemaker:DescribeDomain',
    'sagemaker:ListTags',
    'sagemaker:ListUserProfiles',
    'sagemaker:ListSpaces',
    'elasticfilesystem:DescribeMountTargets',
    'ec2:DescribeSecurityGroups',
    'sagemaker:DeleteDomain',
  ],
  minutes: 10,
  manual: { first: 'its apps, spaces and user profiles' },
  notFound,
  refusals: [inUse],

  async describe(aws, id) {
    const sagemaker = await aws.client('sagemaker');
    const found = await told(sagemaker.describeDomain({ DomainId: id }));
    const { DefaultUserSettings: users, DefaultSpaceSettings: spaces } = found;
    const [tags, inside, left] = await Promise.all([
      tagsAt(sagemaker, found.DomainArn),
      inhabitants(aws, id),
      surroundings(aws, id, found),
    ]);
    return {
      id,
      arn: found.DomainArn,
      name: found.DomainName ?? id,
      tags,
      createdAt: found.CreationTime,
      ...studioLook(found),
      refers: [
        ...roleRef(aws, users?.ExecutionRole),
        ...roleRef(aws, spaces?.ExecutionRole),
        ...networkOf({
          Subnets: found.SubnetIds,
          SecurityGroupIds: [...(users?.SecurityGroups ?? []), ...(spaces?.SecurityGroups ?? [])],
        }),
      ],
      owns: [...inside, ...left],
      detail: undefined,
    };
  },
  async look(aws, id) {
    return studioLook(await told((await aws.client('sagemaker')).describeDomain({ DomainId: id })));
  },
  async remove(aws, { id }) {
    await told(
      (await aws.client('sagemaker')).deleteDomain({
        DomainId: id,
        RetentionPolicy: { HomeEfsFileSystem: 'Delete' },
      }),
    );
  },
});

/** Its spaces and users, which own their apps. */
async function inhabitants(aws: Aws, id: string): Promise<Owned[]> {
  const sagemaker = await aws.client('sagemaker');
  const [spaces, profiles] = await Promise.all([
    spacesIn(sagemaker, id),
    profilesIn(sagemaker, id),
  ]);
  const own = (type: string, name: string | undefined): Owned => ({
    type,
    id: `${id}/${name}`.toLowerCase(),
    goes: 'before',
  });
  return [
    ...spaces.map(({ SpaceName }) => own('sagemaker:space', SpaceName)),
    ...profiles.map(({ UserProfileName }) => own('sagemaker:user-profile', UserProfileName)),
  ];
}
