import assert from 'node:assert/strict';
import type { Aws } from '../../src/aws/aws.ts';
import { isRunning, learn } from './sagemaker-job.ts';
import type { Scenario } from './scenario.ts';

async function statusOf(aws: Aws, name: string): Promise<string | undefined> {
  const sagemaker = await aws.client('sagemaker');
  return (await sagemaker.describeAutoMLJobV2({ AutoMLJobName: name })).AutoMLJobStatus;
}

export const scenario: Scenario = {
  type: 'sagemaker:automl-job',
  deleteAction: 'sagemaker:StopAutoMLJob',
  create: learn,
  /** A job never goes: it is there as long as it runs. */
  exists: async (aws, name) => isRunning(await statusOf(aws, name)),
  async destroy(aws, name) {
    await (await aws.client('sagemaker')).stopAutoMLJob({ AutoMLJobName: name });
    while (await scenario.exists(aws, name));
  },
  variants: {
    'beside one that is over, which is history': {
      async arrange(ground) {
        const tags = { ...ground.tags, 'bed:over': '' };
        await learn({ ...ground, tags, name: `${ground.name}-over` });
        return learn(ground);
      },
      async after(aws, name) {
        assert.match((await statusOf(aws, `${name}-over`)) ?? '', /^completed$/i);
      },
    },
  },
};
