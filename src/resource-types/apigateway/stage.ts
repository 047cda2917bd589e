import { defineResourceType, type Owned } from '../contract.ts';
import { accessLogOf } from './logs.ts';

/** API Gateway stage of a REST API. Source: API Gateway REST API reference (DeleteStage). */
export const restApiStage = defineResourceType({
  name: 'apigateway:stage',
  cloudFormation: 'AWS::ApiGateway::Stage',
  arn: 'apigateway:/restapis/{id}/stages/{id}',
  tagging: 'swept',
  iam: ['apigateway:GET', 'apigateway:DELETE'],
  notFound: ['NotFoundException'],
  refusals: [
    {
      code: 'BadRequestException',
      text: /usage plan/i,
      patience: 0,
      remedy: 'Take the stage out of that usage plan, or label the plan too, then run again.',
    },
    {
      code: 'ConflictException',
      patience: 120,
      remedy: 'Another change of this API is in progress: run again.',
    },
  ],

  async describe(aws, id) {
    const { restApiId, stageName } = stageNamed(id);
    const gateway = await aws.client('apigateway');
    const found = await gateway.getStage({ restApiId, stageName });
    const accessLog = accessLogOf(restApiId, found.accessLogSettings?.destinationArn);
    return {
      id,
      arn: `arn:${aws.partition}:apigateway:${aws.region}::/restapis/${restApiId}/stages/${stageName}`,
      name: id,
      tags: found.tags ?? {},
      createdAt: found.createdDate,
      state: 'ready',
      refers: accessLog.shared,
      owns: [executionLogs(restApiId, stageName), ...accessLog.own],
      detail: undefined,
    };
  },
  async look(aws, id) {
    await (await aws.client('apigateway')).getStage(stageNamed(id));
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('apigateway')).deleteStage(stageNamed(id));
  },
});

function stageNamed(id: string): { restApiId: string; stageName: string } {
  const [restApiId = '', stageName = ''] = id.split('/');
  return { restApiId, stageName };
}

/** Source: API Gateway guide, CloudWatch logs for REST APIs. */
export function executionLogs(restApiId: string, stageName: string): Owned {
  const id = `API-Gateway-Execution-Logs_${restApiId}/${stageName}`;
  return { type: 'logs:log-group', id, goes: 'after' };
}
