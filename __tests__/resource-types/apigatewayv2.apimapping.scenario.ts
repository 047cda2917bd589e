import { domain, httpApi } from './api-gateway.ts';
import type { Scenario } from './scenario.ts';

const named = (id: string) => ({ DomainName: id.split('/')[0], ApiMappingId: id.split('/')[1] });

export const scenario: Scenario = {
  type: 'apigatewayv2:apimapping',
  deleteAction: 'apigateway:DELETE',
  async create(ground) {
    const DomainName = await domain({ ...ground, tags: {} }, 'REGIONAL');
    const { ApiMappingId } = await (await ground.aws.client('apigatewayv2')).createApiMapping({
      DomainName,
      ApiId: await httpApi(ground),
      Stage: '$default',
      ApiMappingKey: 'orders/v1',
    });
    return { id: `${DomainName}/${ApiMappingId}` };
  },
  async exists(aws, id) {
    const { DomainName, ApiMappingId } = named(id);
    const { Items } = await (await aws.client('apigatewayv2')).getApiMappings({ DomainName });
    return Items?.some((each) => each.ApiMappingId === ApiMappingId) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('apigatewayv2')).deleteApiMapping(named(id));
  },
};
