import assert from 'node:assert/strict';
import type { EC2 } from '@aws-sdk/client-ec2';
import type { Aws } from '../../src/aws/aws.ts';
import { tagging } from './ec2-interfaces.ts';
import type { Ground } from './scenario.ts';

type Where = Pick<Ground, 'aws' | 'tags'>;

export async function createVpc({ aws, tags }: Where, cidr = '10.0.0.0/16'): Promise<string> {
  const ec2 = await aws.client('ec2');
  const { Vpc } = await ec2.createVpc({ CidrBlock: cidr, ...tagging('vpc', tags) });
  return made(Vpc?.VpcId);
}

export async function createSubnet(
  { aws, tags }: Where,
  vpc: string,
  cidr = '10.0.0.0/24',
): Promise<string> {
  const ec2 = await aws.client('ec2');
  const { Subnet } = await ec2.createSubnet({
    VpcId: vpc,
    CidrBlock: cidr,
    ...tagging('subnet', tags),
  });
  return made(Subnet?.SubnetId);
}

export async function createTable({ aws, tags }: Where, vpc: string): Promise<string> {
  const ec2 = await aws.client('ec2');
  const { RouteTable } = await ec2.createRouteTable({
    VpcId: vpc,
    ...tagging('route-table', tags),
  });
  return made(RouteTable?.RouteTableId);
}

export async function createAcl({ aws, tags }: Where, vpc: string): Promise<string> {
  const ec2 = await aws.client('ec2');
  const { NetworkAcl } = await ec2.createNetworkAcl({
    VpcId: vpc,
    ...tagging('network-acl', tags),
  });
  return made(NetworkAcl?.NetworkAclId);
}

/** Puts a subnet under another network ACL than the one it is under. */
export async function guard(ec2: EC2, subnet: string, NetworkAclId: string): Promise<void> {
  const { NetworkAcls } = await ec2.describeNetworkAcls({
    Filters: [{ Name: 'association.subnet-id', Values: [subnet] }],
  });
  const now = NetworkAcls?.[0]?.Associations?.find(({ SubnetId }) => SubnetId === subnet);
  const AssociationId = made(now?.NetworkAclAssociationId);
  await ec2.replaceNetworkAclAssociation({ AssociationId, NetworkAclId });
}

/** An internet gateway, attached where a VPC is given. */
export async function createGateway({ aws, tags }: Where, vpc?: string): Promise<string> {
  const ec2 = await aws.client('ec2');
  const answer = await ec2.createInternetGateway(tagging('internet-gateway', tags));
  const InternetGatewayId = made(answer.InternetGateway?.InternetGatewayId);
  if (vpc !== undefined) await ec2.attachInternetGateway({ InternetGatewayId, VpcId: vpc });
  return InternetGatewayId;
}

export async function createPeering(
  { aws, tags }: Where,
  vpc: string,
  peer: string,
): Promise<string> {
  const ec2 = await aws.client('ec2');
  const { VpcPeeringConnection } = await ec2.createVpcPeeringConnection({
    VpcId: vpc,
    PeerVpcId: peer,
    ...tagging('vpc-peering-connection', tags),
  });
  return made(VpcPeeringConnection?.VpcPeeringConnectionId);
}

export async function createFlowLog({ aws, tags }: Where, resource: string): Promise<string> {
  const ec2 = await aws.client('ec2');
  const { FlowLogIds } = await ec2.createFlowLogs({
    ResourceType: resource.startsWith('vpc-') ? 'VPC' : 'Subnet',
    ResourceIds: [resource],
    TrafficType: 'ALL',
    LogGroupName: `flows-of-${resource}`,
    DeliverLogsPermissionArn: `arn:aws:iam::${aws.account}:role/flows`,
    ...tagging('vpc-flow-log', tags),
  });
  return made(FlowLogIds?.[0]);
}

export async function createVpnGateway({ aws, tags }: Where, vpc?: string): Promise<string> {
  const ec2 = await aws.client('ec2');
  const answer = await ec2.createVpnGateway({ Type: 'ipsec.1', ...tagging('vpn-gateway', tags) });
  const VpnGatewayId = made(answer.VpnGateway?.VpnGatewayId);
  if (vpc !== undefined) await ec2.attachVpnGateway({ VpnGatewayId, VpcId: vpc });
  return VpnGatewayId;
}

export async function createCustomerGateway({ aws, tags }: Where): Promise<string> {
  const ec2 = await aws.client('ec2');
  const { CustomerGateway } = await ec2.createCustomerGateway({
    Type: 'ipsec.1',
    PublicIp: '198.51.100.7',
    BgpAsn: 65000,
    ...tagging('customer-gateway', tags),
  });
  return made(CustomerGateway?.CustomerGatewayId);
}

export async function createTransitGateway({ aws, tags }: Where): Promise<string> {
  const ec2 = await aws.client('ec2');
  const { TransitGateway } = await ec2.createTransitGateway(tagging('transit-gateway', tags));
  return made(TransitGateway?.TransitGatewayId);
}

export async function connect(
  { aws, tags }: Where,
  to: { VpnGatewayId: string } | { TransitGatewayId: string },
  customer: string,
): Promise<string> {
  const ec2 = await aws.client('ec2');
  const { VpnConnection } = await ec2.createVpnConnection({
    Type: 'ipsec.1',
    CustomerGatewayId: customer,
    ...to,
    ...tagging('vpn-connection', tags),
  });
  return made(VpnConnection?.VpnConnectionId);
}

export async function attach(
  { aws, tags }: Where,
  gateway: string,
  vpc: string,
  subnet: string,
): Promise<string> {
  const ec2 = await aws.client('ec2');
  const { TransitGatewayVpcAttachment } = await ec2.createTransitGatewayVpcAttachment({
    TransitGatewayId: gateway,
    VpcId: vpc,
    SubnetIds: [subnet],
    ...tagging('transit-gateway-attachment', tags),
  });
  return made(TransitGatewayVpcAttachment?.TransitGatewayAttachmentId);
}

export async function attachmentState(aws: Aws, id: string): Promise<string | undefined> {
  const ec2 = await aws.client('ec2');
  const answer = await ec2.describeTransitGatewayAttachments({ TransitGatewayAttachmentIds: [id] });
  return answer.TransitGatewayAttachments?.[0]?.State;
}

export function made(id: string | undefined): string {
  assert.ok(id);
  return id;
}

export async function until(reached: () => Promise<boolean>): Promise<void> {
  while (!(await reached())) await new Promise((resolve) => setTimeout(resolve, 5));
}
