import assert from 'node:assert/strict';
import type { Aws } from '../../src/aws/aws.ts';
import { isThere, pairs } from './sagemaker.ts';
import { isRunning, tune } from './sagemaker-job.ts';
import type { Scenario } from './scenario.ts';

async function describe(aws: Aws, name: string) {
  const sagemaker = await aws.client('sagemaker');
  return sagemaker.describeHyperParameterTuningJob({ HyperParameterTuningJobName: name });
}

/** None is left over from a tuning job that is gone. */
async function leavesNoTraining(aws: Aws): Promise<void> {
  const { TrainingJobSummaries } = await (await aws.client('sagemaker')).listTrainingJobs({});
  assert.deepEqual(TrainingJobSummaries, []);
}

export const scenario: Scenario = {
  type: 'sagemaker:hyper-parameter-tuning-job',
  deleteAction: 'sagemaker:DeleteHyperParameterTuningJob',
  create: (ground) => tune(ground),
  exists: (aws, name) => isThere(describe(aws, name)),
  async destroy(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    await sagemaker.stopHyperParameterTuningJob({ HyperParameterTuningJobName: name });
    while (isRunning((await describe(aws, name)).HyperParameterTuningJobStatus));
    await sagemaker.deleteHyperParameterTuningJob({ HyperParameterTuningJobName: name });
  },
  variants: {
    over: {
      arrange: (ground) => tune({ ...ground, tags: { ...ground.tags, 'bed:over': '' } }),
      after: leavesNoTraining,
    },
    'labelled only after it launched its training jobs': {
      async arrange(ground) {
        const { id } = await tune({ ...ground, tags: {} });
        const sagemaker = await ground.aws.client('sagemaker');
        const { HyperParameterTuningJobArn: ResourceArn } = await describe(ground.aws, id);
        await sagemaker.addTags({ ResourceArn, Tags: pairs(ground.tags) });
        return { id };
      },
      after: leavesNoTraining,
    },
  },
};
