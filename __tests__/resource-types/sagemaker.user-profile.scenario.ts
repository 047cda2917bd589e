import { createApp, createDomain, createProfile, createSpace } from './sagemaker.ts';
import type { Scenario } from './scenario.ts';

const bare = { tags: {} };

export const scenario: Scenario = {
  type: 'sagemaker:user-profile',
  deleteAction: 'sagemaker:DeleteUserProfile',
  async create(ground) {
    return { id: await createProfile(ground, await createDomain({ ...ground, ...bare })) };
  },
  async exists(aws, id) {
    const { UserProfiles } = await (await aws.client('sagemaker')).listUserProfiles({});
    return (
      UserProfiles?.some(
        ({ DomainId, UserProfileName }) => `${DomainId}/${UserProfileName}`.toLowerCase() === id,
      ) ?? false
    );
  },
  async destroy(aws, id) {
    await (await aws.client('sagemaker')).deleteUserProfile({
      DomainId: id.split('/')[0],
      UserProfileName: 'Alice',
    });
    while (await scenario.exists(aws, id));
  },
  variants: {
    'with an app and a space, which go first': {
      async arrange(ground) {
        const DomainId = await createDomain({ ...ground, ...bare });
        const id = await createProfile(ground, DomainId);
        await createApp({ ...ground, ...bare }, { DomainId, UserProfileName: 'Alice' });
        await createSpace({ ...ground, ...bare }, DomainId, 'Alice');
        await createApp({ ...ground, ...bare }, { DomainId, SpaceName: 'Own' });
        return { id };
      },
    },
  },
};
