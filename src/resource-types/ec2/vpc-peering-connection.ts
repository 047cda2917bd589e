import type { VpcPeeringConnection, VpcPeeringConnectionVpcInfo } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look, type Ref } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { named } from './named.ts';
import { isOver } from './peering-state.ts';

/**
 * VPC peering connection: either side may delete an active one; who is only asked for one rejects it. Sources: EC2 API
 * reference (DeleteVpcPeeringConnection, RejectVpcPeeringConnection), VPC peering guide (lifecycle).
 */
export const vpcPeeringConnection = defineResourceType<VpcPeeringConnection>({
  name: 'ec2:vpc-peering-connection',
  cloudFormation: 'AWS::EC2::VPCPeeringConnection',
  arn: 'ec2:vpc-peering-connection/{id}',
  tagging: 'swept',
  iam: [
    'ec2:DescribeVpcPeeringConnections',
    'ec2:RejectVpcPeeringConnection',
    'ec2:DeleteVpcPeeringConnection',
  ],
  manual: { gone: 'status `deleted`, `rejected`, `failed` or `expired`' },
  notFound: ['InvalidVpcPeeringConnectionID.NotFound', 'InvalidVpcPeeringConnectionId.NotFound'],
  refusals: [
    {
      code: 'OperationNotPermitted',
      patience: 0,
      remedy:
        'Ask the owner of the other VPC to delete the peering connection, or to let go of what keeps it, then run again.',
    },
    {
      // Another change of it, from either side, is under way.
      code: 'InvalidStateTransition',
      patience: 120,
      remedy: 'See the state of the peering connection on both sides, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await peeringWith(aws, id);
    return (
      found && {
        ...named(aws, 'vpc-peering-connection', id, tagsOf(found.Tags)),
        ...look(found),
        refers: [found.RequesterVpcInfo, found.AccepterVpcInfo].flatMap((side) =>
          sideIn(aws, side),
        ),
        detail: found,
      }
    );
  },
  async look(aws, id) {
    const found = await peeringWith(aws, id);
    return found && look(found);
  },
  async remove(aws, { id: VpcPeeringConnectionId, detail }) {
    const ec2 = await aws.client('ec2');
    const { RequesterVpcInfo: requester, Status } = detail;
    if (Status?.Code === 'pending-acceptance' && requester?.OwnerId !== aws.account)
      await ec2.rejectVpcPeeringConnection({ VpcPeeringConnectionId });
    else await ec2.deleteVpcPeeringConnection({ VpcPeeringConnectionId });
  },
});

async function peeringWith(aws: Aws, id: string): Promise<VpcPeeringConnection | undefined> {
  const ec2 = await aws.client('ec2');
  const answer = await ec2.describeVpcPeeringConnections({ VpcPeeringConnectionIds: [id] });
  const found = answer.VpcPeeringConnections?.[0];
  return found && isOver(found) ? undefined : found;
}

/** The VPC of one side, as far as it is in this account. */
function sideIn({ account }: Aws, side: VpcPeeringConnectionVpcInfo | undefined): Ref[] {
  const { VpcId: id, OwnerId, Region: region } = side ?? {};
  if (id === undefined || OwnerId !== account) return [];
  return [{ type: 'ec2:vpc', id, ...(region === undefined ? {} : { region }) }];
}

function look({ Status }: VpcPeeringConnection): Look {
  if (Status?.Code === 'deleting') return { state: 'deleting' };
  return Status?.Code === 'initiating-request' || Status?.Code === 'provisioning'
    ? { state: 'busy', reason: `the peering connection is ${Status.Code}` }
    : { state: 'ready' };
}
