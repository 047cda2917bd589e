import { connect, createCustomerGateway, createVpnGateway } from './ec2-vpc.ts';
import type { Ground, Scenario } from './scenario.ts';

async function connected(ground: Ground, tags: Ground['tags']) {
  const id = await createCustomerGateway(ground);
  const to = { VpnGatewayId: await createVpnGateway({ ...ground, tags: {} }) };
  await connect({ ...ground, tags }, to, id);
  return { id };
}

export const scenario: Scenario = {
  type: 'ec2:customer-gateway',
  deleteAction: 'ec2:DeleteCustomerGateway',
  create: async (ground) => ({ id: await createCustomerGateway(ground) }),
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    const { CustomerGateways } = await ec2.describeCustomerGateways({});
    const found = CustomerGateways?.find(({ CustomerGatewayId }) => CustomerGatewayId === id);
    return found !== undefined && found.State !== 'deleted';
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deleteCustomerGateway({ CustomerGatewayId: id });
  },
  variants: {
    'with a VPN connection of ours': { arrange: (ground) => connected(ground, ground.tags) },
  },
  refusals: {
    'a VPN connection that is not ours uses it': {
      arrange: (ground) => connected(ground, { Name: 'office' }),
      outcome: 'blocked',
      blocker: /^ec2:vpn-connection vpn-\S+ \(office\) uses it and stays/,
      remedy: /label it/,
    },
  },
};
