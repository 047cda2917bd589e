import type { Aws } from '../../aws/aws.ts';
import type { Ref } from '../contract.ts';
import { optional } from '../optional.ts';
import { tagsOf } from '../tags.ts';
import { holdersByType } from './interface-holders.ts';
import { ownerOf, self, unsignedOf } from './interface-owner.ts';
import { allOf } from './pages.ts';
import { isOver } from './peering-state.ts';
import type { Contents } from './vpc-contents.ts';
import { connectionsOn } from './vpn-users.ts';

/**
 * What runs in a VPC and is no part of it. What is ending already does not count. Each has network interfaces in it, but
 * those do not always tell whose they are, and not at all while they are being made.
 */
export async function usersOf(aws: Aws, vpc: string, inside: Contents): Promise<Ref[]> {
  const { interfaces, endpoints, peerings, vpn } = inside;
  const [instances, nats, vpns, balancers, classic, databases, functions, behind] =
    await Promise.all([
      instancesIn(aws, vpc),
      natsIn(aws, vpc),
      Promise.all(attachedTo(vpc, vpn).map((id) => connectionsOn(aws, 'vpn-gateway-id', id))),
      optional(balancersIn(aws, vpc)),
      optional(classicBalancersIn(aws, vpc)),
      optional(databasesIn(aws, vpc)),
      interfaces.some((each) => ownerOf(each)?.type === 'lambda:function')
        ? optional(functionsIn(aws, vpc))
        : undefined,
      holdersByType(
        aws,
        interfaces.filter((each) => unsignedOf(each)?.type !== 'rds:db'),
      ),
    ]);
  const told = new Set([...behind.keys(), ...(databases ? ['rds:db'] : [])]);
  // Whose owners are listed, or belong to the VPC as its endpoints do: an interface of any other may be left behind.
  const listed = [
    'ec2:instance',
    'ec2:natgateway',
    'ec2:vpc-endpoint',
    ...(balancers && classic ? ['elasticloadbalancing:loadbalancer'] : []),
    ...(functions ? ['lambda:function'] : []),
  ];
  const holders = interfaces.flatMap((each) => {
    if (each.Status === 'available') return [];
    const owner =
      ownerOf(each) ?? (told.has(unsignedOf(each)?.type ?? '') ? undefined : self(each));
    return owner === undefined || listed.includes(owner.type) ? [] : [owner];
  });
  return unique([
    ...instances,
    ...nats,
    ...vpns.flat(),
    ...(balancers ?? []),
    ...(classic ?? []),
    ...(databases ?? []),
    ...(functions ?? []),
    ...[...behind.values()].flat().filter(({ ending }) => !ending),
    ...holders,
    ...endpoints
      .filter(({ RequesterManaged }) => RequesterManaged)
      .map(({ VpcEndpointId: id = '', ServiceName: name = '' }) => ({
        type: 'ec2:vpc-endpoint',
        id,
        name,
      })),
    ...peerings.flatMap((each) => {
      const { VpcId, OwnerId } = each.RequesterVpcInfo ?? {};
      if ((VpcId === vpc && OwnerId === aws.account) || isOver(each)) return [];
      const id = each.VpcPeeringConnectionId ?? '';
      return [{ type: 'ec2:vpc-peering-connection', id, name: `from ${VpcId} of ${OwnerId}` }];
    }),
  ]);
}

/** The gateways whose VPN connections lead into it. */
function attachedTo(vpc: string, gateways: Contents['vpn']): string[] {
  return gateways.flatMap(({ VpnGatewayId: id, VpcAttachments = [] }) =>
    id && VpcAttachments.some(({ VpcId, State }) => VpcId === vpc && State !== 'detached')
      ? [id]
      : [],
  );
}

async function instancesIn(aws: Aws, vpc: string): Promise<Ref[]> {
  const ec2 = await aws.client('ec2');
  const Filters = [
    { Name: 'vpc-id', Values: [vpc] },
    { Name: 'instance-state-name', Values: ['pending', 'running', 'stopping', 'stopped'] },
  ];
  const found = await allOf(ec2.paginateDescribeInstances({ Filters }), (page) =>
    page.Reservations?.flatMap(({ Instances = [] }) => Instances),
  );
  return found.map(({ InstanceId: id = '', Tags }) => called('ec2:instance', id, Tags));
}

async function natsIn(aws: Aws, vpc: string): Promise<Ref[]> {
  const ec2 = await aws.client('ec2');
  const Filter = [
    { Name: 'vpc-id', Values: [vpc] },
    { Name: 'state', Values: ['pending', 'available'] },
  ];
  const found = await allOf(
    ec2.paginateDescribeNatGateways({ Filter }),
    (page) => page.NatGateways,
  );
  return found.map(({ NatGatewayId: id = '', Tags }) => called('ec2:natgateway', id, Tags));
}

async function balancersIn(aws: Aws, vpc: string): Promise<Ref[]> {
  const elb = await aws.client('elbv2');
  const all = await allOf(elb.paginateDescribeLoadBalancers({}), (page) => page.LoadBalancers);
  return all.flatMap(({ VpcId, LoadBalancerArn: arn = '', LoadBalancerName: name = '' }) => {
    const id = arn.split(':loadbalancer/')[1];
    if (VpcId !== vpc || id === undefined) return [];
    return [{ type: 'elasticloadbalancing:loadbalancer', id, name }];
  });
}

async function classicBalancersIn(aws: Aws, vpc: string): Promise<Ref[]> {
  const elb = await aws.client('elb');
  const all = await allOf(
    elb.paginateDescribeLoadBalancers({}),
    (page) => page.LoadBalancerDescriptions,
  );
  return all.flatMap(({ VPCId, LoadBalancerName: id = '' }) =>
    VPCId === vpc ? [{ type: 'elasticloadbalancing:loadbalancer', id }] : [],
  );
}

async function databasesIn(aws: Aws, vpc: string): Promise<Ref[]> {
  const rds = await aws.client('rds');
  const all = await allOf(rds.paginateDescribeDBInstances({}), (page) => page.DBInstances);
  return all.flatMap(({ DBSubnetGroup, DBInstanceStatus, DBInstanceIdentifier: id = '' }) =>
    DBSubnetGroup?.VpcId === vpc && DBInstanceStatus !== 'deleting' ? [{ type: 'rds:db', id }] : [],
  );
}

/** An interface names the function that it was first made for, and serves others in the same subnet and groups too. */
async function functionsIn(aws: Aws, vpc: string): Promise<Ref[]> {
  const lambda = await aws.client('lambda');
  const all = await allOf(lambda.paginateListFunctions({}), (page) => page.Functions);
  return all.flatMap(({ VpcConfig, FunctionName: id = '' }) =>
    VpcConfig?.VpcId === vpc ? [{ type: 'lambda:function', id }] : [],
  );
}

function called(type: string, id: string, list: Parameters<typeof tagsOf>[0]): Ref {
  const name = tagsOf(list)['Name'];
  return { type, id, ...(name ? { name } : {}) };
}

function unique(refs: readonly Ref[]): Ref[] {
  return [...new Map(refs.map((each) => [`${each.type} ${each.id}`, each])).values()];
}
