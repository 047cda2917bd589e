import { attach, createSubnet, createTransitGateway, createVpc, until } from './ec2-vpc.ts';
import type { Ground, Scenario } from './scenario.ts';

async function attached(ground: Ground, tags: Ground['tags']) {
  const id = await createTransitGateway(ground);
  const bare = { ...ground, tags: {} };
  const vpc = await createVpc(bare);
  await attach({ ...ground, tags }, id, vpc, await createSubnet(bare, vpc));
  return { id };
}

export const scenario: Scenario = {
  type: 'ec2:transit-gateway',
  deleteAction: 'ec2:DeleteTransitGateway',
  create: async (ground) => ({ id: await createTransitGateway(ground) }),
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    const { TransitGateways } = await ec2.describeTransitGateways({});
    const found = TransitGateways?.find(({ TransitGatewayId }) => TransitGatewayId === id);
    return found !== undefined && found.State !== 'deleted';
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deleteTransitGateway({ TransitGatewayId: id });
    await until(async () => !(await scenario.exists(aws, id)));
  },
  variants: {
    'with an attachment of ours': { arrange: (ground) => attached(ground, ground.tags) },
  },
  refusals: {
    'a VPC that is not ours is attached to it': {
      arrange: (ground) => attached(ground, {}),
      outcome: 'blocked',
      blocker: /^ec2:transit-gateway-attachment tgw-attach-\S+ \(vpc vpc-\S+\) uses it and stays/,
      remedy: /label it/,
    },
  },
};
