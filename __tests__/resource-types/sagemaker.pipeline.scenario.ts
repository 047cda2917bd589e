import { isThere, pairs, roleArn } from './sagemaker.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground) {
  const sagemaker = await aws.client('sagemaker');
  await sagemaker.createPipeline({
    PipelineName: name,
    PipelineDefinition: '{}',
    RoleArn: roleArn(aws),
    ClientRequestToken: crypto.randomUUID(),
    Tags: pairs(tags),
  });
  return { id: name };
}

export const scenario: Scenario = {
  type: 'sagemaker:pipeline',
  deleteAction: 'sagemaker:DeletePipeline',
  create,
  async exists(aws, name) {
    return isThere((await aws.client('sagemaker')).describePipeline({ PipelineName: name }));
  },
  async destroy(aws, name) {
    await (await aws.client('sagemaker')).deletePipeline({
      PipelineName: name,
      ClientRequestToken: crypto.randomUUID(),
    });
  },
  variants: {
    'with an execution that runs, which is stopped': {
      async arrange(ground) {
        const made = await create(ground);
        const sagemaker = await ground.aws.client('sagemaker');
        await sagemaker.startPipelineExecution({ PipelineName: ground.name });
        return made;
      },
    },
    'in a stack, with an execution that runs': {
      async arrange({ aws, name, tags }) {
        const Properties = {
          PipelineName: name,
          PipelineDefinition: { PipelineDefinitionBody: '{}' },
          RoleArn: roleArn(aws),
        };
        const Pipeline = { Type: 'AWS::SageMaker::Pipeline', Properties };
        await (await aws.client('cloudformation')).createStack({
          StackName: name,
          TemplateBody: JSON.stringify({ Resources: { Pipeline } }),
          Tags: pairs(tags),
        });
        await (await aws.client('sagemaker')).startPipelineExecution({ PipelineName: name });
        return { id: name };
      },
    },
  },
};
