import type { DescribeUserProfileResponse } from '@aws-sdk/client-sagemaker';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { networkOf, notFound, tagsAt, told } from './answers.ts';
import { appsIn, inAnyCase, inUse, ownedApps, profilesIn, spacesIn, studioLook } from './studio.ts';

/**
 * A user of a SageMaker domain, known by `domain/name`. Sources: SageMaker API reference (DeleteUserProfile,
 * DescribeUserProfile).
 */
export const userProfile = defineResourceType<DescribeUserProfileResponse>({
  name: 'sagemaker:user-profile',
  cloudFormation: 'AWS::SageMaker::UserProfile',
  arn: 'sagemaker:user-profile/{id+}',
  tagging: 'swept',
  iam: [
    'sagemaker:DescribeUserProfile',
    'sagemaker:ListUserProfiles',
    'sagemaker:ListTags',
    'sagemaker:ListApps',
    'sagemaker:ListSpaces',
    'sagemaker:DeleteUserProfile',
  ],
  minutes: 1,
  manual: { first: 'its apps and the spaces that it owns' },
  notFound,
  refusals: [inUse],

  async describe(aws, id) {
    const sagemaker = await aws.client('sagemaker');
    const found = await find(aws, id);
    const { DomainId: domain = '', UserProfileName: name = '', UserSettings: settings } = found;
    const [tags, apps, spaces] = await Promise.all([
      tagsAt(sagemaker, found.UserProfileArn),
      appsIn(sagemaker, domain),
      spacesIn(sagemaker, domain),
    ]);
    return {
      id,
      arn: found.UserProfileArn,
      name,
      tags,
      createdAt: found.CreationTime,
      ...studioLook(found),
      refers: [
        ...roleRef(aws, settings?.ExecutionRole),
        ...networkOf({ SecurityGroupIds: settings?.SecurityGroups }),
      ],
      owns: [
        ...ownedApps(apps.filter(({ UserProfileName }) => UserProfileName === name)),
        ...spaces.flatMap(({ SpaceName, OwnershipSettingsSummary: by }) =>
          by?.OwnerUserProfileName === name
            ? [
                {
                  type: 'sagemaker:space',
                  id: `${domain}/${SpaceName}`.toLowerCase(),
                  goes: 'before' as const,
                },
              ]
            : [],
        ),
      ],
      detail: found,
    };
  },
  async look(aws, id) {
    return studioLook(await find(aws, id));
  },
  async remove(aws, { detail: { DomainId, UserProfileName } }) {
    const sagemaker = await aws.client('sagemaker');
    await told(sagemaker.deleteUserProfile({ DomainId, UserProfileName }));
  },
});

async function find(aws: Aws, id: string): Promise<DescribeUserProfileResponse> {
  const sagemaker = await aws.client('sagemaker');
  const [DomainId = '', name = ''] = id.split('/');
  return inAnyCase(
    name,
    (UserProfileName) => told(sagemaker.describeUserProfile({ DomainId, UserProfileName })),
    async () =>
      (await told(profilesIn(sagemaker, DomainId))).map(({ UserProfileName }) => UserProfileName),
  );
}
