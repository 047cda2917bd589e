import { linkedApi, patiently, restApi } from './api-gateway.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground) {
  const { region, account } = aws;
  const { id = '' } = await (await aws.client('apigateway')).createVpcLink({
    name,
    targetArns: [`arn:aws:elasticloadbalancing:${region}:${account}:loadbalancer/net/x/1`],
    tags: { ...tags },
  });
  return { id };
}

export const scenario: Scenario = {
  type: 'apigateway:vpclink',
  deleteAction: 'apigateway:DELETE',
  create,
  async exists(aws, id) {
    const gateway = await aws.client('apigateway');
    for await (const page of gateway.paginateGetVpcLinks({}))
      if (page.items?.some((each) => each.id === id)) return true;
    return false;
  },
  async destroy(aws, id) {
    const gateway = await aws.client('apigateway');
    await patiently(() => gateway.deleteVpcLink({ vpcLinkId: id }));
    while (await scenario.exists(aws, id));
  },
  variants: {
    'used by a labelled API, which goes first': {
      async arrange(ground) {
        const made = await create(ground);
        await restApi(ground, made.id);
        return made;
      },
    },
    'used by a labelled WebSocket API, which goes first': {
      async arrange(ground) {
        const made = await create(ground);
        await linkedApi(ground, 'WEBSOCKET', made.id);
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
