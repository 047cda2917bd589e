import type { Aws } from '../../aws/aws.ts';
import { interfacesOf } from './interface-owner.ts';
import { allOf, having } from './pages.ts';

export type Contents = Awaited<ReturnType<typeof contentsOf>>;

/**
 * Everything that EC2 lists of one VPC, by the listings' filters, so that the rest of the account costs nothing.
 * Sources: EC2 API reference, the Describe actions; VPC guide (delete your VPC).
 */
export async function contentsOf(aws: Aws, vpc: string) {
  const ec2 = await aws.client('ec2');
  const inside = having('vpc-id', vpc);
  const attached = having('attachment.vpc-id', vpc);
  const requested = having('requester-vpc-info.vpc-id', vpc);
  const accepted = having('accepter-vpc-info.vpc-id', vpc);
  const all = {
    subnets: allOf(ec2.paginateDescribeSubnets(inside), (page) => page.Subnets),
    tables: allOf(ec2.paginateDescribeRouteTables(inside), (page) => page.RouteTables),
    acls: allOf(ec2.paginateDescribeNetworkAcls(inside), (page) => page.NetworkAcls),
    groups: allOf(ec2.paginateDescribeSecurityGroups(inside), (page) => page.SecurityGroups),
    gateways: allOf(
      ec2.paginateDescribeInternetGateways(attached),
      (page) => page.InternetGateways,
    ),
    // The one listing that has no filter for the VPC.
    egress: allOf(
      ec2.paginateDescribeEgressOnlyInternetGateways({}),
      (page) => page.EgressOnlyInternetGateways,
    ),
    vpn: ec2.describeVpnGateways(attached).then(({ VpnGateways = [] }) => VpnGateways),
    endpoints: allOf(ec2.paginateDescribeVpcEndpoints(inside), (page) => page.VpcEndpoints),
    requested: allOf(
      ec2.paginateDescribeVpcPeeringConnections(requested),
      (page) => page.VpcPeeringConnections,
    ),
    accepted: allOf(
      ec2.paginateDescribeVpcPeeringConnections(accepted),
      (page) => page.VpcPeeringConnections,
    ),
    interfaces: interfacesOf(aws, { 'vpc-id': vpc }),
  };
  await Promise.all(Object.values(all));
  const subnets = await all.subnets;
  return {
    subnets,
    tables: await all.tables,
    acls: await all.acls,
    groups: await all.groups,
    gateways: await all.gateways,
    egress: await all.egress,
    vpn: await all.vpn,
    endpoints: await all.endpoints,
    peerings: [...(await all.requested), ...(await all.accepted)],
    interfaces: await all.interfaces,
    logs: await flowLogsOf(aws, [vpc, ...subnets.flatMap(({ SubnetId: id }) => id ?? [])]),
  };
}

/** A filter takes 200 values, as many as a VPC has subnets by default. */
async function flowLogsOf(aws: Aws, resources: readonly string[]) {
  const ec2 = await aws.client('ec2');
  const logs = [];
  for (let at = 0; at < resources.length; at += 200) {
    const { Filters: Filter } = having('resource-id', ...resources.slice(at, at + 200));
    logs.push(...(await allOf(ec2.paginateDescribeFlowLogs({ Filter }), (page) => page.FlowLogs)));
  }
  return logs;
}
