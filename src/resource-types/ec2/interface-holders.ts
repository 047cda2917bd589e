import type { NetworkInterface } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import { itemsOf } from '../apigatewayv2/items.ts';
import type { Ref } from '../contract.ts';
import { servicesHolding } from '../ecs/holding.ts';
import { optional } from '../optional.ts';
import { proxiesWith } from '../rds/proxies.ts';
import { isUnsigned, type UnsignedType, unsignedOf } from './interface-owner.ts';
import { allOf } from './pages.ts';

export interface Holder extends Ref {
  /** It is being deleted: its interfaces go with it. */
  readonly ending?: boolean;
}

type Interfaces = readonly NetworkInterface[];

/** What the functions below ask. */
export const holdersIam: readonly string[] = [
  'rds:DescribeDBInstances',
  'rds:DescribeDBProxies',
  'rds:DescribeDBProxyEndpoints',
  'redshift:DescribeClusters',
  'ecs:ListClusters',
  'ecs:ListTasks',
  'ecs:DescribeTasks',
  'apigateway:GET',
];

const listings: Readonly<
  Record<UnsignedType, (aws: Aws, interfaces: Interfaces) => Promise<Holder[]>>
> = {
  'rds:db': databasesWith,
  'rds:db-proxy': proxiesWith,
  'redshift:cluster': warehousesWith,
  'ecs:task': servicesHolding,
  'apigatewayv2:vpclink': linksWith,
};

/**
 * Whose those interfaces in use are that do not tell it, as far as their services know: by subnet, VPC and security
 * groups, except tasks and proxies, which are found by what the interfaces are called.
 */
export async function holdersOf(aws: Aws, interfaces: Interfaces): Promise<Holder[]> {
  return [...(await holdersByType(aws, interfaces)).values()].flat();
}

/** The same by type, as far as its service answers. */
export async function holdersByType(
  aws: Aws,
  interfaces: Interfaces,
): Promise<ReadonlyMap<UnsignedType, Holder[]>> {
  const mine = Map.groupBy(interfaces.filter(isUnsigned), (each) => unsignedOf(each)?.type);
  const told = await Promise.all(
    [...mine].map(async ([type, held]) => {
      const found = type && (await optional(listings[type](aws, held)));
      return found ? [[type, found] as const] : [];
    }),
  );
  return new Map(told.flat());
}

/** The same, without what is ending. */
export async function usersBehind(aws: Aws, interfaces: Interfaces): Promise<Ref[]> {
  return (await holdersOf(aws, interfaces)).filter(({ ending }) => !ending);
}

async function databasesWith(aws: Aws, interfaces: Interfaces): Promise<Holder[]> {
  const rds = await aws.client('rds');
  const all = await allOf(rds.paginateDescribeDBInstances({}), (page) => page.DBInstances);
  return all.flatMap(({ DBInstanceIdentifier: id = '', DBSubnetGroup, ...found }) => {
    const subnets = DBSubnetGroup?.Subnets?.map((each) => each.SubnetIdentifier) ?? [];
    const groups = found.VpcSecurityGroups?.map((each) => each.VpcSecurityGroupId);
    const ending = found.DBInstanceStatus === 'deleting';
    return interfaces.some((each) => subnets.includes(each.SubnetId) && isAmong(each, groups))
      ? [{ type: 'rds:db', id, ending }]
      : [];
  });
}

async function warehousesWith(aws: Aws, interfaces: Interfaces): Promise<Holder[]> {
  const redshift = await aws.client('redshift');
  const all = await allOf(redshift.paginateDescribeClusters({}), (page) => page.Clusters);
  return all.flatMap(({ ClusterIdentifier: id = '', VpcId, ...found }) => {
    const groups = found.VpcSecurityGroups?.map((each) => each.VpcSecurityGroupId);
    const ending = found.ClusterStatus === 'deleting';
    return interfaces.some((each) => each.VpcId === VpcId && isAmong(each, groups))
      ? [{ type: 'redshift:cluster', id, ending }]
      : [];
  });
}

/** The VPC links of HTTP APIs; those of REST APIs have no interfaces of their own. */
async function linksWith(aws: Aws, interfaces: Interfaces): Promise<Holder[]> {
  const gateway = await aws.client('apigatewayv2');
  const all = await itemsOf((more) => gateway.getVpcLinks(more));
  return all.flatMap(({ VpcLinkId: id = '', Name: name = id, SubnetIds = [], ...found }) => {
    const subnets: readonly (string | undefined)[] = SubnetIds;
    const ending = found.VpcLinkStatus === 'DELETING';
    return interfaces.some(
      (each) => subnets.includes(each.SubnetId) && isAmong(each, found.SecurityGroupIds),
    )
      ? [{ type: 'apigatewayv2:vpclink', id, name, ending }]
      : [];
  });
}

/** Whether an interface is in one of the groups, as far as both tell theirs. */
function isAmong(
  { Groups = [] }: NetworkInterface,
  groups: readonly (string | undefined)[] = [],
): boolean {
  if (Groups.length === 0 || groups.length === 0) return true;
  return Groups.some(({ GroupId }) => groups.includes(GroupId));
}
