import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground) {
  const { id = '' } = await (await aws.client('apigateway')).createApiKey({
    name,
    tags: { ...tags },
  });
  return { id };
}

export const scenario: Scenario = {
  type: 'apigateway:apikey',
  deleteAction: 'apigateway:DELETE',
  create,
  async exists(aws, id) {
    const gateway = await aws.client('apigateway');
    for await (const page of gateway.paginateGetApiKeys({}))
      if (page.items?.some((each) => each.id === id)) return true;
    return false;
  },
  async destroy(aws, id) {
    await (await aws.client('apigateway')).deleteApiKey({ apiKey: id });
  },
  variants: {
    'in a usage plan that is not ours': {
      async arrange(ground) {
        const made = await create(ground);
        const gateway = await ground.aws.client('apigateway');
        const { id: usagePlanId } = await gateway.createUsagePlan({ name: ground.name });
        await gateway.createUsagePlanKey({ usagePlanId, keyId: made.id, keyType: 'API_KEY' });
        return made;
      },
    },
  },
};
