import type { Project } from '@aws-sdk/client-codebuild';
import type { Aws } from '../../aws/aws.ts';
import type { Owned, Ref } from '../contract.ts';
import { defineResourceType } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { bucketRef } from '../s3/bucket-ref.ts';
import { tagsFrom } from '../tags.ts';
import { targetRef } from '../target-ref.ts';
import { stopBatches, stopBuilds } from './builds.ts';

/**
 * CodeBuild project. Its webhook dies with it, its log group does not. Sources: CodeBuild API reference
 * (BatchGetProjects, DeleteProject), CodeBuild guide (build projects: logs in `/aws/codebuild/NAME`).
 */
export const project = defineResourceType<Project>({
  name: 'codebuild:project',
  cloudFormation: 'AWS::CodeBuild::Project',
  arn: 'codebuild:project/{id}',
  tagging: 'swept',
  iam: [
    'codebuild:BatchGetProjects',
    'codebuild:ListBuildsForProject',
    'codebuild:BatchGetBuilds',
    'codebuild:StopBuild',
    'codebuild:ListBuildBatchesForProject',
    'codebuild:StopBuildBatch',
    'codebuild:DeleteProject',
  ],
  manual: { first: 'the pipelines and rules that start it; its running builds are stopped' },
  notFound: ['ResourceNotFoundException'],

  async describe(aws, name) {
    const found = await projectNamed(aws, name);
    return (
      found && {
        id: name,
        arn: found.arn,
        name,
        tags: tagsFrom(found.tags),
        createdAt: found.created,
        state: 'ready',
        refers: references(aws, found),
        owns: [ownLogGroup(name, found)].flat(),
        detail: found,
      }
    );
  },
  async look(aws, name) {
    return (await projectNamed(aws, name)) && { state: 'ready' };
  },
  async remove(aws, { id: name, detail }) {
    const codeBuild = await aws.client('codebuild');
    if (detail.buildBatchConfig !== undefined) await stopBatches(codeBuild, name);
    await stopBuilds(codeBuild, name);
    await codeBuild.deleteProject({ name });
  },
});

async function projectNamed(aws: Aws, name: string): Promise<Project | undefined> {
  const { projects } = await (await aws.client('codebuild')).batchGetProjects({ names: [name] });
  return projects?.[0];
}

/** A group of another name may be shared with others: it is only something that the project uses. */
function ownLogGroup(name: string, { logsConfig }: Project): Owned[] {
  if (logsConfig?.cloudWatchLogs?.groupName) return [];
  return [{ type: 'logs:log-group', id: `/aws/codebuild/${name}`, goes: 'after' }];
}

function references(aws: Aws, { vpcConfig: vpc, logsConfig: logs, ...project }: Project): Ref[] {
  const { groupName } = logs?.cloudWatchLogs ?? {};
  const places = [
    ...[project.source, ...(project.secondarySources ?? [])].map((source) =>
      source?.type === 'S3' ? source.location : undefined,
    ),
    ...[project.artifacts, ...(project.secondaryArtifacts ?? [])].map((artifacts) =>
      artifacts?.type === 'S3' ? artifacts.location : undefined,
    ),
    project.cache?.type === 'S3' ? project.cache.location : undefined,
    logs?.s3Logs?.location,
  ];
  return [
    ...roleRef(aws, project.serviceRole),
    ...targetRef(aws, project.encryptionKey),
    ...places.flatMap((place) => bucketRef(place)),
    ...(groupName ? [{ type: 'logs:log-group', id: groupName }] : []),
    ...(vpc?.subnets ?? []).map((id) => ({ type: 'ec2:subnet', id })),
    ...(vpc?.securityGroupIds ?? []).map((id) => ({ type: 'ec2:security-group', id })),
  ];
}
