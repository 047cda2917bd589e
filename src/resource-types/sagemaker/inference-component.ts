import type { DescribeInferenceComponentOutput } from '@aws-sdk/client-sagemaker';
import { defineResourceType, type Look } from '../contract.ts';
import { named, notFound, tagsAt, told } from './answers.ts';

/**
 * A model with its share of an endpoint's machines; no endpoint goes as long as it has one, and the console does not
 * list them. Sources: SageMaker API reference (DeleteInferenceComponent, DescribeInferenceComponent),
 * amazon-sagemaker-feedback#49.
 */
export const inferenceComponent = defineResourceType({
  name: 'sagemaker:inference-component',
  cloudFormation: 'AWS::SageMaker::InferenceComponent',
  arn: 'sagemaker:inference-component/{id}',
  tagging: 'swept',
  iam: [
    'sagemaker:DescribeInferenceComponent',
    'sagemaker:ListTags',
    'sagemaker:DeleteInferenceComponent',
  ],
  minutes: 3,
  notFound,
  refusals: [
    {
      code: 'ValidationException',
      text: /in-progress/i,
      patience: 3600,
      remedy: 'Wait until the inference component is InService or Failed, then run again.',
    },
  ],

  async describe(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    const found = await told(
      sagemaker.describeInferenceComponent({ InferenceComponentName: name }),
    );
    const specifications = [found.Specification, ...(found.Specifications ?? [])];
    return {
      id: name,
      arn: found.InferenceComponentArn,
      name: found.InferenceComponentName ?? name,
      tags: await tagsAt(sagemaker, found.InferenceComponentArn),
      createdAt: found.CreationTime,
      ...look(found),
      refers: [
        ...specifications.flatMap((each) => named('sagemaker:model', each?.ModelName)),
        ...specifications.flatMap((each) =>
          named('sagemaker:inference-component', each?.BaseInferenceComponentName),
        ),
      ],
      owns: [
        {
          type: 'logs:log-group',
          id: `/aws/sagemaker/InferenceComponents/${found.InferenceComponentName ?? name}`,
          goes: 'after',
        },
      ],
      detail: undefined,
    };
  },
  async look(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    return look(await told(sagemaker.describeInferenceComponent({ InferenceComponentName: name })));
  },
  async remove(aws, { id }) {
    const sagemaker = await aws.client('sagemaker');
    await told(sagemaker.deleteInferenceComponent({ InferenceComponentName: id }));
  },
});

/** States: SageMaker API reference, DescribeInferenceComponent. One that is being created cannot be deleted. */
function look({ InferenceComponentStatus: status }: DescribeInferenceComponentOutput): Look {
  if (status === 'Deleting') return { state: 'deleting' };
  return status === 'Creating' || status === 'Updating'
    ? { state: 'busy', reason: `the inference component is ${status}` }
    : { state: 'ready' };
}
