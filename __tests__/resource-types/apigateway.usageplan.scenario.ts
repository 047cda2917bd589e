import { restApi } from './api-gateway.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create(ground: Ground) {
  const apiId = await restApi({ ...ground, tags: {} });
  const { id = '' } = await (await ground.aws.client('apigateway')).createUsagePlan({
    name: ground.name,
    apiStages: [{ apiId, stage: 'v1' }],
    tags: { ...ground.tags },
  });
  return { id };
}

export const scenario: Scenario = {
  type: 'apigateway:usageplan',
  deleteAction: 'apigateway:DELETE',
  create,
  async exists(aws, id) {
    const gateway = await aws.client('apigateway');
    for await (const page of gateway.paginateGetUsagePlans({}))
      if (page.items?.some((each) => each.id === id)) return true;
    return false;
  },
  async destroy(aws, id) {
    const gateway = await aws.client('apigateway');
    const { apiStages = [] } = await gateway.getUsagePlan({ usagePlanId: id });
    for (const { apiId, stage } of apiStages)
      await gateway.updateUsagePlan({
        usagePlanId: id,
        patchOperations: [{ op: 'remove', path: '/apiStages', value: `${apiId}:${stage}` }],
      });
    await gateway.deleteUsagePlan({ usagePlanId: id });
  },
};
