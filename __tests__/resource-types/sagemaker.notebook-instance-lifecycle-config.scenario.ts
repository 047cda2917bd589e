import { isThere, pairs } from './sagemaker.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'sagemaker:notebook-instance-lifecycle-config',
  deleteAction: 'sagemaker:DeleteNotebookInstanceLifecycleConfig',
  async create({ aws, name, tags }) {
    await (await aws.client('sagemaker')).createNotebookInstanceLifecycleConfig({
      NotebookInstanceLifecycleConfigName: name,
      Tags: pairs(tags),
    });
    return { id: name };
  },
  async exists(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    return isThere(
      sagemaker.describeNotebookInstanceLifecycleConfig({
        NotebookInstanceLifecycleConfigName: name,
      }),
    );
  },
  async destroy(aws, name) {
    await (await aws.client('sagemaker')).deleteNotebookInstanceLifecycleConfig({
      NotebookInstanceLifecycleConfigName: name,
    });
  },
};
