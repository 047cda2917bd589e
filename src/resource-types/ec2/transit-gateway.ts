import type { TransitGateway } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { named } from './named.ts';
import { allOf, having } from './pages.ts';

/**
 * Transit gateway: goes after everything attached to it, whose route tables go with it. Sources: EC2 API reference
 * (DeleteTransitGateway), transit gateway guide (delete a transit gateway).
 */
export const transitGateway = defineResourceType({
  name: 'ec2:transit-gateway',
  cloudFormation: 'AWS::EC2::TransitGateway',
  arn: 'ec2:transit-gateway/{id}',
  tagging: 'swept',
  iam: [
    'ec2:DescribeTransitGateways',
    'ec2:DescribeTransitGatewayAttachments',
    'ec2:DeleteTransitGateway',
  ],
  minutes: 2,
  manual: { first: 'its attachments', gone: 'state `deleted`' },
  notFound: ['InvalidTransitGatewayID.NotFound'],
  refusals: [
    {
      // It `has non-deleted … attachments`: those that went just now still count.
      code: 'IncorrectState',
      patience: 300,
      remedy: 'Delete what is attached to the transit gateway, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await gatewayWith(aws, id);
    if (found === undefined) return undefined;
    const ec2 = await aws.client('ec2');
    const attachments = await allOf(
      ec2.paginateDescribeTransitGatewayAttachments(having('transit-gateway-id', id)),
      (page) => page.TransitGatewayAttachments,
    );
    return {
      ...named(aws, 'transit-gateway', id, tagsOf(found.Tags)),
      arn: found.TransitGatewayArn,
      createdAt: found.CreationTime,
      ...look(found),
      managedBy:
        found.OwnerId === aws.account
          ? undefined
          : `the account ${found.OwnerId}, which owns it and shares it through AWS RAM`,
      usedBy: attachments
        .filter(({ State }) => State !== 'deleted' && State !== 'rejected')
        .map(({ TransitGatewayAttachmentId: attachment = '', ResourceType, ResourceId }) => ({
          type: 'ec2:transit-gateway-attachment',
          id: attachment,
          name: `${ResourceType} ${ResourceId}`,
        })),
      detail: undefined,
    };
  },
  async look(aws, id) {
    const found = await gatewayWith(aws, id);
    return found && look(found);
  },
  async remove(aws, { id }) {
    await (await aws.client('ec2')).deleteTransitGateway({ TransitGatewayId: id });
  },
});

async function gatewayWith(aws: Aws, id: string): Promise<TransitGateway | undefined> {
  const ec2 = await aws.client('ec2');
  const answer = await ec2.describeTransitGateways({ TransitGatewayIds: [id] });
  const found = answer.TransitGateways?.[0];
  return found?.State === 'deleted' ? undefined : found;
}

function look({ State: state }: TransitGateway): Look {
  if (state === 'deleting') return { state: 'deleting' };
  return state === 'pending' || state === 'modifying'
    ? { state: 'busy', reason: `the transit gateway is ${state}` }
    : { state: 'ready' };
}
