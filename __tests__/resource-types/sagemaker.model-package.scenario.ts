import type { Aws } from '../../src/aws/aws.ts';
import { pairs } from './sagemaker.ts';
import type { Scenario } from './scenario.ts';

const arnOf = ({ partition, region, account }: Aws, id: string) =>
  `arn:${partition}:sagemaker:${region}:${account}:model-package/${id}`;

export const scenario: Scenario = {
  type: 'sagemaker:model-package',
  deleteAction: 'sagemaker:DeleteModelPackage',
  async create({ aws, name, tags }) {
    const sagemaker = await aws.client('sagemaker');
    await sagemaker.createModelPackage({ ModelPackageName: name, Tags: pairs(tags) });
    return { id: name };
  },
  async exists(aws, id) {
    const sagemaker = await aws.client('sagemaker');
    const { ModelPackageSummaryList: all } = await sagemaker.listModelPackages({
      ModelPackageType: 'Both',
    });
    return all?.some(({ ModelPackageArn }) => ModelPackageArn === arnOf(aws, id)) ?? false;
  },
  async destroy(aws, id) {
    const sagemaker = await aws.client('sagemaker');
    await sagemaker.deleteModelPackage({ ModelPackageName: arnOf(aws, id) });
  },
  variants: {
    'a version of a labelled group': {
      async arrange({ aws, name, tags }) {
        const sagemaker = await aws.client('sagemaker');
        const group = { ModelPackageGroupName: name };
        await sagemaker.createModelPackageGroup({ ...group, Tags: pairs(tags) });
        await sagemaker.createModelPackage(group);
        return { id: `${name}/1` };
      },
    },
  },
};
