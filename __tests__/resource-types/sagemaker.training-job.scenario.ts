import assert from 'node:assert/strict';
import type { Aws } from '../../src/aws/aws.ts';
import { keepWarm, train } from './sagemaker-job.ts';
import type { Scenario } from './scenario.ts';

async function describe(aws: Aws, name: string) {
  return (await aws.client('sagemaker')).describeTrainingJob({ TrainingJobName: name });
}

export const scenario: Scenario = {
  type: 'sagemaker:training-job',
  deleteAction: 'sagemaker:StopTrainingJob',
  create: (ground) => train(ground),
  /** A job never goes: it is there as long as it runs or keeps its instances. */
  async exists(aws, name) {
    const { TrainingJobStatus: status, WarmPoolStatus: pool } = await describe(aws, name);
    return status === 'InProgress' || status === 'Stopping' || pool?.Status === 'Available';
  },
  async destroy(aws, name) {
    await (await aws.client('sagemaker')).stopTrainingJob({ TrainingJobName: name });
    while (await scenario.exists(aws, name));
  },
  variants: {
    'beside one that is over, which is history': {
      async arrange(ground) {
        const tags = { ...ground.tags, 'bed:over': '' };
        await train({ ...ground, tags, name: `${ground.name}-over` });
        return train(ground);
      },
      async after(aws, name) {
        assert.equal((await describe(aws, `${name}-over`)).TrainingJobStatus, 'Completed');
      },
    },
    'over, with a warm pool': {
      arrange: keepWarm,
      async after(aws, name) {
        assert.equal((await describe(aws, name)).WarmPoolStatus?.Status, 'Terminated');
      },
    },
  },
};
