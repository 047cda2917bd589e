import type { TransitGatewayConnectPeer } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import type { Ref } from '../contract.ts';
import { allOf, having } from './pages.ts';
import { refused } from './refused.ts';

/**
 * Connect attachments of a transit gateway lie over another attachment, and have peers that must be gone first. Sources:
 * EC2 API reference (DeleteTransitGatewayConnect, TransitGatewayConnect), transit gateway guide (Connect attachments).
 */
export const connectIam: readonly string[] = [
  'ec2:DescribeTransitGatewayConnects',
  'ec2:DescribeTransitGatewayConnectPeers',
  'ec2:DeleteTransitGatewayConnectPeer',
  'ec2:DeleteTransitGatewayConnect',
];

/** The attachment that it lies over. */
export async function transportOf(aws: Aws, id: string): Promise<Ref[]> {
  const ec2 = await aws.client('ec2');
  const answer = await ec2.describeTransitGatewayConnects({ TransitGatewayAttachmentIds: [id] });
  const transport = answer.TransitGatewayConnects?.[0]?.TransportTransitGatewayAttachmentId;
  return transport ? [{ type: 'ec2:transit-gateway-attachment', id: transport }] : [];
}

/** One attempt: its peers first, and itself once AWS is done with them. Returns what else went. */
export async function deleteConnect(aws: Aws, id: string): Promise<string | undefined> {
  const ec2 = await aws.client('ec2');
  const peers = await peersOf(aws, id);
  for (const { State, TransitGatewayConnectPeerId } of peers)
    if (State !== 'deleting' && State !== 'deleted')
      await ec2.deleteTransitGatewayConnectPeer({ TransitGatewayConnectPeerId });
  const named = peers.map((each) => each.TransitGatewayConnectPeerId).join(', ');
  if (peers.some(({ State }) => State !== 'deleted'))
    throw refused(`its Connect peers are going: ${named}`);
  await ec2.deleteTransitGatewayConnect({ TransitGatewayAttachmentId: id });
  return peers.length === 0 ? undefined : `its Connect peers were deleted: ${named}`;
}

async function peersOf(aws: Aws, id: string): Promise<TransitGatewayConnectPeer[]> {
  const ec2 = await aws.client('ec2');
  return allOf(
    ec2.paginateDescribeTransitGatewayConnectPeers(having('transit-gateway-attachment-id', id)),
    (page) => page.TransitGatewayConnectPeers,
  );
}
