import assert from 'node:assert/strict';
import { pairs } from './ec2-interfaces.ts';
import {
  connect,
  createCustomerGateway,
  createTransitGateway,
  createVpnGateway,
  made,
  until,
} from './ec2-vpc.ts';
import type { Ground, Scenario } from './scenario.ts';

/** Between gateways that are not ours. */
async function create(ground: Ground) {
  const bare = { ...ground, tags: {} };
  const to = { VpnGatewayId: await createVpnGateway(bare) };
  return { id: await connect(ground, to, await createCustomerGateway(bare)) };
}

export const scenario: Scenario = {
  type: 'ec2:vpn-connection',
  deleteAction: 'ec2:DeleteVpnConnection',
  create,
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    const { VpnConnections } = await ec2.describeVpnConnections({});
    const found = VpnConnections?.find(({ VpnConnectionId }) => VpnConnectionId === id);
    return found !== undefined && found.State !== 'deleted';
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deleteVpnConnection({ VpnConnectionId: id });
    await until(async () => !(await scenario.exists(aws, id)));
  },
  variants: {
    'on a transit gateway, with its attachment, all of ours': {
      async arrange(ground) {
        const to = { TransitGatewayId: await createTransitGateway(ground) };
        const id = await connect(ground, to, await createCustomerGateway(ground));
        const ec2 = await ground.aws.client('ec2');
        const { TransitGatewayAttachments } = await ec2.describeTransitGatewayAttachments({});
        const Resources = [made(TransitGatewayAttachments?.[0]?.TransitGatewayAttachmentId)];
        await ec2.createTags({ Resources, Tags: pairs(ground.tags) });
        return { id };
      },
      async after(aws) {
        const ec2 = await aws.client('ec2');
        const { TransitGateways } = await ec2.describeTransitGateways({});
        assert.deepEqual(
          TransitGateways?.map(({ State }) => State),
          ['deleted'],
        );
        const { CustomerGateways } = await ec2.describeCustomerGateways({});
        assert.deepEqual(
          CustomerGateways?.map(({ State }) => State),
          ['deleted'],
        );
      },
    },
  },
};
