import type { DescribeDomainResponse } from '@aws-sdk/client-sagemaker';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Owned } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { optional } from '../optional.ts';
import { networkOf, notFound, tagsAt, told } from './answers.ts';
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

/** What SageMaker made for it in the account: file system and mount targets, which die with it, and groups, which stay. */
async function surroundings(
  aws: Aws,
  id: string,
  { HomeEfsFileSystemId: home, VpcId: vpc }: DescribeDomainResponse,
): Promise<Owned[]> {
  const [efs, ec2] = await Promise.all([aws.client('elasticfilesystem'), aws.client('ec2')]);
  const [mounts, groups] = await Promise.all([
    home ? optional(efs.describeMountTargets({ FileSystemId: home, MaxItems: 100 })) : undefined,
    vpc
      ? optional(
          ec2.describeSecurityGroups({
            Filters: [
              { Name: 'vpc-id', Values: [vpc] },
              {
                Name: 'group-name',
                Values: ['inbound', 'outbound'].map((way) => `security-group-for-${way}-nfs-${id}`),
              },
            ],
          }),
        )
      : undefined,
  ]);
  const mountTargets = (mounts?.MountTargets ?? []).map(({ MountTargetId }) => MountTargetId ?? '');
  const groupIds = (groups?.SecurityGroups ?? []).map(({ GroupId }) => GroupId ?? '');
  return [
    ...(home ? [{ type: 'elasticfilesystem:file-system', id: home, goes: 'with' as const }] : []),
    ...mountTargets.map((id) => ({
      type: 'elasticfilesystem:mount-target',
      id,
      goes: 'with' as const,
    })),
    ...groupIds.map((id) => ({ type: 'ec2:security-group', id, goes: 'after' as const })),
  ];
}
