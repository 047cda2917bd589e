import assert from 'node:assert/strict';
import { pairs, tagging } from './ec2-interfaces.ts';
import {
  attach,
  attachmentState,
  connect,
  createCustomerGateway,
  createSubnet,
  createTransitGateway,
  createVpc,
  made,
  until,
} from './ec2-vpc.ts';
import type { Ground, Scenario } from './scenario.ts';

/** Between a VPC and a transit gateway that are not ours. */
async function create(ground: Ground) {
  const bare = { ...ground, tags: {} };
  const vpc = await createVpc(bare);
  const gateway = await createTransitGateway(bare);
  return { id: await attach(ground, gateway, vpc, await createSubnet(bare, vpc)) };
}

export const scenario: Scenario = {
  type: 'ec2:transit-gateway-attachment',
  deleteAction: 'ec2:DeleteTransitGatewayVpcAttachment',
  create,
  async exists(aws, id) {
    const state = await attachmentState(aws, id);
    return state !== undefined && state !== 'deleted';
  },
  async destroy(aws, id) {
    const ec2 = await aws.client('ec2');
    await ec2.deleteTransitGatewayVpcAttachment({ TransitGatewayAttachmentId: id });
    await until(async () => !(await scenario.exists(aws, id)));
  },
  variants: {
    'of two transit gateways': {
      async arrange({ aws, tags }) {
        const bare = { aws, tags: {} };
        const ec2 = await aws.client('ec2');
        const { TransitGatewayPeeringAttachment } = await ec2.createTransitGatewayPeeringAttachment(
          {
            TransitGatewayId: await createTransitGateway(bare),
            PeerTransitGatewayId: await createTransitGateway(bare),
            PeerAccountId: aws.account,
            PeerRegion: aws.region,
            ...tagging('transit-gateway-attachment', tags),
          },
        );
        return { id: made(TransitGatewayPeeringAttachment?.TransitGatewayAttachmentId) };
      },
    },
    'Connect, with a peer, over one that goes too': {
      async arrange(ground) {
        const ec2 = await ground.aws.client('ec2');
        const { TransitGatewayConnect } = await ec2.createTransitGatewayConnect({
          TransportTransitGatewayAttachmentId: (await create(ground)).id,
          Options: { Protocol: 'gre' },
          ...tagging('transit-gateway-attachment', ground.tags),
        });
        const id = made(TransitGatewayConnect?.TransitGatewayAttachmentId);
        await ec2.createTransitGatewayConnectPeer({
          TransitGatewayAttachmentId: id,
          PeerAddress: '10.0.0.9',
          InsideCidrBlocks: ['169.254.100.0/29'],
        });
        return { id };
      },
      async after(aws) {
        const ec2 = await aws.client('ec2');
        const { TransitGatewayAttachments } = await ec2.describeTransitGatewayAttachments({});
        const left = TransitGatewayAttachments?.filter(({ State }) => State !== 'deleted');
        assert.deepEqual(left, []);
      },
    },
  },
  refusals: {
    'it is that of a VPN connection that is not ours': {
      async arrange(ground) {
        const bare = { ...ground, tags: {} };
        const to = { TransitGatewayId: await createTransitGateway(bare) };
        await connect(bare, to, await createCustomerGateway(bare));
        const ec2 = await ground.aws.client('ec2');
        const { TransitGatewayAttachments } = await ec2.describeTransitGatewayAttachments({});
        const id = made(TransitGatewayAttachments?.at(-1)?.TransitGatewayAttachmentId);
        await ec2.createTags({ Resources: [id], Tags: pairs(ground.tags) });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:vpn-connection vpn-\S+ uses it and stays/,
      remedy: /label it/,
    },
  },
};
