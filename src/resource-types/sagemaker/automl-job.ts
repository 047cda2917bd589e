import { roleRef } from '../iam/role-ref.ts';
import { networkOf } from './answers.ts';
import { lastingJobType } from './job.ts';

/** SageMaker AutoML job. Sources: SageMaker API reference (StopAutoMLJob, DescribeAutoMLJobV2: jobs of both versions). */
export const autoMlJob = lastingJobType({
  kind: 'automl-job',
  cloudFormation: 'AWS::SageMaker::AutoMLJob',
  iam: ['sagemaker:DescribeAutoMLJobV2', 'sagemaker:StopAutoMLJob'],
  async read(aws, sagemaker, name) {
    const found = await sagemaker.describeAutoMLJobV2({ AutoMLJobName: name });
    return {
      name: found.AutoMLJobName,
      status: found.AutoMLJobStatus,
      createdAt: found.CreationTime,
      refers: [...roleRef(aws, found.RoleArn), ...networkOf(found.SecurityConfig?.VpcConfig)],
    };
  },
  stop: (sagemaker, name) => sagemaker.stopAutoMLJob({ AutoMLJobName: name }),
});
