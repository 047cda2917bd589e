import assert from 'node:assert/strict';
import { createNotebook, isThere, notebookStatus, pairs, subnetOf, until } from './sagemaker.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'sagemaker:notebook-instance',
  deleteAction: 'sagemaker:DeleteNotebookInstance',
  create: async (ground) => ({ id: await createNotebook(ground) }),
  exists: (aws, name) => isThere(notebookStatus(aws, name)),
  async destroy(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    if ((await notebookStatus(aws, name)) === 'InService')
      await sagemaker.stopNotebookInstance({ NotebookInstanceName: name });
    await until(
      () => notebookStatus(aws, name),
      (status) => status === 'Stopped',
    );
    await sagemaker.deleteNotebookInstance({ NotebookInstanceName: name });
    while (await scenario.exists(aws, name));
  },
  variants: {
    'in a subnet, with its lifecycle configuration': {
      async arrange(ground) {
        const sagemaker = await ground.aws.client('sagemaker');
        await sagemaker.createNotebookInstanceLifecycleConfig({
          NotebookInstanceLifecycleConfigName: ground.name,
          Tags: pairs(ground.tags),
        });
        const { subnet } = await subnetOf(ground.aws);
        const more = { SubnetId: subnet, LifecycleConfigName: ground.name };
        return { id: await createNotebook(ground, more) };
      },
      async after(aws, name) {
        const ec2 = await aws.client('ec2');
        assert.deepEqual((await ec2.describeNetworkInterfaces({})).NetworkInterfaces, []);
        const sagemaker = await aws.client('sagemaker');
        const described = sagemaker.describeNotebookInstanceLifecycleConfig({
          NotebookInstanceLifecycleConfigName: name,
        });
        assert.equal(await isThere(described), false);
      },
    },
  },
};
