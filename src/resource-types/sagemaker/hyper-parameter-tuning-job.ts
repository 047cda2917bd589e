import type { SageMaker } from '@aws-sdk/client-sagemaker';
import type { Owned } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { named, networkOf } from './answers.ts';
import { jobType } from './job.ts';

/**
 * SageMaker hyperparameter tuning job. The training jobs that it launched stop with it, carry the labels that it had
 * then, and outlive it, so they go before. Sources: SageMaker API reference (StopHyperParameterTuningJob,
 * DescribeHyperParameterTuningJob, CreateHyperParameterTuningJob: Tags, DeleteHyperParameterTuningJob: "It does not
 * delete training jobs", ListTrainingJobsForHyperParameterTuningJob).
 */
export const hyperParameterTuningJob = jobType({
  kind: 'hyper-parameter-tuning-job',
  cloudFormation: 'AWS::SageMaker::HyperParameterTuningJob',
  iam: [
    'sagemaker:DescribeHyperParameterTuningJob',
    'sagemaker:ListTrainingJobsForHyperParameterTuningJob',
    'sagemaker:StopHyperParameterTuningJob',
    'sagemaker:DeleteHyperParameterTuningJob',
  ],
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
  owns: launchedBy,
  stop: (sagemaker, name) =>
    sagemaker.stopHyperParameterTuningJob({ HyperParameterTuningJobName: name }),
  erase: (sagemaker, name) =>
    sagemaker.deleteHyperParameterTuningJob({ HyperParameterTuningJobName: name }),
});

async function launchedBy(sagemaker: SageMaker, name: string): Promise<Owned[]> {
  const launched: Owned[] = [];
  const pages = sagemaker.paginateListTrainingJobsForHyperParameterTuningJob({
    HyperParameterTuningJobName: name,
    MaxResults: 100,
  });
  for await (const page of pages)
    for (const { TrainingJobName } of page.TrainingJobSummaries ?? [])
      for (const ref of named('sagemaker:training-job', TrainingJobName))
        launched.push({ ...ref, goes: 'before' });
  return launched;
}
