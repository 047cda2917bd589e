import type { VpnGateway } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import { isCode } from '../../aws/errors.ts';
import { defineResourceType, type Look } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { inVpc } from './in-vpc.ts';
import { named } from './named.ts';
import { connectionsOn } from './vpn-users.ts';

/**
 * Virtual private gateway: detached from its VPC, which takes AWS a minute, then deleted. Sources: EC2 API reference
 * (DetachVpnGateway: wait until the attachment is `detached`; DeleteVpnGateway), Site-to-Site VPN guide.
 */
export const vpnGateway = defineResourceType<VpnGateway>({
  name: 'ec2:vpn-gateway',
  cloudFormation: 'AWS::EC2::VPNGateway',
  arn: 'ec2:vpn-gateway/{id}',
  tagging: 'swept',
  iam: [
    'ec2:DescribeVpnGateways',
    'ec2:DescribeVpnConnections',
    'ec2:DetachVpnGateway',
    'ec2:DeleteVpnGateway',
  ],
  minutes: 1,
  manual: { first: 'its VPN connections and its attachment', gone: 'state `deleted`' },
  notFound: ['InvalidVpnGatewayID.NotFound'],
  refusals: [
    {
      code: 'IncorrectState',
      patience: 600,
      remedy:
        'See which VPN connections, Direct Connect interfaces and VPCs use the gateway, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await gatewayWith(aws, id);
    return (
      found && {
        ...named(aws, 'vpn-gateway', id, tagsOf(found.Tags)),
        ...look(found),
        refers: (found.VpcAttachments ?? []).flatMap(inVpc),
        usedBy: await connectionsOn(aws, 'vpn-gateway-id', id),
        detail: found,
      }
    );
  },
  async look(aws, id) {
    const found = await gatewayWith(aws, id);
    return found && look(found);
  },
  releases: ['early'],
  async release(aws, { id: VpnGatewayId, detail: { VpcAttachments = [] } }) {
    const ec2 = await aws.client('ec2');
    for (const { VpcId, State } of VpcAttachments)
      if (State === 'attached')
        try {
          await ec2.detachVpnGateway({ VpnGatewayId, VpcId });
        } catch (error) {
          // Another has just detached it.
          if (!isCode(error, 'InvalidVpnGatewayAttachment.NotFound')) throw error;
        }
  },
  async remove(aws, { id }) {
    await (await aws.client('ec2')).deleteVpnGateway({ VpnGatewayId: id });
  },
});

async function gatewayWith(aws: Aws, id: string): Promise<VpnGateway | undefined> {
  const ec2 = await aws.client('ec2');
  const found = (await ec2.describeVpnGateways({ VpnGatewayIds: [id] })).VpnGateways?.[0];
  return found?.State === 'deleted' ? undefined : found;
}

function look({ State: state, VpcAttachments = [] }: VpnGateway): Look {
  if (state === 'deleting') return { state: 'deleting' };
  const held = VpcAttachments.filter(({ State }) => State !== 'detached');
  const moving = held.find(({ State }) => State !== 'attached');
  if (moving !== undefined)
    return { state: 'busy', reason: `it is ${moving.State} ${moving.VpcId}`, released: false };
  return { state: state === 'pending' ? 'busy' : 'ready', released: held.length === 0 };
}
