import { isCode } from '../../src/aws/codes.ts';
import type { Ground, Scenario } from './scenario.ts';
import { lowerPairs } from './tags.ts';

const trust = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: 'codepipeline.amazonaws.com' },
      Action: 'sts:AssumeRole',
    },
  ],
});

/** The pipelines of an account share a role, which is nobody's. */
async function roleArn({ aws }: Ground): Promise<string> {
  const iam = await aws.client('iam');
  const RoleName = 'pipelines';
  try {
    await iam.createRole({ RoleName, AssumeRolePolicyDocument: trust });
  } catch (error) {
    if (!isCode(error, 'EntityAlreadyExists')) throw error;
  }
  return `arn:${aws.partition}:iam::${aws.account}:role/${RoleName}`;
}

async function create(ground: Ground) {
  const { aws, name, tags } = ground;
  await (await aws.client('codepipeline')).createPipeline({
    pipeline: {
      name,
      roleArn: await roleArn(ground),
      artifactStore: { type: 'S3', location: 'artifact-bucket' },
      stages: [
        {
          name: 'Source',
          actions: [
            {
              name: 'Source',
              actionTypeId: { category: 'Source', owner: 'AWS', provider: 'S3', version: '1' },
              configuration: { S3Bucket: 'source-bucket', S3ObjectKey: 'code.zip' },
            },
          ],
        },
        {
          name: 'Build',
          actions: [
            {
              name: 'Build',
              actionTypeId: {
                category: 'Build',
                owner: 'AWS',
                provider: 'CodeBuild',
                version: '1',
              },
              configuration: { ProjectName: 'shop' },
            },
          ],
        },
      ],
    },
    tags: lowerPairs(tags),
  });
  return { id: name };
}

export const scenario: Scenario = {
  type: 'codepipeline:pipeline',
  deleteAction: 'codepipeline:DeletePipeline',
  create,
  async exists(aws, id) {
    const { pipelines } = await (await aws.client('codepipeline')).listPipelines({});
    return pipelines?.some(({ name }) => name === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('codepipeline')).deletePipeline({ name: id });
  },
  variants: {
    'with an execution that runs': {
      async arrange(ground) {
        const made = await create(ground);
        await (await ground.aws.client('codepipeline')).startPipelineExecution({ name: made.id });
        return made;
      },
    },
  },
};
