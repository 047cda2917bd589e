import { defineResourceType } from '../contract.ts';

/**
 * API mapping: the part of a regional custom domain name that leads to an API of any kind. Its id is `DOMAIN/MAPPING`.
 * It belongs to the API that it leads to, on whosever domain. Source: API Gateway v2 API reference (DeleteApiMapping).
 */
export const apiMapping = defineResourceType({
  name: 'apigatewayv2:apimapping',
  cloudFormation: 'AWS::ApiGatewayV2::ApiMapping',
  tagging: 'untaggable',
  iam: ['apigateway:GET', 'apigateway:DELETE'],
  notFound: ['NotFoundException'],
  refusals: [
    {
      code: 'ConflictException',
      patience: 120,
      remedy: 'Another change of this domain name is in progress: run again.',
    },
  ],

  async describe(aws, id) {
    const found = await (await aws.client('apigatewayv2')).getApiMapping(mappingNamed(id));
    const name = `${mappingNamed(id).DomainName}/${found.ApiMappingKey ?? ''}`;
    return { id, name, state: 'ready', detail: undefined };
  },
  async remove(aws, { id }) {
    await (await aws.client('apigatewayv2')).deleteApiMapping(mappingNamed(id));
  },
});

function mappingNamed(id: string): { DomainName: string; ApiMappingId: string } {
  const [DomainName = '', ApiMappingId = ''] = id.split('/');
  return { DomainName, ApiMappingId };
}
