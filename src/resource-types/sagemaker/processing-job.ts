import { roleRef } from '../iam/role-ref.ts';
import { networkOf } from './answers.ts';
import { jobType } from './job.ts';

/**
 * SageMaker processing job. Sources: SageMaker API reference (StopProcessingJob, DescribeProcessingJob,
 * DeleteProcessingJob).
 */
export const processingJob = jobType({
  kind: 'processing-job',
  cloudFormation: 'AWS::SageMaker::ProcessingJob',
  iam: [
    'sagemaker:DescribeProcessingJob',
    'sagemaker:StopProcessingJob',
    'sagemaker:DeleteProcessingJob',
  ],
  async read(aws, sagemaker, name) {
    const found = await sagemaker.describeProcessingJob({ ProcessingJobName: name });
    return {
      name: found.ProcessingJobName,
      status: found.ProcessingJobStatus,
      createdAt: found.CreationTime,
      refers: [...roleRef(aws, found.RoleArn), ...networkOf(found.NetworkConfig?.VpcConfig)],
    };
  },
  stop: (sagemaker, name) => sagemaker.stopProcessingJob({ ProcessingJobName: name }),
  erase: (sagemaker, name) => sagemaker.deleteProcessingJob({ ProcessingJobName: name }),
});
