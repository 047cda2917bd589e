import type { Aws } from '../../src/aws/aws.ts';
import { isThere } from './sagemaker.ts';
import { isRunning, process } from './sagemaker-job.ts';
import type { Scenario } from './scenario.ts';

async function describe(aws: Aws, name: string) {
  return (await aws.client('sagemaker')).describeProcessingJob({ ProcessingJobName: name });
}

export const scenario: Scenario = {
  type: 'sagemaker:processing-job',
  deleteAction: 'sagemaker:DeleteProcessingJob',
  create: process,
  exists: (aws, name) => isThere(describe(aws, name)),
  async destroy(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    await sagemaker.stopProcessingJob({ ProcessingJobName: name });
    while (isRunning((await describe(aws, name)).ProcessingJobStatus));
    await sagemaker.deleteProcessingJob({ ProcessingJobName: name });
  },
  variants: {
    over: {
      arrange: (ground) => process({ ...ground, tags: { ...ground.tags, 'bed:over': '' } }),
    },
  },
};
