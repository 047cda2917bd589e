import { arnMatcher } from '../../aws/arn.ts';
import { defineResourceType } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { networkOf, notFound, tagsAt, told } from './answers.ts';

const packageIn = arnMatcher('sagemaker:model-package/{id+}');

/** SageMaker model. Sources: SageMaker API reference (DeleteModel, DescribeModel). Its artifacts in S3 stay. */
export const model = defineResourceType({
  name: 'sagemaker:model',
  cloudFormation: 'AWS::SageMaker::Model',
  arn: 'sagemaker:model/{id}',
  tagging: 'swept',
  iam: ['sagemaker:DescribeModel', 'sagemaker:ListTags', 'sagemaker:DeleteModel'],
  notFound,

  async describe(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    const found = await told(sagemaker.describeModel({ ModelName: name }));
    const containers = [found.PrimaryContainer, ...(found.Containers ?? [])];
    return {
      id: name,
      arn: found.ModelArn,
      name: found.ModelName ?? name,
      tags: await tagsAt(sagemaker, found.ModelArn),
      createdAt: found.CreationTime,
      state: 'ready',
      refers: [
        // The role that endpoints run with too: they go before their model.
        ...roleRef(aws, found.ExecutionRoleArn),
        ...networkOf(found.VpcConfig),
        ...containers.flatMap((each) => {
          const id = packageIn(each?.ModelPackageName ?? '');
          return id === undefined ? [] : [{ type: 'sagemaker:model-package', id }];
        }),
      ],
      detail: undefined,
    };
  },
  async look(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    await told(sagemaker.describeModel({ ModelName: name }));
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    await told((await aws.client('sagemaker')).deleteModel({ ModelName: id }));
  },
});
