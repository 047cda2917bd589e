import type { Aws } from '../../src/aws/aws.ts';
import type { Ground } from './scenario.ts';

/** A REST API with one method, through a VPC link if one is given, deployed to the stage `v1`. */
export async function restApi({ aws, name, tags }: Ground, link?: string): Promise<string> {
  const gateway = await aws.client('apigateway');
  const { id: restApiId = '' } = await gateway.createRestApi({ name, tags: { ...tags } });
  const { items } = await gateway.getResources({ restApiId });
  const method = { restApiId, resourceId: items?.[0]?.id, httpMethod: 'GET' };
  await gateway.putMethod({ ...method, authorizationType: 'NONE' });
  await gateway.putIntegration(
    link === undefined
      ? { ...method, type: 'MOCK' }
      : {
          ...method,
          type: 'HTTP_PROXY',
          integrationHttpMethod: 'GET',
          uri: 'http://example.com',
          connectionType: 'VPC_LINK',
          connectionId: link,
        },
  );
  await gateway.createDeployment({ restApiId, stageName: 'v1' });
  return restApiId;
}

export async function httpApi({ aws, name, tags }: Ground): Promise<string> {
  const gateway = await aws.client('apigatewayv2');
  const ask = { Name: name, ProtocolType: 'HTTP' as const, Tags: { ...tags } };
  const { ApiId = '' } = await gateway.createApi(ask);
  await gateway.createStage({ ApiId, StageName: '$default', AutoDeploy: true });
  return ApiId;
}

/** An HTTP or a WebSocket API with an integration that goes through a VPC link. */
export async function linkedApi(
  { aws, name, tags }: Ground,
  ProtocolType: 'HTTP' | 'WEBSOCKET',
  ConnectionId: string,
): Promise<string> {
  const gateway = await aws.client('apigatewayv2');
  const { ApiId = '' } = await gateway.createApi({
    Name: name,
    ProtocolType,
    ...(ProtocolType === 'WEBSOCKET' && { RouteSelectionExpression: '$request.body.action' }),
    Tags: { ...tags },
  });
  await gateway.createIntegration({
    ApiId,
    IntegrationType: 'HTTP_PROXY',
    IntegrationUri: 'http://example.com',
    ConnectionType: 'VPC_LINK',
    ConnectionId,
  });
  return ApiId;
}

export async function domain(
  { aws, name, tags }: Ground,
  type: 'EDGE' | 'REGIONAL' | 'PRIVATE',
): Promise<string> {
  const domainName = `${name}.example.com`;
  const { domainNameId } = await (await aws.client('apigateway')).createDomainName({
    domainName,
    endpointConfiguration: { types: [type] },
    tags: { ...tags },
  });
  return domainNameId === undefined ? domainName : `${domainName}+${domainNameId}`;
}

/** The bed lets one of a kind be deleted every 30 ms, as AWS does every 30 s. */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if ((error as Error).name !== 'TooManyRequestsException') throw error;
    }
  }
}

export async function restApis(aws: Aws): Promise<(string | undefined)[]> {
  const ids: (string | undefined)[] = [];
  for await (const page of (await aws.client('apigateway')).paginateGetRestApis({}))
    ids.push(...(page.items ?? []).map(({ id }) => id));
  return ids;
}
