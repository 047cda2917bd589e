import type { Stage } from '@aws-sdk/client-apigatewayv2';
import { accessLogOf } from '../apigateway/logs.ts';
import { defineResourceType, type Owned } from '../contract.ts';

/** API Gateway stage of an HTTP or WebSocket API. Source: API Gateway v2 API reference (DeleteStage). */
export const apiStage = defineResourceType({
  name: 'apigatewayv2:stage',
  cloudFormation: 'AWS::ApiGatewayV2::Stage',
  arn: 'apigateway:/apis/{id}/stages/{id}',
  tagging: 'swept',
  iam: ['apigateway:GET', 'apigateway:DELETE'],
  notFound: ['NotFoundException'],
  refusals: [
    {
      code: 'ConflictException',
      patience: 120,
      remedy: 'Another change of this API is in progress: run again.',
    },
  ],

  async describe(aws, id) {
    const { ApiId, StageName } = stageNamed(id);
    const found = await (await aws.client('apigatewayv2')).getStage({ ApiId, StageName });
    const accessLog = accessLogOf(ApiId, found.AccessLogSettings?.DestinationArn);
    return {
      id,
      arn: `arn:${aws.partition}:apigateway:${aws.region}::/apis/${ApiId}/stages/${StageName}`,
      name: id,
      tags: found.Tags ?? {},
      createdAt: found.CreatedDate,
      state: 'ready',
      refers: accessLog.shared,
      owns: [...executionLogs(ApiId, { ...found, StageName }), ...accessLog.own],
      detail: undefined,
    };
  },
  async look(aws, id) {
    await (await aws.client('apigatewayv2')).getStage(stageNamed(id));
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('apigatewayv2')).deleteStage(stageNamed(id));
  },
});

function stageNamed(id: string): { ApiId: string; StageName: string } {
  const [ApiId = '', StageName = ''] = id.split('/');
  return { ApiId, StageName };
}

/** Only WebSocket APIs have execution logs, and a logging level. AWS's guide does not tell the name of their group. */
export function executionLogs(apiId: string, { StageName, DefaultRouteSettings }: Stage): Owned[] {
  if (DefaultRouteSettings?.LoggingLevel === undefined) return [];
  return [{ type: 'logs:log-group', id: `/aws/apigateway/${apiId}/${StageName}`, goes: 'after' }];
}
