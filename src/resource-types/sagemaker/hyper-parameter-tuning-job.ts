import { roleRef } from '../iam/role-ref.ts';
import { networkOf } from './answers.ts';
import { jobType } from './job.ts';

/**
 * SageMaker hyperparameter tuning job; the training jobs that it runs stop with it. Sources: SageMaker API reference
 * (StopHyperParameterTuningJob, DescribeHyperParameterTuningJob).
 */
export const hyperParameterTuningJob = jobType({
  kind: 'hyper-parameter-tuning-job',
  cloudFormation: 'AWS::SageMaker::HyperParameterTuningJob',
  iam: ['sagemaker:DescribeHyperParameterTuningJob', 'sagemaker:StopHyperParameterTuningJob'],
  async read(aws, sagemaker, name) {
    const found = await sagemaker.describeHyperParameterTuningJob({
      HyperParameterTuningJobName: name,
    });
    const trained = [found.TrainingJobDefinition, ...(found.TrainingJobDefinitions ?? [])];
    return {
      name: found.HyperParameterTuningJobName,
      status: found.HyperParameterTuningJobStatus,
      createdAt: found.CreationTime,
      refers: trained.flatMap((each) => [
        ...roleRef(aws, each?.RoleArn),
        ...networkOf(each?.VpcConfig),
      ]),
    };
  },
  stop: (sagemaker, name) =>
    sagemaker.stopHyperParameterTuningJob({ HyperParameterTuningJobName: name }),
});
