import { roleRef } from '../iam/role-ref.ts';
import { lastingJobType } from './job.ts';

/** SageMaker Ground Truth labeling job. Sources: SageMaker API reference (StopLabelingJob, DescribeLabelingJob). */
export const labelingJob = lastingJobType({
  kind: 'labeling-job',
  cloudFormation: 'AWS::SageMaker::LabelingJob',
  iam: ['sagemaker:DescribeLabelingJob', 'sagemaker:StopLabelingJob'],
  async read(aws, sagemaker, name) {
    const found = await sagemaker.describeLabelingJob({ LabelingJobName: name });
    return {
      name: found.LabelingJobName,
      status: found.LabelingJobStatus,
      createdAt: found.CreationTime,
      refers: roleRef(aws, found.RoleArn),
    };
  },
  stop: (sagemaker, name) => sagemaker.stopLabelingJob({ LabelingJobName: name }),
});
