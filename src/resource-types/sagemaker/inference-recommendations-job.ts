import { roleRef } from '../iam/role-ref.ts';
import { named, networkOf } from './answers.ts';
import { lastingJobType } from './job.ts';

/**
 * SageMaker inference recommendations job. Sources: SageMaker API reference (StopInferenceRecommendationsJob,
 * DescribeInferenceRecommendationsJob).
 */
export const inferenceRecommendationsJob = lastingJobType({
  kind: 'inference-recommendations-job',
  cloudFormation: 'AWS::SageMaker::InferenceRecommendationsJob',
  iam: [
    'sagemaker:DescribeInferenceRecommendationsJob',
    'sagemaker:StopInferenceRecommendationsJob',
  ],
  async read(aws, sagemaker, name) {
    const found = await sagemaker.describeInferenceRecommendationsJob({ JobName: name });
    return {
      name: found.JobName,
      status: found.Status,
      createdAt: found.CreationTime,
      refers: [
        ...roleRef(aws, found.RoleArn),
        ...named('sagemaker:model', found.InputConfig?.ModelName),
        ...networkOf(found.InputConfig?.VpcConfig),
      ],
    };
  },
  stop: (sagemaker, name) => sagemaker.stopInferenceRecommendationsJob({ JobName: name }),
});
