import { domain, restApi } from './api-gateway.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'apigateway:basepathmapping',
  deleteAction: 'apigateway:DELETE',
  async create(ground) {
    const domainName = await domain({ ...ground, tags: {} }, 'EDGE');
    const restApiId = await restApi(ground);
    const gateway = await ground.aws.client('apigateway');
    await gateway.createBasePathMapping({ domainName, restApiId, stage: 'v1' });
    return { id: `${domainName}/(none)` };
  },
  async exists(aws, id) {
    const [domainName, basePath] = id.split('/');
    const { items } = await (await aws.client('apigateway')).getBasePathMappings({ domainName });
    return items?.some((each) => each.basePath === basePath) ?? false;
  },
  async destroy(aws, id) {
    const [domainName, basePath] = id.split('/');
    await (await aws.client('apigateway')).deleteBasePathMapping({ domainName, basePath });
  },
};
