import assert from 'node:assert/strict';
import { domain, httpApi, linkedApi } from './api-gateway.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'apigatewayv2:api',
  deleteAction: 'apigateway:DELETE',
  create: async (ground) => ({ id: await httpApi(ground) }),
  async exists(aws, id) {
    const { Items } = await (await aws.client('apigatewayv2')).getApis({});
    return Items?.some(({ ApiId }) => ApiId === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('apigatewayv2')).deleteApi({ ApiId: id });
  },
  variants: {
    'mapped by a domain name that is not ours and stays': {
      async arrange(ground) {
        const id = await httpApi(ground);
        await (await ground.aws.client('apigatewayv2')).createApiMapping({
          DomainName: await domain({ ...ground, tags: {} }, 'REGIONAL'),
          ApiId: id,
          Stage: '$default',
        });
        return { id };
      },
      async after(aws) {
        const { Items } = await (await aws.client('apigatewayv2')).getDomainNames({});
        assert.equal(Items?.length, 1);
      },
    },
    'a WebSocket API with its logs, through a VPC link of ours': {
      async arrange(ground) {
        const { aws, name, tags } = ground;
        const gateway = await aws.client('apigatewayv2');
        const { VpcLinkId: link = '' } = await gateway.createVpcLink({
          Name: name,
          SubnetIds: ['subnet-1'],
          SecurityGroupIds: ['sg-1'],
          Tags: { ...tags },
        });
        const id = await linkedApi(ground, 'WEBSOCKET', link);
        await gateway.createStage({ ApiId: id, StageName: 'v1' });
        await (await aws.client('logs')).createLogGroup({
          logGroupName: `/aws/apigateway/${id}/v1`,
        });
        return { id };
      },
      async after(aws) {
        const { logGroups } = await (await aws.client('logs')).describeLogGroups({});
        assert.deepEqual(logGroups ?? [], []);
        const { Items } = await (await aws.client('apigatewayv2')).getVpcLinks({});
        assert.deepEqual(Items ?? [], []);
      },
    },
  },
};
