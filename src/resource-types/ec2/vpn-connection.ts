import type { VpnConnection } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { named } from './named.ts';
import { allOf, having } from './pages.ts';

/**
 * Site-to-Site VPN connection; its attachment to a transit gateway dies with it. Sources: EC2 API reference
 * (DeleteVpnConnection), Site-to-Site VPN guide (delete a VPN connection).
 */
export const vpnConnection = defineResourceType({
  name: 'ec2:vpn-connection',
  cloudFormation: 'AWS::EC2::VPNConnection',
  arn: 'ec2:vpn-connection/{id}',
  tagging: 'swept',
  iam: [
    'ec2:DescribeVpnConnections',
    'ec2:DescribeTransitGatewayAttachments',
    'ec2:DeleteVpnConnection',
  ],
  minutes: 3,
  manual: { gone: 'state `deleted`' },
  notFound: ['InvalidVpnConnectionID.NotFound'],
  refusals: [
    {
      code: 'IncorrectState',
      patience: 600,
      remedy: 'Wait until the VPN connection is available, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await connectionWith(aws, id);
    if (found === undefined) return undefined;
    const { VpnGatewayId, TransitGatewayId, CustomerGatewayId } = found;
    return {
      ...named(aws, 'vpn-connection', id, tagsOf(found.Tags)),
      ...look(found),
      refers: [
        ...(VpnGatewayId ? [{ type: 'ec2:vpn-gateway', id: VpnGatewayId }] : []),
        ...(TransitGatewayId ? [{ type: 'ec2:transit-gateway', id: TransitGatewayId }] : []),
        ...(CustomerGatewayId ? [{ type: 'ec2:customer-gateway', id: CustomerGatewayId }] : []),
      ],
      owns: (TransitGatewayId ? await attachmentsOf(aws, id) : []).map((attachment) => ({
        type: 'ec2:transit-gateway-attachment',
        id: attachment,
        goes: 'with',
      })),
      detail: undefined,
    };
  },
  async look(aws, id) {
    const found = await connectionWith(aws, id);
    return found && look(found);
  },
  async remove(aws, { id }) {
    await (await aws.client('ec2')).deleteVpnConnection({ VpnConnectionId: id });
  },
});

async function connectionWith(aws: Aws, id: string): Promise<VpnConnection | undefined> {
  const ec2 = await aws.client('ec2');
  const found = (await ec2.describeVpnConnections({ VpnConnectionIds: [id] })).VpnConnections?.[0];
  // A deleted one is shown for a while.
  return found?.State === 'deleted' ? undefined : found;
}

async function attachmentsOf(aws: Aws, id: string): Promise<string[]> {
  const ec2 = await aws.client('ec2');
  const found = await allOf(
    ec2.paginateDescribeTransitGatewayAttachments(having('resource-id', id)),
    (page) => page.TransitGatewayAttachments,
  );
  return found.flatMap(({ TransitGatewayAttachmentId }) => TransitGatewayAttachmentId ?? []);
}

function look({ State: state }: VpnConnection): Look {
  if (state === 'deleting') return { state: 'deleting' };
  return state === 'pending'
    ? { state: 'busy', reason: 'the VPN connection is pending' }
    : { state: 'ready' };
}
