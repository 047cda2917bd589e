import { connect, createCustomerGateway, createVpc, createVpnGateway } from './ec2-vpc.ts';
import { overtaken } from './overtaken.ts';
import type { Ground, Scenario } from './scenario.ts';

async function connected(ground: Ground, tags: Ground['tags']) {
  const id = await createVpnGateway(ground);
  const customer = await createCustomerGateway({ ...ground, tags: {} });
  await connect({ ...ground, tags }, { VpnGatewayId: id }, customer);
  return { id };
}

export const scenario: Scenario = {
  type: 'ec2:vpn-gateway',
  deleteAction: 'ec2:DeleteVpnGateway',
  create: async (ground) => ({ id: await createVpnGateway(ground) }),
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    const { VpnGateways } = await ec2.describeVpnGateways({});
    const found = VpnGateways?.find(({ VpnGatewayId }) => VpnGatewayId === id);
    return found !== undefined && found.State !== 'deleted';
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deleteVpnGateway({ VpnGatewayId: id });
  },
  variants: {
    'attached to a VPC': {
      arrange: async (ground) => ({
        id: await createVpnGateway(ground, await createVpc({ ...ground, tags: {} })),
      }),
    },
    'detached by another at the same time': {
      async arrange(ground) {
        const id = await createVpnGateway(ground, await createVpc({ ...ground, tags: {} }));
        await overtaken(ground, 'DetachVpnGateway', 'InvalidVpnGatewayAttachment.NotFound');
        return { id };
      },
    },
    'with a VPN connection of ours': { arrange: (ground) => connected(ground, ground.tags) },
  },
  refusals: {
    'a VPN connection that is not ours leads to it': {
      arrange: (ground) => connected(ground, { Name: 'office' }),
      outcome: 'blocked',
      blocker: /^ec2:vpn-connection vpn-\S+ \(office\) uses it and stays/,
      remedy: /label it/,
    },
  },
};
