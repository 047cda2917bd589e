import type { Aws } from '../../src/aws/aws.ts';
import { isRunning, transform } from './sagemaker-job.ts';
import type { Scenario } from './scenario.ts';

async function statusOf(aws: Aws, name: string): Promise<string | undefined> {
  const sagemaker = await aws.client('sagemaker');
  return (await sagemaker.describeTransformJob({ TransformJobName: name })).TransformJobStatus;
}

export const scenario: Scenario = {
  type: 'sagemaker:transform-job',
  deleteAction: 'sagemaker:StopTransformJob',
  create: transform,
  /** A job never goes: it is there as long as it runs. */
  exists: async (aws, name) => isRunning(await statusOf(aws, name)),
  async destroy(aws, name) {
    await (await aws.client('sagemaker')).stopTransformJob({ TransformJobName: name });
    while (await scenario.exists(aws, name));
  },
};
