import type { Aws } from '../../src/aws/aws.ts';
import { process } from './sagemaker-job.ts';
import type { Scenario } from './scenario.ts';

async function statusOf(aws: Aws, name: string): Promise<string | undefined> {
  const sagemaker = await aws.client('sagemaker');
  return (await sagemaker.describeProcessingJob({ ProcessingJobName: name })).ProcessingJobStatus;
}

export const scenario: Scenario = {
  type: 'sagemaker:processing-job',
  deleteAction: 'sagemaker:StopProcessingJob',
  create: process,
  /** A job never goes: it is there as long as it runs. */
  exists: async (aws, name) => /InProgress|Stopping/.test((await statusOf(aws, name)) ?? ''),
  async destroy(aws, name) {
    await (await aws.client('sagemaker')).stopProcessingJob({ ProcessingJobName: name });
    while (await scenario.exists(aws, name));
  },
};
