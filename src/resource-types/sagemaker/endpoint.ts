import type { DescribeEndpointOutput, SageMaker } from '@aws-sdk/client-sagemaker';
import { defineResourceType, type Look, type Owned } from '../contract.ts';
import { optional } from '../optional.ts';
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
  iam: [
    'sagemaker:DescribeEndpoint',
    'sagemaker:ListTags',
    'sagemaker:ListInferenceComponents',
    'sagemaker:DeleteEndpoint',
  ],
  minutes: 3,
  manual: { first: 'its inference components' },
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
      patience: 120,
      remedy:
        'Delete its inference components (`aws sagemaker list-inference-components --endpoint-name-equals …`), then run again.',
    },
  ],

  async describe(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    const found = await told(sagemaker.describeEndpoint({ EndpointName: name }));
    const called = found.EndpointName ?? name;
    const [tags, components] = await Promise.all([
      tagsAt(sagemaker, found.EndpointArn),
      optional(componentsOf(sagemaker, called)),
    ]);
    return {
      id: name,
      arn: found.EndpointArn,
      name: called,
      tags,
      createdAt: found.CreationTime,
      ...look(found),
      refers: named('sagemaker:endpoint-config', found.EndpointConfigName),
      owns: [
        ...(components ?? []),
        { type: 'logs:log-group', id: `/aws/sagemaker/Endpoints/${called}`, goes: 'after' },
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

async function componentsOf(sagemaker: SageMaker, EndpointNameEquals: string): Promise<Owned[]> {
  const owned: Owned[] = [];
  for await (const page of sagemaker.paginateListInferenceComponents({ EndpointNameEquals }))
    for (const { InferenceComponentName: name } of page.InferenceComponents ?? [])
      for (const ref of named('sagemaker:inference-component', name))
        owned.push({ ...ref, goes: 'before' });
  return owned;
}

/** States: SageMaker API reference, DescribeEndpoint. One that is being created cannot be deleted. */
function look({ EndpointStatus: status }: DescribeEndpointOutput): Look {
  if (status === 'Deleting') return { state: 'deleting' };
  const changing = ['Creating', 'Updating', 'SystemUpdating', 'RollingBack'];
  if (changing.includes(status ?? ''))
    return { state: 'busy', reason: `the endpoint is ${status}` };
  return { state: 'ready' };
}
