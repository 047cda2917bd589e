import type { InstanceProfile } from '@aws-sdk/client-iam';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { consistencySeconds } from './conflict.ts';
import { unlessGone } from './unless-gone.ts';

/** IAM instance profile. Sources: IAM API reference (DeleteInstanceProfile, RemoveRoleFromInstanceProfile). */
export const instanceProfile = defineResourceType<InstanceProfile>({
  name: 'iam:instance-profile',
  cloudFormation: 'AWS::IAM::InstanceProfile',
  global: true,
  arn: 'iam:instance-profile/{path}{id}',
  tagging: 'listed',
  iam: [
    'iam:ListInstanceProfiles',
    'iam:GetInstanceProfile',
    'iam:RemoveRoleFromInstanceProfile',
    'iam:DeleteInstanceProfile',
  ],
  manual: { first: 'the instances that use it; its role is taken out of it' },
  notFound: ['NoSuchEntityException'],
  refusals: [
    {
      code: 'DeleteConflictException',
      patience: consistencySeconds,
      remedy: 'See which role was put into the instance profile meanwhile, then run again.',
    },
  ],

  async *list(aws) {
    const iam = await aws.client('iam');
    for await (const page of iam.paginateListInstanceProfiles({ MaxItems: 1000 }))
      for (const { InstanceProfileName: id = '' } of page.InstanceProfiles ?? []) yield { id };
  },
  async tags(aws, InstanceProfileName) {
    const iam = await aws.client('iam');
    return tagsOf((await iam.getInstanceProfile({ InstanceProfileName })).InstanceProfile?.Tags);
  },
  async describe(aws, name) {
    const iam = await aws.client('iam');
    const { InstanceProfile: found } = await iam.getInstanceProfile({ InstanceProfileName: name });
    return (
      found && {
        id: name,
        arn: found.Arn,
        name,
        tags: tagsOf(found.Tags),
        createdAt: found.CreateDate,
        state: 'ready',
        refers: (found.Roles ?? []).map((role) => ({
          type: 'iam:role',
          id: role.RoleName ?? '',
        })),
        detail: found,
      }
    );
  },
  async remove(aws, { id: InstanceProfileName, detail: { Roles: roles = [] } }) {
    const iam = await aws.client('iam');
    for (const { RoleName } of roles)
      await unlessGone(iam.removeRoleFromInstanceProfile({ InstanceProfileName, RoleName }));
    await iam.deleteInstanceProfile({ InstanceProfileName });
  },
});
