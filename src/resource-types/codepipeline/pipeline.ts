import type { CodePipeline, PipelineDeclaration } from '@aws-sdk/client-codepipeline';
import type { Aws } from '../../aws/aws.ts';
import { isCode } from '../../aws/codes.ts';
import type { Tags } from '../../scope.ts';
import type { Ref } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { plain } from '../plain.ts';
import { tagsFrom } from '../tags.ts';
import { targetRef } from '../target-ref.ts';

/**
 * CodePipeline pipeline. What still runs is stopped first, since a pipeline that is deleted says nothing any more of
 * its executions. Source: CodePipeline API reference (GetPipeline, StopPipelineExecution, DeletePipeline).
 */
export const pipeline = plain<'codepipeline'>({
  name: 'codepipeline:pipeline',
  cloudFormation: 'AWS::CodePipeline::Pipeline',
  arn: 'codepipeline:{id}',
  iam: [
    'codepipeline:GetPipeline',
    'codepipeline:ListTagsForResource',
    'codepipeline:ListPipelineExecutions',
    'codepipeline:StopPipelineExecution',
    'codepipeline:DeletePipeline',
  ],
  client: 'codepipeline',
  manual: { first: 'the rules that start it; its running executions are stopped' },
  notFound: ['PipelineNotFoundException', 'ResourceNotFoundException'],
  describe: async (codePipeline, name, aws) => {
    const { pipeline: found, metadata } = await codePipeline.getPipeline({ name });
    return found && { createdAt: metadata?.created, refers: references(aws, found) };
  },
  tags: async (codePipeline, resourceArn) => {
    const tags: Tags = {};
    for await (const page of codePipeline.paginateListTagsForResource({ resourceArn }))
      Object.assign(tags, tagsFrom(page.tags));
    return tags;
  },
  remove: async (codePipeline, name) => {
    await stopExecutions(codePipeline, name);
    await codePipeline.deletePipeline({ name });
  },
});

/** Executions come newest first, and a page without a running one ends the search. */
async function stopExecutions(codePipeline: CodePipeline, pipelineName: string): Promise<void> {
  for await (const page of codePipeline.paginateListPipelineExecutions({ pipelineName })) {
    const running = (page.pipelineExecutionSummaries ?? []).filter(
      ({ status }) => status === 'InProgress',
    );
    if (running.length === 0) return;
    for (const { pipelineExecutionId } of running)
      try {
        await codePipeline.stopPipelineExecution({
          pipelineName,
          pipelineExecutionId,
          abandon: true,
          reason: 'the pipeline is being deleted',
        });
      } catch (error) {
        // It has ended, or somebody else stops it.
        const over = ['PipelineExecutionNotStoppableException', 'DuplicatedStopRequestException'];
        if (!isCode(error, ...over)) throw error;
      }
  }
}

/** Roles, artifact stores with their keys, and what the actions start. */
function references(aws: Aws, { roleArn, stages, ...pipeline }: PipelineDeclaration): Ref[] {
  const stores = Object.entries(pipeline.artifactStores ?? {}).map(([region, store]) => ({
    region,
    ...store,
  }));
  const actions = (stages ?? []).flatMap((stage) => stage.actions ?? []);
  return [
    ...roleRef(aws, roleArn),
    ...[{ region: aws.region, ...pipeline.artifactStore }, ...stores].flatMap((store) => [
      ...(store.location ? [{ type: 's3:bucket', id: store.location, region: store.region }] : []),
      ...targetRef(aws, store.encryptionKey?.id),
    ]),
    ...actions.flatMap(({ configuration, ...action }) => [
      ...roleRef(aws, action.roleArn),
      ...started(action.actionTypeId?.provider, configuration).map((ref) => ({
        ...ref,
        ...(action.region && action.region !== aws.region && { region: action.region }),
      })),
    ]),
  ];
}

function started(provider = '', configuration: Readonly<Record<string, string>> = {}): Ref[] {
  const { ProjectName: project, FunctionName: name, BucketName: bucket } = configuration;
  if (provider === 'CodeBuild' && project) return [{ type: 'codebuild:project', id: project }];
  if (provider === 'Lambda' && name) return [{ type: 'lambda:function', id: name }];
  if (provider === 'S3' && bucket) return [{ type: 's3:bucket', id: bucket }];
  return [];
}
