import assert from 'node:assert/strict';
import type { CreateProjectInput } from '@aws-sdk/client-codebuild';
import type { Aws } from '../../src/aws/aws.ts';
import type { Ground, Scenario } from './scenario.ts';
import { lowerPairs } from './tags.ts';

async function create({ aws, name, tags }: Ground, more: Partial<CreateProjectInput> = {}) {
  await (await aws.client('codebuild')).createProject({
    name,
    source: { type: 'S3', location: 'source-bucket/code.zip' },
    artifacts: { type: 'S3', location: 'artifact-bucket' },
    environment: {
      type: 'LINUX_CONTAINER',
      image: 'aws/codebuild/standard:7.0',
      computeType: 'BUILD_GENERAL1_SMALL',
    },
    serviceRole: `arn:${aws.partition}:iam::${aws.account}:role/build`,
    tags: lowerPairs(tags),
    ...more,
  });
  return { id: name };
}

/** The account's builds by their status; the project may be gone. */
async function buildStatuses(aws: Aws): Promise<(string | undefined)[]> {
  const codeBuild = await aws.client('codebuild');
  const { ids = [] } = await codeBuild.listBuilds({});
  const { builds = [] } = await codeBuild.batchGetBuilds({ ids });
  return builds.map(({ buildStatus }) => buildStatus);
}

export const scenario: Scenario = {
  type: 'codebuild:project',
  deleteAction: 'codebuild:DeleteProject',
  create: (ground) => create(ground),
  async exists(aws, id) {
    const { projects } = await (await aws.client('codebuild')).listProjects({});
    return projects?.includes(id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('codebuild')).deleteProject({ name: id });
  },
  variants: {
    'with a build that runs, and its log group': {
      async arrange(ground) {
        const made = await create(ground);
        const codeBuild = await ground.aws.client('codebuild');
        // Builds last some seconds here.
        await codeBuild.startBuild({ projectName: made.id });
        await codeBuild.startBuild({ projectName: made.id });
        return made;
      },
      async after(aws, id) {
        assert.ok(!(await buildStatuses(aws)).includes('IN_PROGRESS'));
        const { logGroups } = await (await aws.client('logs')).describeLogGroups({
          logGroupNamePrefix: `/aws/codebuild/${id}`,
        });
        assert.deepEqual(logGroups, []);
      },
    },
    'with a batch that runs': {
      async arrange(ground) {
        const made = await create(ground, { buildBatchConfig: { timeoutInMins: 60 } });
        await (await ground.aws.client('codebuild')).startBuildBatch({ projectName: made.id });
        return made;
      },
      async after(aws, id) {
        const codeBuild = await aws.client('codebuild');
        const { buildBatches } = await codeBuild.batchGetBuildBatches({ ids: [`${id}:0`] });
        assert.equal(buildBatches?.[0]?.buildBatchStatus, 'STOPPED');
      },
    },
    'with everything that it may use, which stays': {
      arrange: (ground) =>
        create(ground, {
          logsConfig: { cloudWatchLogs: { status: 'ENABLED', groupName: 'builds' } },
          vpcConfig: { vpcId: 'vpc-1', subnets: ['subnet-1'], securityGroupIds: ['sg-1'] },
        }),
    },
  },
};
