import { isCode } from '../../aws/errors.ts';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { inVpc } from './in-vpc.ts';
import { named } from './named.ts';
import { refused } from './refused.ts';

/**
 * Route table, never a VPC's main one, which dies with it. The targets of its routes may go before it: the routes are
 * blackholes then. Only a prefix list that a route goes to has to wait. Sources: EC2 API reference (DeleteRouteTable,
 * DisassociateRouteTable), VPC guide (delete a route table; prefix lists).
 */
export const routeTable = defineResourceType<readonly string[]>({
  name: 'ec2:route-table',
  cloudFormation: 'AWS::EC2::RouteTable',
  arn: 'ec2:route-table/{id}',
  tagging: 'swept',
  iam: ['ec2:DescribeRouteTables', 'ec2:DisassociateRouteTable', 'ec2:DeleteRouteTable'],
  manual: { first: 'its associations; the main route table goes only with its VPC' },
  notFound: ['InvalidRouteTableID.NotFound'],
  refusals: [
    {
      code: 'DependencyViolation',
      text: /^it is the main route table/,
      patience: 0,
      remedy: 'It goes with its VPC: label that too, or make another the main route table.',
    },
    {
      code: 'DependencyViolation',
      patience: 120,
      remedy: 'See what is associated with the route table and take it off, then run again.',
    },
  ],

  async describe(aws, id) {
    const ec2 = await aws.client('ec2');
    const found = (await ec2.describeRouteTables({ RouteTableIds: [id] })).RouteTables?.[0];
    if (found === undefined) return undefined;
    const associations = found.Associations ?? [];
    const main = associations.some(({ Main }) => Main);
    return {
      ...named(aws, 'route-table', id, tagsOf(found.Tags)),
      state: 'ready',
      refers: [
        ...inVpc(found),
        ...(found.Routes ?? []).flatMap(({ DestinationPrefixListId: list }) =>
          list === undefined ? [] : [{ type: 'ec2:prefix-list', id: list }],
        ),
      ],
      // What it is taken off would fall back to the main route table: not where that is somebody else's.
      usedBy: [
        ...(main ? inVpc(found) : []),
        ...associations.flatMap(({ SubnetId: subnet, GatewayId: gateway = '' }) => {
          if (subnet !== undefined) return [{ type: 'ec2:subnet', id: subnet }];
          if (gateway.startsWith('igw-')) return [{ type: 'ec2:internet-gateway', id: gateway }];
          return gateway.startsWith('vgw-') ? [{ type: 'ec2:vpn-gateway', id: gateway }] : [];
        }),
      ],
      detail: main
        ? ['main']
        : associations.flatMap(({ RouteTableAssociationId: each }) => each ?? []),
    };
  },
  async look(aws, id) {
    const ec2 = await aws.client('ec2');
    const { RouteTables } = await ec2.describeRouteTables({ RouteTableIds: [id] });
    return RouteTables?.length ? { state: 'ready' } : undefined;
  },
  async remove(aws, { id, detail: associations }) {
    if (associations.includes('main')) throw refused('it is the main route table of its VPC');
    const ec2 = await aws.client('ec2');
    for (const AssociationId of associations)
      try {
        await ec2.disassociateRouteTable({ AssociationId });
      } catch (error) {
        // It went with its subnet.
        if (!isCode(error, 'InvalidAssociationID.NotFound')) throw error;
      }
    await ec2.deleteRouteTable({ RouteTableId: id });
  },
});
