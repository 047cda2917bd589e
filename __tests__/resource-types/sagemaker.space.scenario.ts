import { createApp, createDomain, createProfile, createSpace } from './sagemaker.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create(ground: Ground) {
  const bare = { ...ground, tags: {} };
  const domain = await createDomain(bare);
  await createProfile(bare, domain);
  return { id: await createSpace(ground, domain, 'Alice') };
}

export const scenario: Scenario = {
  type: 'sagemaker:space',
  deleteAction: 'sagemaker:DeleteSpace',
  create,
  async exists(aws, id) {
    const { Spaces } = await (await aws.client('sagemaker')).listSpaces({});
    return (
      Spaces?.some(({ DomainId, SpaceName }) => `${DomainId}/${SpaceName}`.toLowerCase() === id) ??
      false
    );
  },
  async destroy(aws, id) {
    await (await aws.client('sagemaker')).deleteSpace({
      DomainId: id.split('/')[0],
      SpaceName: 'Own',
    });
    while (await scenario.exists(aws, id));
  },
  variants: {
    'with an app, which goes first': {
      async arrange(ground) {
        const made = await create(ground);
        const DomainId = made.id.split('/')[0] ?? '';
        await createApp({ ...ground, tags: {} }, { DomainId, SpaceName: 'Own' });
        return made;
      },
    },
  },
};
