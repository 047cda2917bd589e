import type { DescribeEndpointOutput } from '@aws-sdk/client-sagemaker';
import { defineResourceType, type Look } from '../contract.ts';
import { named, notFound, tagsAt, told } from './answers.ts';

/**
 * SageMaker endpoint: what costs. Sources: SageMaker API reference (DeleteEndpoint, DescribeEndpoint), SageMaker guide
 * (`Delete endpoints and resources`: the role must outlive it, since grants on its volumes' key are given back by it).
 */
export const endpoint = defineResourceType({
  name: 'sagemaker:endpoint',
  cloudFormation: 'AWS::SageMaker::Endpoint',
  arn: 'sagemaker:endpoint/{id}',
  tagging: 'swept',
  iam: ['sagemaker:DescribeEndpoint', 'sagemaker:ListTags', 'sagemaker:DeleteEndpoint'],
  minutes: 3,
  notFound,
  refusals: [
    {
      code: 'ValidationException',
      text: /in-progress/i,
      patience: 3600,
      remedy: 'Wait until the endpoint is InService or Failed, then run again.',
    },
    {
      code: 'ValidationException',
      text: /inference component/i,
      patience: 0,
      remedy: 'Delete the inference components of the endpoint first, then run again.',
    },
  ],

  async describe(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    const found = await told(sagemaker.describeEndpoint({ EndpointName: name }));
    return {
      id: name,
      arn: found.EndpointArn,
      name: found.EndpointName ?? name,
      tags: await tagsAt(sagemaker, found.EndpointArn),
      createdAt: found.CreationTime,
      ...look(found),
      refers: named('sagemaker:endpoint-config', found.EndpointConfigName),
      owns: [
        {
          type: 'logs:log-group',
          id: `/aws/sagemaker/Endpoints/${found.EndpointName ?? name}`,
          goes: 'after',
        },
      ],
      detail: undefined,
    };
  },
  async look(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    return look(await told(sagemaker.describeEndpoint({ EndpointName: name })));
  },
  async remove(aws, { id }) {
    await told((await aws.client('sagemaker')).deleteEndpoint({ EndpointName: id }));
  },
});

/** States: SageMaker API reference, DescribeEndpoint. One that is being created cannot be deleted. */
function look({ EndpointStatus: status }: DescribeEndpointOutput): Look {
  if (status === 'Deleting') return { state: 'deleting' };
  const changing = ['Creating', 'Updating', 'SystemUpdating', 'RollingBack'];
  if (changing.includes(status ?? ''))
    return { state: 'busy', reason: `the endpoint is ${status}` };
  return { state: 'ready' };
}
