import { createApp, createDomain, createProfile, createSpace, deleteApp } from './sagemaker.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'sagemaker:app',
  deleteAction: 'sagemaker:DeleteApp',
  async create(ground) {
    const bare = { ...ground, tags: {} };
    const DomainId = await createDomain(bare);
    await createProfile(bare, DomainId);
    return { id: await createApp(ground, { DomainId, UserProfileName: 'Alice' }) };
  },
  async exists(aws, id) {
    const { Apps } = await (await aws.client('sagemaker')).listApps({
      DomainIdEquals: id.split('/')[0],
    });
    return Apps?.some(({ Status }) => Status !== 'Deleted' && Status !== 'Failed') ?? false;
  },
  destroy: (aws, id) =>
    deleteApp(aws, { DomainId: id.split('/')[0] ?? '', UserProfileName: 'Alice' }),
  variants: {
    'of a space': {
      async arrange(ground) {
        const bare = { ...ground, tags: {} };
        const DomainId = await createDomain(bare);
        await createProfile(bare, DomainId);
        await createSpace(bare, DomainId, 'Alice');
        return { id: await createApp(ground, { DomainId, SpaceName: 'Own' }) };
      },
    },
  },
};
