import { named } from './answers.ts';
import { lastingJobType } from './job.ts';

/** SageMaker batch transform job. Sources: SageMaker API reference (StopTransformJob, DescribeTransformJob). */
export const transformJob = lastingJobType({
  kind: 'transform-job',
  cloudFormation: 'AWS::SageMaker::TransformJob',
  iam: ['sagemaker:DescribeTransformJob', 'sagemaker:StopTransformJob'],
  async read(_aws, sagemaker, name) {
    const found = await sagemaker.describeTransformJob({ TransformJobName: name });
    return {
      name: found.TransformJobName,
      status: found.TransformJobStatus,
      createdAt: found.CreationTime,
      refers: named('sagemaker:model', found.ModelName),
    };
  },
  stop: (sagemaker, name) => sagemaker.stopTransformJob({ TransformJobName: name }),
});
