import type { TransitGatewayAttachment } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look, type Ref } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { named } from './named.ts';
import { refused } from './refused.ts';
import { connectIam, deleteConnect, transportOf } from './transit-gateway-connect.ts';

/**
 * Attachment to a transit gateway: of a VPC, of another transit gateway, or Connect. A VPN connection's dies with that.
 * Sources: EC2 API reference (DeleteTransitGatewayVpcAttachment, DeleteTransitGatewayPeeringAttachment), transit gateway
 * guide (transit gateway attachments).
 */
export const transitGatewayAttachment = defineResourceType<TransitGatewayAttachment>({
  name: 'ec2:transit-gateway-attachment',
  cloudFormation: 'AWS::EC2::TransitGatewayAttachment',
  aliases: [
    'AWS::EC2::TransitGatewayVpcAttachment',
    'AWS::EC2::TransitGatewayPeeringAttachment',
    'AWS::EC2::TransitGatewayConnect',
  ],
  arn: 'ec2:transit-gateway-attachment/{id}',
  tagging: 'swept',
  iam: [
    'ec2:DescribeTransitGatewayAttachments',
    'ec2:DescribeTransitGatewayVpcAttachments',
    'ec2:DeleteTransitGatewayVpcAttachment',
    'ec2:DeleteTransitGatewayPeeringAttachment',
    ...connectIam,
  ],
  minutes: 2,
  manual: { first: 'the Connect peers of one', gone: 'state `deleted` or `rejected`' },
  notFound: ['InvalidTransitGatewayAttachmentID.NotFound'],
  refusals: [
    {
      code: 'DependencyViolation',
      text: /^it is made for/,
      patience: 0,
      remedy: 'Delete what it was made for: the attachment goes with that.',
    },
    {
      code: 'DependencyViolation',
      text: /^its Connect peers/,
      patience: 300,
      remedy: 'See in the VPC console what keeps its Connect peers, then run again.',
    },
    {
      code: 'IncorrectState',
      patience: 300,
      remedy:
        'See in the VPC console what the attachment is doing, and which routes are propagated by it, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await attachmentWith(aws, id);
    if (found === undefined) return undefined;
    const { TransitGatewayId, ResourceType: kind, ResourceId: made } = found;
    return {
      ...named(aws, 'transit-gateway-attachment', id, tagsOf(found.Tags)),
      createdAt: found.CreationTime,
      ...look(found),
      refers: [
        ...(TransitGatewayId ? [{ type: 'ec2:transit-gateway', id: TransitGatewayId }] : []),
        ...(kind === 'vpc' ? await placesOf(aws, id) : []),
        ...(kind === 'connect' ? await transportOf(aws, id) : []),
      ],
      usedBy: kind === 'vpn' && made ? [{ type: 'ec2:vpn-connection', id: made }] : [],
      detail: found,
    };
  },
  async look(aws, id) {
    const found = await attachmentWith(aws, id);
    return found && look(found);
  },
  async remove(aws, { id: TransitGatewayAttachmentId, detail }) {
    const ec2 = await aws.client('ec2');
    const { ResourceType: kind, ResourceId } = detail;
    if (kind === 'connect') return deleteConnect(aws, TransitGatewayAttachmentId);
    if (kind === 'vpc') await ec2.deleteTransitGatewayVpcAttachment({ TransitGatewayAttachmentId });
    else if (kind === 'peering')
      await ec2.deleteTransitGatewayPeeringAttachment({ TransitGatewayAttachmentId });
    else throw refused(`it is made for ${kind} ${ResourceId}`);
    return undefined;
  },
});

async function attachmentWith(aws: Aws, id: string): Promise<TransitGatewayAttachment | undefined> {
  const ec2 = await aws.client('ec2');
  const answer = await ec2.describeTransitGatewayAttachments({ TransitGatewayAttachmentIds: [id] });
  const found = answer.TransitGatewayAttachments?.[0];
  return found?.State === 'deleted' || found?.State === 'rejected' ? undefined : found;
}

/** Its VPC, and the subnets in which its network interfaces are. */
async function placesOf(aws: Aws, id: string): Promise<Ref[]> {
  const ec2 = await aws.client('ec2');
  const answer = await ec2.describeTransitGatewayVpcAttachments({
    TransitGatewayAttachmentIds: [id],
  });
  const { VpcId, SubnetIds = [] } = answer.TransitGatewayVpcAttachments?.[0] ?? {};
  return [
    ...(VpcId ? [{ type: 'ec2:vpc', id: VpcId }] : []),
    ...SubnetIds.map((subnet) => ({ type: 'ec2:subnet', id: subnet })),
  ];
}

const moving = ['initiating', 'initiatingRequest', 'modifying', 'pending', 'rollingBack'];

function look({ State: state }: TransitGatewayAttachment): Look {
  if (state === 'deleting' || state === 'rejecting') return { state: 'deleting' };
  return moving.includes(state ?? '')
    ? { state: 'busy', reason: `the attachment is ${state}` }
    : { state: 'ready' };
}
