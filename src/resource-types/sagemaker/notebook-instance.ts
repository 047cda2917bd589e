import type { DescribeNotebookInstanceOutput } from '@aws-sdk/client-sagemaker';
import { defineResourceType, type Look } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { named, networkOf, notFound, tagsAt, told } from './answers.ts';

/**
 * SageMaker notebook instance; its volume dies with it, its network interface is given back. Sources: SageMaker API
 * reference (StopNotebookInstance, DeleteNotebookInstance, DescribeNotebookInstance).
 */
export const notebookInstance = defineResourceType({
  name: 'sagemaker:notebook-instance',
  cloudFormation: 'AWS::SageMaker::NotebookInstance',
  arn: 'sagemaker:notebook-instance/{id}',
  tagging: 'swept',
  iam: [
    'sagemaker:DescribeNotebookInstance',
    'sagemaker:ListTags',
    'sagemaker:StopNotebookInstance',
    'sagemaker:DeleteNotebookInstance',
  ],
  minutes: 6,
  notFound,
  refusals: [
    {
      code: 'ValidationException',
      text: /^Status \(\w+\) not in/,
      patience: 600,
      remedy: 'Wait until the notebook instance is Stopped or Failed, then run again.',
    },
  ],

  async describe(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    const found = await told(sagemaker.describeNotebookInstance({ NotebookInstanceName: name }));
    const { SubnetId: subnet, SecurityGroups: groups, NetworkInterfaceId: id } = found;
    return {
      id: name,
      arn: found.NotebookInstanceArn,
      name: found.NotebookInstanceName ?? name,
      tags: await tagsAt(sagemaker, found.NotebookInstanceArn),
      createdAt: found.CreationTime,
      ...look(found),
      refers: [
        ...roleRef(aws, found.RoleArn),
        ...networkOf({ Subnets: subnet ? [subnet] : [], SecurityGroupIds: groups }),
        ...(id ? [{ type: 'ec2:network-interface', id }] : []),
        ...named(
          'sagemaker:notebook-instance-lifecycle-config',
          found.NotebookInstanceLifecycleConfigName,
        ),
      ],
      detail: undefined,
    };
  },
  async look(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    return look(await told(sagemaker.describeNotebookInstance({ NotebookInstanceName: name })));
  },
  releases: ['early'],
  async release(aws, { id }) {
    const sagemaker = await aws.client('sagemaker');
    await told(sagemaker.stopNotebookInstance({ NotebookInstanceName: id }));
  },
  async remove(aws, { id }) {
    const sagemaker = await aws.client('sagemaker');
    await told(sagemaker.deleteNotebookInstance({ NotebookInstanceName: id }));
  },
});

/** States: SageMaker API reference, DescribeNotebookInstance. Only a stopped or failed one can be deleted. */
function look({ NotebookInstanceStatus: status }: DescribeNotebookInstanceOutput): Look {
  if (status === 'Deleting') return { state: 'deleting', released: true };
  if (status === 'Stopped' || status === 'Failed') return { state: 'ready', released: true };
  if (status === 'InService') return { state: 'ready', released: false };
  return { state: 'busy', reason: `the notebook instance is ${status}`, released: false };
}
