import type { DescribeModelPackageOutput } from '@aws-sdk/client-sagemaker';
import { defineResourceType, type Look } from '../contract.ts';
import { arnOf, notFound, tagsAt, told } from './answers.ts';

/**
 * SageMaker model package, known by `group/version`, or by its name when it is in no group. A version has no tags but its
 * group's. Sources: SageMaker API reference (DeleteModelPackage, DescribeModelPackage, CreateModelPackage).
 */
export const modelPackage = defineResourceType({
  name: 'sagemaker:model-package',
  cloudFormation: 'AWS::SageMaker::ModelPackage',
  arn: 'sagemaker:model-package/{id+}',
  tagging: 'swept',
  iam: ['sagemaker:DescribeModelPackage', 'sagemaker:ListTags', 'sagemaker:DeleteModelPackage'],
  notFound,
  refusals: [
    {
      code: 'ConflictException',
      patience: 120,
      remedy: 'Another operation on the model package is in progress: run again.',
    },
  ],

  async describe(aws, id) {
    const sagemaker = await aws.client('sagemaker');
    const arn = arnOf(aws, `model-package/${id}`);
    const found = await told(sagemaker.describeModelPackage({ ModelPackageName: arn }));
    const group = found.ModelPackageGroupName;
    return {
      id,
      arn: found.ModelPackageArn,
      name: group === undefined ? id : `${group}/${found.ModelPackageVersion}`,
      tags: group === undefined ? await tagsAt(sagemaker, found.ModelPackageArn) : undefined,
      createdAt: found.CreationTime,
      ...look(found),
      detail: undefined,
    };
  },
  async look(aws, id) {
    const sagemaker = await aws.client('sagemaker');
    const arn = arnOf(aws, `model-package/${id}`);
    return look(await told(sagemaker.describeModelPackage({ ModelPackageName: arn })));
  },
  async remove(aws, { id }) {
    const sagemaker = await aws.client('sagemaker');
    const arn = arnOf(aws, `model-package/${id}`);
    await told(sagemaker.deleteModelPackage({ ModelPackageName: arn }));
  },
});

/** States: SageMaker API reference, DescribeModelPackage. */
function look({ ModelPackageStatus: status }: DescribeModelPackageOutput): Look {
  if (status === 'Deleting') return { state: 'deleting' };
  return status === 'Pending' || status === 'InProgress'
    ? { state: 'busy', reason: `the model package is ${status}` }
    : { state: 'ready' };
}
