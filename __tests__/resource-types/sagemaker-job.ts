import type { SageMaker } from '@aws-sdk/client-sagemaker';
import { pairs, roleArn } from './sagemaker.ts';
import type { Ground } from './scenario.ts';

const image = { TrainingImage: 'image', TrainingInputMode: 'File' as const };
const machine = { InstanceType: 'ml.m5.large' as const, InstanceCount: 1, VolumeSizeInGB: 1 };
/** The most that a training job may ask for; none of these is to end by itself while somebody looks. */
const longest = { MaxRuntimeInSeconds: 28 * 24 * 3600 };

export async function train(
  { aws, name, tags }: Ground,
  more: Partial<Parameters<SageMaker['createTrainingJob']>[0]> = {},
) {
  await (await aws.client('sagemaker')).createTrainingJob({
    TrainingJobName: name,
    AlgorithmSpecification: image,
    RoleArn: roleArn(aws),
    OutputDataConfig: { S3OutputPath: 's3://bucket/out' },
    ResourceConfig: machine,
    StoppingCondition: longest,
    Tags: pairs(tags),
    ...more,
  });
  return { id: name };
}

/** A training job that is over and keeps its instances. */
export function keepWarm(ground: Ground) {
  return train(
    { ...ground, tags: { ...ground.tags, 'bed:over': '' } },
    { ResourceConfig: { ...machine, KeepAlivePeriodInSeconds: 3600 } },
  );
}

export async function process({ aws, name, tags }: Ground) {
  await (await aws.client('sagemaker')).createProcessingJob({
    ProcessingJobName: name,
    AppSpecification: { ImageUri: 'image' },
    ProcessingResources: { ClusterConfig: machine },
    RoleArn: roleArn(aws),
    StoppingCondition: longest,
    Tags: pairs(tags),
  });
  return { id: name };
}

export async function transform({ aws, name, tags }: Ground) {
  await (await aws.client('sagemaker')).createTransformJob({
    TransformJobName: name,
    ModelName: name,
    TransformInput: {
      DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: 's3://bucket/in' } },
    },
    TransformOutput: { S3OutputPath: 's3://bucket/out' },
    TransformResources: { InstanceType: 'ml.m5.large', InstanceCount: 1 },
    Tags: pairs(tags),
  });
  return { id: name };
}

export async function tune({ aws, name, tags }: Ground) {
  await (await aws.client('sagemaker')).createHyperParameterTuningJob({
    HyperParameterTuningJobName: name,
    HyperParameterTuningJobConfig: {
      Strategy: 'Random',
      ResourceLimits: { MaxParallelTrainingJobs: 1, ...longest },
    },
    TrainingJobDefinition: {
      AlgorithmSpecification: { TrainingInputMode: 'File' },
      RoleArn: roleArn(aws),
      OutputDataConfig: { S3OutputPath: 's3://bucket/out' },
      StoppingCondition: longest,
    },
    Tags: pairs(tags),
  });
  return { id: name };
}

export async function learn({ aws, name, tags }: Ground) {
  await (await aws.client('sagemaker')).createAutoMLJobV2({
    AutoMLJobName: name,
    AutoMLJobInputDataConfig: [
      { DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: 's3://bucket/in' } } },
    ],
    OutputDataConfig: { S3OutputPath: 's3://bucket/out' },
    AutoMLProblemTypeConfig: {
      TextClassificationJobConfig: {
        CompletionCriteria: { MaxAutoMLJobRuntimeInSeconds: 86_400 },
        ContentColumn: 'text',
        TargetLabelColumn: 'label',
      },
    },
    RoleArn: roleArn(aws),
    Tags: pairs(tags),
  });
  return { id: name };
}

export async function label({ aws, name, tags }: Ground) {
  const lambda = `arn:aws:lambda:eu-west-1:${aws.account}:function:label`;
  await (await aws.client('sagemaker')).createLabelingJob({
    LabelingJobName: name,
    LabelAttributeName: 'label',
    InputConfig: { DataSource: { S3DataSource: { ManifestS3Uri: 's3://bucket/in' } } },
    OutputConfig: { S3OutputPath: 's3://bucket/out' },
    RoleArn: roleArn(aws),
    HumanTaskConfig: {
      WorkteamArn: `arn:aws:sagemaker:eu-west-1:${aws.account}:workteam/private-crowd/us`,
      UiConfig: {},
      PreHumanTaskLambdaArn: lambda,
      TaskTitle: 'Label',
      TaskDescription: 'Label',
      NumberOfHumanWorkersPerDataObject: 1,
      TaskTimeLimitInSeconds: 60,
      AnnotationConsolidationConfig: { AnnotationConsolidationLambdaArn: lambda },
    },
    Tags: pairs(tags),
  });
  return { id: name };
}

export async function recommend({ aws, name, tags }: Ground) {
  await (await aws.client('sagemaker')).createInferenceRecommendationsJob({
    JobName: name,
    JobType: 'Default',
    RoleArn: roleArn(aws),
    InputConfig: { ModelName: name },
    Tags: pairs(tags),
  });
  return { id: name };
}

export function isRunning(status: string | undefined): boolean {
  return /^(in_?progress|stopping)$/i.test(status ?? '');
}
