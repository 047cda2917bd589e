import type { Integration, Stage } from '@aws-sdk/client-apigatewayv2';
import { accessLogOf } from '../apigateway/logs.ts';
import { mappingsTo } from '../apigateway/mappings.ts';
import { defineResourceType, type Ref } from '../contract.ts';
import { itemsOf } from './items.ts';
import { executionLogs } from './stage.ts';

/**
 * API Gateway HTTP or WebSocket API; its stages, routes, integrations and authorizers die with it. Source: API Gateway
 * v2 API reference (DeleteApi).
 */
export const api = defineResourceType({
  name: 'apigatewayv2:api',
  cloudFormation: 'AWS::ApiGatewayV2::Api',
  arn: 'apigateway:/apis/{id}',
  tagging: 'swept',
  iam: ['apigateway:GET', 'apigateway:DELETE'],
  manual: { first: 'the mappings that lead to it' },
  notFound: ['NotFoundException'],
  refusals: [
    {
      code: 'BadRequestException',
      text: /API mapping/i,
      patience: 60,
      remedy: 'Remove the mappings that lead to this API from its custom domain names.',
    },
    {
      code: 'ConflictException',
      patience: 120,
      remedy: 'Another change of this API is in progress: run again.',
    },
  ],

  async describe(aws, id) {
    const gateway = await aws.client('apigatewayv2');
    const found = await gateway.getApi({ ApiId: id });
    const [stages, integrations, mappings] = await Promise.all([
      itemsOf<Stage>((more) => gateway.getStages({ ApiId: id, ...more })),
      itemsOf<Integration>((more) => gateway.getIntegrations({ ApiId: id, ...more })),
      mappingsTo(aws, id),
    ]);
    const accessLogs = stages.map((stage) =>
      accessLogOf(id, stage.AccessLogSettings?.DestinationArn),
    );
    return {
      id,
      arn: `arn:${aws.partition}:apigateway:${aws.region}::/apis/${id}`,
      name: found.Name ?? id,
      tags: found.Tags ?? {},
      createdAt: found.CreatedDate,
      state: 'ready',
      managedBy: found.ApiGatewayManaged ? 'the AWS service that created it' : undefined,
      refers: [...integrations.flatMap(vpcLinksOf), ...accessLogs.flatMap(({ shared }) => shared)],
      owns: [
        ...mappings,
        ...stages.flatMap((stage) => [
          { type: 'apigatewayv2:stage', id: `${id}/${stage.StageName}`, goes: 'with' as const },
          ...executionLogs(id, stage),
        ]),
        ...accessLogs.flatMap(({ own }) => own),
      ],
      detail: undefined,
    };
  },
  async look(aws, id) {
    await (await aws.client('apigatewayv2')).getApi({ ApiId: id });
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('apigatewayv2')).deleteApi({ ApiId: id });
  },
});

/**
 * HTTP APIs go through links of version 2, WebSocket APIs through the older ones, and an id does not tell which it is
 * of. Source: API Gateway guide (private integrations, VPC links V2 and V1).
 */
function vpcLinksOf({ ConnectionType: type, ConnectionId: id }: Integration): Ref[] {
  if (type !== 'VPC_LINK' || id === undefined) return [];
  return ['apigatewayv2:vpclink', 'apigateway:vpclink'].map((each) => ({ type: each, id }));
}
