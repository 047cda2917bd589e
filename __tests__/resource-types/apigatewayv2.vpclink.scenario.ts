import { linkedApi, restApi } from './api-gateway.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground) {
  const { VpcLinkId: id = '' } = await (await aws.client('apigatewayv2')).createVpcLink({
    Name: name,
    SubnetIds: ['subnet-1'],
    SecurityGroupIds: ['sg-1'],
    Tags: { ...tags },
  });
  return { id };
}

export const scenario: Scenario = {
  type: 'apigatewayv2:vpclink',
  deleteAction: 'apigateway:DELETE',
  create,
  async exists(aws, id) {
    const { Items } = await (await aws.client('apigatewayv2')).getVpcLinks({});
    return Items?.some(({ VpcLinkId }) => VpcLinkId === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('apigatewayv2')).deleteVpcLink({ VpcLinkId: id });
    while (await scenario.exists(aws, id));
  },
  variants: {
    'used by a labelled REST API, which goes first': {
      async arrange(ground) {
        const made = await create(ground);
        await restApi(ground, made.id);
        return made;
      },
    },
    'used by a labelled HTTP API, which goes first': {
      async arrange(ground) {
        const made = await create(ground);
        await linkedApi(ground, 'HTTP', made.id);
        return made;
      },
    },
  },
  refusals: {
    'used by an API that is not ours': {
      async arrange(ground) {
        const made = await create(ground);
        await restApi({ ...ground, tags: {} }, made.id);
        return made;
      },
      outcome: 'blocked',
      blocker: /referenced in/,
      remedy: /label their API/,
    },
  },
};
