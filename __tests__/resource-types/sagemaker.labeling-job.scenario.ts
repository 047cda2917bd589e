import assert from 'node:assert/strict';
import type { Aws } from '../../src/aws/aws.ts';
import { isRunning, label } from './sagemaker-job.ts';
import type { Scenario } from './scenario.ts';

async function statusOf(aws: Aws, name: string): Promise<string | undefined> {
  const sagemaker = await aws.client('sagemaker');
  return (await sagemaker.describeLabelingJob({ LabelingJobName: name })).LabelingJobStatus;
}

export const scenario: Scenario = {
  type: 'sagemaker:labeling-job',
  deleteAction: 'sagemaker:StopLabelingJob',
  create: label,
  /** A job never goes: it is there as long as it runs. */
  exists: async (aws, name) => isRunning(await statusOf(aws, name)),
  async destroy(aws, name) {
    await (await aws.client('sagemaker')).stopLabelingJob({ LabelingJobName: name });
    while (await scenario.exists(aws, name));
  },
  variants: {
    'beside one that is over, which is history': {
      async arrange(ground) {
        const tags = { ...ground.tags, 'bed:over': '' };
        await label({ ...ground, tags, name: `${ground.name}-over` });
        return label(ground);
      },
      async after(aws, name) {
        assert.match((await statusOf(aws, `${name}-over`)) ?? '', /^completed$/i);
      },
    },
  },
};
