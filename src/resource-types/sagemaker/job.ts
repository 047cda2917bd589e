import type { SageMaker } from '@aws-sdk/client-sagemaker';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look, type Reference, type ResourceType } from '../contract.ts';
import { arnOf, notFound, tagsAt, told } from './answers.ts';

/** What AWS says of a job now. */
export interface Job {
  readonly name: string | undefined;
  readonly status: string | undefined;
  readonly createdAt: Date | undefined;
  readonly refers: readonly Reference[];
  /** It is over, and something of it still runs. */
  readonly idles?: boolean;
}

export interface JobKind {
  /** `training-job`: in ARNs and in this action. */
  readonly kind: string;
  readonly cloudFormation: string;
  readonly iam: readonly string[];
  read(aws: Aws, sagemaker: SageMaker, name: string): Promise<Job>;
  stop(sagemaker: SageMaker, name: string, job: Job): Promise<unknown>;
}

/**
 * A job that runs, which is what costs: it is stopped, and gone when it has ended. One that is over is the account's
 * history, with its parameters and metrics, and counts as not there. Tags are read from the ARN as the tagging API told
 * it, because what a description gives may have lost its case (boto3#4606).
 */
export function jobType({ kind, cloudFormation, iam, read, stop }: JobKind): ResourceType {
  return defineResourceType<Job>({
    name: `sagemaker:${kind}`,
    cloudFormation,
    arn: `sagemaker:${kind}/{id}`,
    tagging: 'swept',
    iam: ['sagemaker:ListTags', ...iam],
    minutes: 2,
    manual: { gone: 'a status other than `InProgress` and `Stopping`; SageMaker keeps its record' },
    notFound,
    refusals: [
      {
        // It ended by itself meanwhile, or somebody else stopped it.
        code: 'ValidationException',
        text: /\bstatus\b|already (?:stopp|complet)/i,
        patience: 120,
        remedy: 'Wait until the job has ended, then run again.',
      },
    ],

    async describe(aws, id) {
      const sagemaker = await aws.client('sagemaker');
      const job = await told(read(aws, sagemaker, id));
      const state = stateOf(job);
      if (state === undefined) return undefined;
      const arn = arnOf(aws, `${kind}/${id}`);
      return {
        id,
        arn,
        name: job.name ?? id,
        tags: await tagsAt(sagemaker, arn),
        createdAt: job.createdAt,
        ...state,
        refers: job.refers,
        detail: job,
      };
    },
    async look(aws, id) {
      return stateOf(await told(read(aws, await aws.client('sagemaker'), id)));
    },
    async remove(aws, { id, detail }) {
      await told(stop(await aws.client('sagemaker'), id, detail));
      return 'stopped; SageMaker keeps its record';
    },
  });
}

/** Undefined when the job is over. States: SageMaker API reference, DescribeTrainingJob and its likes. */
export function stateOf({ status, idles }: Pick<Job, 'status' | 'idles'>): Look | undefined {
  if (status === 'InProgress' || idles) return { state: 'ready' };
  if (status === 'Stopping' || status === 'Deleting') return { state: 'deleting' };
  return undefined;
}
