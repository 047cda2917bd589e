import { type Lister, pages } from './lister.ts';

/** API Gateway of both generations. */
export const gateway: readonly Lister[] = [
  {
    service: 'apigateway',
    type: 'rest-api',
    async *list(aws) {
      const client = await aws.client('apigateway');
      for await (const { items = [] } of client.paginateGetRestApis({}))
        for (const api of items) {
          const restApiId = api.id ?? '';
          const resources = await client.getResources({ restApiId, embed: ['methods'] });
          const stages = await client.getStages({ restApiId });
          const description = { ...api, resources: resources.items, stages: stages.item };
          yield { id: restApiId, labels: api.tags ?? {}, description };
        }
    },
  },
  {
    service: 'apigateway',
    type: 'usage-plan',
    async *list(aws) {
      const client = await aws.client('apigateway');
      for await (const { items = [] } of client.paginateGetUsagePlans({}))
        for (const plan of items) {
          const keys = await client.getUsagePlanKeys({ usagePlanId: plan.id });
          yield { id: plan.id ?? '', labels: plan.tags ?? {}, description: { plan, keys } };
        }
    },
  },
  {
    service: 'apigateway',
    type: 'api-key',
    async *list(aws) {
      const client = await aws.client('apigateway');
      for await (const { items = [] } of client.paginateGetApiKeys({}))
        for (const key of items)
          yield { id: key.id ?? '', labels: key.tags ?? {}, description: key };
    },
  },
  {
    service: 'apigateway',
    type: 'domain-name',
    async *list(aws) {
      const client = await aws.client('apigateway');
      for await (const { items = [] } of client.paginateGetDomainNames({}))
        for (const domain of items) {
          const { domainName } = domain;
          const { items: mappings } = await client.getBasePathMappings({ domainName });
          const description = { ...domain, mappings };
          yield { id: domainName ?? '', labels: domain.tags ?? {}, description };
        }
    },
  },
  {
    service: 'apigateway',
    type: 'vpc-link',
    async *list(aws) {
      const client = await aws.client('apigateway');
      for await (const { items = [] } of client.paginateGetVpcLinks({}))
        for (const link of items)
          yield { id: link.id ?? '', labels: link.tags ?? {}, description: link };
    },
  },
  {
    service: 'apigatewayv2',
    type: 'api',
    async *list(aws) {
      const client = await aws.client('apigatewayv2');
      const apis = pages(async (NextToken: string | undefined) => {
        const page = await client.getApis({ NextToken });
        return [page.Items, page.NextToken];
      });
      for await (const api of apis) {
        const { ApiId } = api;
        const { Items: routes } = await client.getRoutes({ ApiId });
        const { Items: stages } = await client.getStages({ ApiId });
        const description = { ...api, routes, stages };
        yield { id: ApiId ?? '', labels: api.Tags ?? {}, description };
      }
    },
  },
  {
    service: 'apigatewayv2',
    type: 'vpc-link',
    async *list(aws) {
      const client = await aws.client('apigatewayv2');
      for (const link of (await client.getVpcLinks({})).Items ?? [])
        yield { id: link.VpcLinkId ?? '', labels: link.Tags ?? {}, description: link };
    },
  },
];
