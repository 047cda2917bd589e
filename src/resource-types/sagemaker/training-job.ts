import { roleRef } from '../iam/role-ref.ts';
import { networkOf } from './answers.ts';
import { jobType } from './job.ts';

/**
 * SageMaker training job, and the warm pool of instances that one which is over may keep. Sources: SageMaker API
 * reference (StopTrainingJob, DescribeTrainingJob, UpdateTrainingJob, DeleteTrainingJob), SageMaker guide (`Train using managed warm pools`:
 * a keep-alive period of 0 ends the pool).
 */
export const trainingJob = jobType({
  kind: 'training-job',
  cloudFormation: 'AWS::SageMaker::TrainingJob',
  iam: [
    'sagemaker:DescribeTrainingJob',
    'sagemaker:StopTrainingJob',
    'sagemaker:UpdateTrainingJob',
    'sagemaker:DeleteTrainingJob',
  ],
  async read(aws, sagemaker, name) {
    const found = await sagemaker.describeTrainingJob({ TrainingJobName: name });
    return {
      name: found.TrainingJobName,
      status: found.TrainingJobStatus,
      createdAt: found.CreationTime,
      refers: [...roleRef(aws, found.RoleArn), ...networkOf(found.VpcConfig)],
      idles: found.WarmPoolStatus?.Status === 'Available',
    };
  },
  stop: (sagemaker, name, { idles }) =>
    idles
      ? sagemaker.updateTrainingJob({
          TrainingJobName: name,
          ResourceConfig: { KeepAlivePeriodInSeconds: 0 },
        })
      : sagemaker.stopTrainingJob({ TrainingJobName: name }),
  erase: (sagemaker, name) => sagemaker.deleteTrainingJob({ TrainingJobName: name }),
});
