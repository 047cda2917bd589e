import assert from 'node:assert/strict';
import type { Aws } from '../../src/aws/aws.ts';
import { isThere } from './sagemaker.ts';
import { isRunning, keepWarm, train } from './sagemaker-job.ts';
import type { Scenario } from './scenario.ts';

async function describe(aws: Aws, name: string) {
  return (await aws.client('sagemaker')).describeTrainingJob({ TrainingJobName: name });
}

export const scenario: Scenario = {
  type: 'sagemaker:training-job',
  deleteAction: 'sagemaker:DeleteTrainingJob',
  create: (ground) => train(ground),
  exists: (aws, name) => isThere(describe(aws, name)),
  async destroy(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    await sagemaker.stopTrainingJob({ TrainingJobName: name });
    while (isRunning((await describe(aws, name)).TrainingJobStatus));
    await sagemaker.deleteTrainingJob({ TrainingJobName: name });
  },
  variants: {
    over: {
      arrange: (ground) => train({ ...ground, tags: { ...ground.tags, 'bed:over': '' } }),
    },
    'over, with a warm pool': { arrange: keepWarm },
    'over, and its name is used again': {
      arrange: (ground) => train({ ...ground, tags: { ...ground.tags, 'bed:over': '' } }),
      async after(aws, name) {
        await train({ aws, name, tags: {} });
        assert.equal((await describe(aws, name)).TrainingJobStatus, 'InProgress');
      },
    },
  },
};
