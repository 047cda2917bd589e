import { defineResourceType } from '../contract.ts';
import { notFound, tagsAt, told } from './answers.ts';

/**
 * Start-up scripts of notebook instances. Sources: SageMaker API reference
 * (DeleteNotebookInstanceLifecycleConfig, DescribeNotebookInstanceLifecycleConfig, CreateNotebookInstanceLifecycleConfig).
 */
export const notebookInstanceLifecycleConfig = defineResourceType({
  name: 'sagemaker:notebook-instance-lifecycle-config',
  cloudFormation: 'AWS::SageMaker::NotebookInstanceLifecycleConfig',
  arn: 'sagemaker:notebook-instance-lifecycle-config/{id}',
  tagging: 'swept',
  iam: [
    'sagemaker:DescribeNotebookInstanceLifecycleConfig',
    'sagemaker:ListTags',
    'sagemaker:DeleteNotebookInstanceLifecycleConfig',
  ],
  notFound,

  async describe(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    const found = await told(
      sagemaker.describeNotebookInstanceLifecycleConfig({
        NotebookInstanceLifecycleConfigName: name,
      }),
    );
    return {
      id: name,
      arn: found.NotebookInstanceLifecycleConfigArn,
      name: found.NotebookInstanceLifecycleConfigName ?? name,
      tags: await tagsAt(sagemaker, found.NotebookInstanceLifecycleConfigArn),
      createdAt: found.CreationTime,
      state: 'ready',
      detail: undefined,
    };
  },
  async look(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    await told(
      sagemaker.describeNotebookInstanceLifecycleConfig({
        NotebookInstanceLifecycleConfigName: name,
      }),
    );
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    const sagemaker = await aws.client('sagemaker');
    await told(
      sagemaker.deleteNotebookInstanceLifecycleConfig({ NotebookInstanceLifecycleConfigName: id }),
    );
  },
});
