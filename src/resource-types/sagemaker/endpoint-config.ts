import { defineResourceType } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { named, networkOf, notFound, tagsAt, told } from './answers.ts';

/**
 * SageMaker endpoint configuration. AWS deletes one in use too, which its endpoint does not survive the next update:
 * it goes after that. Sources: SageMaker API reference (DeleteEndpointConfig, DescribeEndpointConfig).
 */
export const endpointConfig = defineResourceType({
  name: 'sagemaker:endpoint-config',
  cloudFormation: 'AWS::SageMaker::EndpointConfig',
  arn: 'sagemaker:endpoint-config/{id}',
  tagging: 'swept',
  iam: ['sagemaker:DescribeEndpointConfig', 'sagemaker:ListTags', 'sagemaker:DeleteEndpointConfig'],
  manual: { first: 'the endpoints that use it: AWS does not ask for that, but they break' },
  notFound,

  async describe(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    const found = await told(sagemaker.describeEndpointConfig({ EndpointConfigName: name }));
    const variants = [
      ...(found.ProductionVariants ?? []),
      ...(found.ShadowProductionVariants ?? []),
    ];
    return {
      id: name,
      arn: found.EndpointConfigArn,
      name: found.EndpointConfigName ?? name,
      tags: await tagsAt(sagemaker, found.EndpointConfigArn),
      createdAt: found.CreationTime,
      state: 'ready',
      refers: [
        ...variants.flatMap(({ ModelName }) => named('sagemaker:model', ModelName)),
        ...roleRef(aws, found.ExecutionRoleArn),
        ...networkOf(found.VpcConfig),
      ],
      detail: undefined,
    };
  },
  async look(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    await told(sagemaker.describeEndpointConfig({ EndpointConfigName: name }));
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    await told((await aws.client('sagemaker')).deleteEndpointConfig({ EndpointConfigName: id }));
  },
});
