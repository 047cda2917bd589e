import { httpApi } from './api-gateway.ts';
import type { Scenario } from './scenario.ts';

const named = (id: string) => ({ ApiId: id.split('/')[0], StageName: id.split('/')[1] });

export const scenario: Scenario = {
  type: 'apigatewayv2:stage',
  deleteAction: 'apigateway:DELETE',
  async create(ground) {
    const ApiId = await httpApi({ ...ground, tags: {} });
    await (await ground.aws.client('apigatewayv2')).createStage({
      ApiId,
      StageName: 'pr',
      Tags: { ...ground.tags },
    });
    return { id: `${ApiId}/pr` };
  },
  async exists(aws, id) {
    const { ApiId, StageName } = named(id);
    const gateway = await aws.client('apigatewayv2');
    const { Items: apis } = await gateway.getApis({});
    if (!apis?.some((each) => each.ApiId === ApiId)) return false;
    const { Items } = await gateway.getStages({ ApiId });
    return Items?.some((each) => each.StageName === StageName) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('apigatewayv2')).deleteStage(named(id));
  },
  variants: {
    'of a labelled API, with which it dies': {
      arrange: async (ground) => ({ id: `${await httpApi(ground)}/$default` }),
    },
  },
};
