import { pairs, trust } from './iam.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground) {
  const iam = await aws.client('iam');
  await iam.createInstanceProfile({ InstanceProfileName: name, Tags: pairs(tags) });
  return { id: name };
}

export const scenario: Scenario = {
  type: 'iam:instance-profile',
  deleteAction: 'iam:DeleteInstanceProfile',
  create,
  async exists(aws, id) {
    const iam = await aws.client('iam');
    for await (const page of iam.paginateListInstanceProfiles({}))
      if (page.InstanceProfiles?.some((each) => each.InstanceProfileName === id)) return true;
    return false;
  },
  async destroy(aws, id) {
    await (await aws.client('iam')).deleteInstanceProfile({ InstanceProfileName: id });
  },
  variants: {
    'with a role that is not ours and stays': {
      async arrange(ground) {
        const made = await create(ground);
        const iam = await ground.aws.client('iam');
        await iam.createRole({ RoleName: ground.name, AssumeRolePolicyDocument: trust });
        await iam.addRoleToInstanceProfile({
          InstanceProfileName: made.id,
          RoleName: ground.name,
        });
        return made;
      },
      async after(aws, id) {
        await (await aws.client('iam')).getRole({ RoleName: id });
      },
    },
  },
};
