import { createModel, isThere } from './sagemaker.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'sagemaker:model',
  deleteAction: 'sagemaker:DeleteModel',
  create: async (ground) => ({ id: await createModel(ground) }),
  async exists(aws, name) {
    return isThere((await aws.client('sagemaker')).describeModel({ ModelName: name }));
  },
  async destroy(aws, name) {
    await (await aws.client('sagemaker')).deleteModel({ ModelName: name });
  },
  variants: {
    'from a model package, which goes after it': {
      async arrange(ground) {
        const sagemaker = await ground.aws.client('sagemaker');
        const { ModelPackageArn } = await sagemaker.createModelPackage({
          ModelPackageName: `${ground.name}-package`,
          Tags: Object.entries(ground.tags).map(([Key, Value]) => ({ Key, Value })),
        });
        const PrimaryContainer = { ModelPackageName: ModelPackageArn };
        return { id: await createModel(ground, { PrimaryContainer }) };
      },
    },
  },
};
