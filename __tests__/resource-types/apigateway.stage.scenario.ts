import type { Aws } from '../../src/aws/aws.ts';
import { restApi, restApis } from './api-gateway.ts';
import type { Ground, Scenario } from './scenario.ts';

/** A labelled stage of an API that is not. */
async function create(ground: Ground) {
  const restApiId = await restApi({ ...ground, tags: {} });
  const gateway = await ground.aws.client('apigateway');
  const { items } = await gateway.getDeployments({ restApiId });
  await gateway.createStage({
    restApiId,
    stageName: 'pr',
    deploymentId: items?.[0]?.id,
    tags: { ...ground.tags },
  });
  return { id: `${restApiId}/pr` };
}

const named = (id: string) => ({ restApiId: id.split('/')[0], stageName: id.split('/')[1] });

export const scenario: Scenario = {
  type: 'apigateway:stage',
  deleteAction: 'apigateway:DELETE',
  create,
  async exists(aws: Aws, id) {
    const { restApiId, stageName } = named(id);
    if (!(await restApis(aws)).includes(restApiId)) return false;
    const { item } = await (await aws.client('apigateway')).getStages({ restApiId });
    return item?.some((each) => each.stageName === stageName) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('apigateway')).deleteStage(named(id));
  },
  variants: {
    'of a labelled API, with which it dies': {
      arrange: async (ground) => ({ id: `${await restApi(ground)}/v1` }),
    },
    'in a labelled usage plan': {
      async arrange(ground) {
        const made = await create(ground);
        const { restApiId: apiId, stageName: stage } = named(made.id);
        await (await ground.aws.client('apigateway')).createUsagePlan({
          name: ground.name,
          apiStages: [{ apiId, stage }],
          tags: { ...ground.tags },
        });
        return made;
      },
    },
  },
  refusals: {
    'in a usage plan that is not ours': {
      async arrange(ground) {
        const made = await create(ground);
        const { restApiId: apiId, stageName: stage } = named(made.id);
        const gateway = await ground.aws.client('apigateway');
        await gateway.createUsagePlan({ name: ground.name, apiStages: [{ apiId, stage }] });
        return made;
      },
      outcome: 'blocked',
      blocker: /usage plan/,
      remedy: /label the plan/,
    },
  },
};
