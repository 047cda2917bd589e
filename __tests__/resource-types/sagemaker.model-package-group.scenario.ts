import { isThere, pairs } from './sagemaker.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground) {
  const sagemaker = await aws.client('sagemaker');
  await sagemaker.createModelPackageGroup({ ModelPackageGroupName: name, Tags: pairs(tags) });
  return { id: name };
}

export const scenario: Scenario = {
  type: 'sagemaker:model-package-group',
  deleteAction: 'sagemaker:DeleteModelPackageGroup',
  create,
  async exists(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    return isThere(sagemaker.describeModelPackageGroup({ ModelPackageGroupName: name }));
  },
  async destroy(aws, name) {
    await (await aws.client('sagemaker')).deleteModelPackageGroup({ ModelPackageGroupName: name });
  },
  variants: {
    'with two versions, which go first': {
      async arrange(ground) {
        const made = await create(ground);
        const sagemaker = await ground.aws.client('sagemaker');
        for (const _ of [1, 2])
          await sagemaker.createModelPackage({ ModelPackageGroupName: ground.name });
        return made;
      },
    },
  },
};
