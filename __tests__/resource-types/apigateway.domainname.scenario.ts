import assert from 'node:assert/strict';
import { domain, httpApi, patiently, restApi, restApis } from './api-gateway.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'apigateway:domainname',
  deleteAction: 'apigateway:DELETE',
  create: async (ground) => ({ id: await domain(ground, 'REGIONAL') }),
  async exists(aws, id) {
    const gateway = await aws.client('apigateway');
    for await (const page of gateway.paginateGetDomainNames({}))
      if (page.items?.some(({ domainName }) => domainName === id.split('+')[0])) return true;
    return false;
  },
  async destroy(aws, id) {
    const gateway = await aws.client('apigateway');
    await patiently(() => gateway.deleteDomainName({ domainName: id }));
  },
  variants: {
    'of the edge, mapped to an API that is not ours and stays': {
      async arrange(ground) {
        const id = await domain(ground, 'EDGE');
        const restApiId = await restApi({ ...ground, tags: {} });
        const gateway = await ground.aws.client('apigateway');
        await gateway.createBasePathMapping({ domainName: id, restApiId, stage: 'v1' });
        return { id };
      },
      async after(aws) {
        assert.equal((await restApis(aws)).length, 1);
      },
    },
    private: { arrange: async (ground) => ({ id: await domain(ground, 'PRIVATE') }) },
    'regional, mapped to a REST and an HTTP API': {
      async arrange(ground) {
        const id = await domain(ground, 'REGIONAL');
        const restApiId = await restApi(ground);
        await (await ground.aws.client('apigateway')).createBasePathMapping({
          domainName: id,
          restApiId,
          stage: 'v1',
        });
        await (await ground.aws.client('apigatewayv2')).createApiMapping({
          DomainName: id,
          ApiId: await httpApi({ ...ground, tags: {} }),
          Stage: '$default',
          ApiMappingKey: 'orders/v1',
        });
        return { id };
      },
    },
  },
};
