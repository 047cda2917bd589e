import type { SageMaker } from '@aws-sdk/client-sagemaker';
import type { Aws } from '../../aws/aws.ts';
import {
  defineResourceType,
  type Look,
  type Owned,
  type Reference,
  type ResourceType,
} from '../contract.ts';
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

/** One that SageMaker can only stop. */
export interface LastingKind {
  /** `training-job`: in ARNs and in this action. */
  readonly kind: string;
  readonly cloudFormation: string;
  readonly iam: readonly string[];
  read(aws: Aws, sagemaker: SageMaker, name: string): Promise<Job>;
  owns?(sagemaker: SageMaker, name: string): Promise<Owned[]>;
  stop(sagemaker: SageMaker, name: string, job: Job): Promise<unknown>;
}

export interface JobKind extends LastingKind {
  erase(sagemaker: SageMaker, name: string): Promise<unknown>;
}

/** A job that is stopped, if it runs, and deleted once it is over: AWS deletes no other (DeleteTrainingJob). */
export function jobType({ stop, erase, ...kind }: JobKind): ResourceType {
  return defineResourceType<Job>({
    ...common(kind, stateOf),
    manual: { first: 'it is stopped if it runs' },
    releases: ['early'],
    async release(aws, { id, detail }) {
      await told(stop(await aws.client('sagemaker'), id, detail));
    },
    async remove(aws, { id }) {
      await told(erase(await aws.client('sagemaker'), id));
    },
  });
}

/**
 * A job that SageMaker has no call to delete: it is stopped, and gone when it has ended. One that is over is the
 * account's history and counts as not there.
 */
export function lastingJobType({ stop, ...kind }: LastingKind): ResourceType {
  return defineResourceType<Job>({
    ...common(kind, (job) => (isOver(job) ? undefined : stateOf(job))),
    manual: { gone: 'a status that says that it has ended; SageMaker keeps its record' },
    async remove(aws, { id, detail }) {
      await told(stop(await aws.client('sagemaker'), id, detail));
      return 'stopped; SageMaker keeps its record';
    },
  });
}

/**
 * Tags are read from the ARN as the tagging API told it, because what a description gives may have lost its case
 * (boto3#4606).
 */
function common(
  { kind, cloudFormation, iam, read, owns }: Omit<LastingKind, 'stop'>,
  stateIn: (job: Job) => Look | undefined,
): Omit<ResourceType<Job>, 'remove'> {
  return {
    name: `sagemaker:${kind}`,
    cloudFormation,
    arn: `sagemaker:${kind}/{id}`,
    tagging: 'swept',
    iam: ['sagemaker:ListTags', ...iam],
    minutes: 2,
    notFound,
    refusals: [
      {
        // It ended by itself meanwhile, or somebody else stopped it.
        code: 'ValidationException',
        text: /\bstatus\b|already (?:stopp|complet)/i,
        patience: 120,
        remedy: 'Wait until the job has ended, then run again.',
      },
      {
        code: 'ResourceInUse',
        patience: 300,
        remedy: 'See what still runs of the job in the SageMaker console, then run again.',
      },
    ],

    async describe(aws, id) {
      const sagemaker = await aws.client('sagemaker');
      const job = await told(read(aws, sagemaker, id));
      const state = stateIn(job);
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
        owns: owns ? await told(owns(sagemaker, id)) : [],
        detail: job,
      };
    },
    async look(aws, id) {
      return stateIn(await told(read(aws, await aws.client('sagemaker'), id)));
    },
  };
}

type State = Pick<Job, 'status' | 'idles'>;

/** States: SageMaker API reference, DescribeTrainingJob and its likes; recommendation jobs write `IN_PROGRESS`. */
export function stateOf({ status = '', idles }: State): Look {
  if (/^(?:in_?progress|initializing|pending)$/i.test(status) || idles)
    return { state: 'ready', released: false };
  if (/^stopping$/i.test(status))
    return { state: 'busy', reason: 'the job is stopping', released: false };
  return { state: /^deleting$/i.test(status) ? 'deleting' : 'ready', released: true };
}

/** Whether nothing of it runs any more. */
export function isOver(job: State): boolean {
  const { state, released } = stateOf(job);
  return state === 'ready' && released === true;
}
