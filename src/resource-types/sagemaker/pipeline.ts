import type { DescribePipelineResponse, SageMaker } from '@aws-sdk/client-sagemaker';
import { defineResourceType, type Look } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { notFound, tagsAt, told } from './answers.ts';

interface Execution {
  readonly arn: string;
  readonly stopping: boolean;
}

/**
 * SageMaker pipeline; its executions die with it, but must not be running. Sources: SageMaker API reference
 * (DeletePipeline, StopPipelineExecution, ListPipelineExecutions).
 */
export const pipeline = defineResourceType<readonly Execution[]>({
  name: 'sagemaker:pipeline',
  cloudFormation: 'AWS::SageMaker::Pipeline',
  arn: 'sagemaker:pipeline/{id}',
  tagging: 'swept',
  iam: [
    'sagemaker:DescribePipeline',
    'sagemaker:ListTags',
    'sagemaker:ListPipelineExecutions',
    'sagemaker:StopPipelineExecution',
    'sagemaker:DeletePipeline',
  ],
  minutes: 2,
  manual: { first: 'its running executions, which are stopped' },
  notFound,
  refusals: [
    {
      code: 'ConflictException',
      patience: 600,
      remedy:
        'Stop the executions of the pipeline that somebody started meanwhile, then run again.',
    },
  ],

  async describe(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    const found = await told(sagemaker.describePipeline({ PipelineName: name }));
    const [tags, running] = await Promise.all([
      tagsAt(sagemaker, found.PipelineArn),
      runningOf(sagemaker, name),
    ]);
    return {
      id: name,
      arn: found.PipelineArn,
      name: found.PipelineName ?? name,
      tags,
      createdAt: found.CreationTime,
      ...look(found, running),
      refers: roleRef(aws, found.RoleArn),
      detail: running,
    };
  },
  async look(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    const found = await told(sagemaker.describePipeline({ PipelineName: name }));
    // Nothing runs in a pipeline that is being deleted.
    const running = found.PipelineStatus === 'Deleting' ? [] : await runningOf(sagemaker, name);
    return look(found, running);
  },
  // CloudFormation may only delete it (schema of AWS::SageMaker::Pipeline, handlers): its stack would fail.
  releases: ['early', 'in-stack'],
  async release(aws, { detail: running }) {
    const sagemaker = await aws.client('sagemaker');
    for (const { arn, stopping } of running)
      if (!stopping)
        await told(
          sagemaker.stopPipelineExecution({
            PipelineExecutionArn: arn,
            ClientRequestToken: crypto.randomUUID(),
          }),
        );
  },
  async remove(aws, { id }) {
    const sagemaker = await aws.client('sagemaker');
    await told(
      sagemaker.deletePipeline({ PipelineName: id, ClientRequestToken: crypto.randomUUID() }),
    );
  },
});

/** All executions are listed: there is no filter by status, and an old one may still be waiting for a callback. */
async function runningOf(sagemaker: SageMaker, name: string): Promise<Execution[]> {
  const running: Execution[] = [];
  const asked = { PipelineName: name, MaxResults: 100 };
  for await (const page of sagemaker.paginateListPipelineExecutions(asked))
    for (const {
      PipelineExecutionArn,
      PipelineExecutionStatus: status,
    } of page.PipelineExecutionSummaries ?? [])
      if (PipelineExecutionArn !== undefined && (status === 'Executing' || status === 'Stopping'))
        running.push({ arn: PipelineExecutionArn, stopping: status === 'Stopping' });
  return running;
}

function look(
  { PipelineStatus: status }: DescribePipelineResponse,
  running: readonly Execution[],
): Look {
  const released = running.length === 0;
  if (status === 'Deleting') return { state: 'deleting', released };
  if (released || running.some(({ stopping }) => !stopping)) return { state: 'ready', released };
  return { state: 'busy', reason: `${running.length} executions are Stopping`, released };
}
