import assert from 'node:assert/strict';
import type { Aws } from '../../src/aws/aws.ts';
import {
  createAddress,
  createGroup,
  createInstance,
  createInterface,
  pairs,
  tagging,
} from './ec2-interfaces.ts';
import {
  attach,
  connect,
  createAcl,
  createCustomerGateway,
  createFlowLog,
  createGateway,
  createPeering,
  createSubnet,
  createTable,
  createTransitGateway,
  createVpc,
  createVpnGateway,
  guard,
  made,
} from './ec2-vpc.ts';
import { createService } from './ecs.ts';
import { createLink } from './interface-holders.ts';
import { createFunction } from './lambda-function.ts';
import { createEndpoint, createProxy } from './rds-proxy.ts';
import { createWarehouse } from './redshift.ts';
import type { Ground, Scenario } from './scenario.ts';

/** Untagged, as it is left to the VPC to lead to it. */
const bare = (ground: Ground): Ground => ({ ...ground, tags: {} });

export const scenario: Scenario = {
  type: 'ec2:vpc',
  deleteAction: 'ec2:DeleteVpc',
  create: async (ground) => ({ id: await createVpc(ground) }),
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    return (await ec2.describeVpcs({})).Vpcs?.some(({ VpcId }) => VpcId === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deleteVpc({ VpcId: id });
  },
  variants: {
    'with everything that it is made of, unlabelled': {
      async arrange(ground) {
        const id = await createVpc(ground);
        await furnish(bare(ground), id);
        return { id };
      },
      async after(aws, id) {
        const ec2 = await aws.client('ec2');
        const { Vpcs } = await ec2.describeVpcs({});
        const kept = Vpcs?.filter(({ IsDefault }) => !IsDefault);
        assert.deepEqual(
          kept?.map(({ CidrBlock }) => CidrBlock),
          ['10.1.0.0/16'],
        );
        const { VpcPeeringConnections } = await ec2.describeVpcPeeringConnections({});
        assert.deepEqual(
          VpcPeeringConnections?.map(({ Status }) => Status?.Code),
          ['deleted'],
        );
        assert.deepEqual((await ec2.describeFlowLogs({})).FlowLogs, []);
        assert.deepEqual((await ec2.describeInternetGateways({})).InternetGateways, []);
        const { VpnGateways } = await ec2.describeVpnGateways({});
        assert.deepEqual(
          VpnGateways?.map(({ State }) => State),
          ['deleted'],
        );
        const { VpcEndpoints } = await ec2.describeVpcEndpoints({});
        assert.deepEqual(
          VpcEndpoints?.filter(({ VpcId, State }) => VpcId === id && State !== 'Deleted'),
          [],
        );
      },
    },
    'with labelled main route table, default network ACL and default group': {
      async arrange(ground) {
        const id = await createVpc(ground);
        const ec2 = await ground.aws.client('ec2');
        const inside = { Filters: [{ Name: 'vpc-id', Values: [id] }] };
        const { RouteTables } = await ec2.describeRouteTables(inside);
        const { NetworkAcls } = await ec2.describeNetworkAcls(inside);
        const { SecurityGroups } = await ec2.describeSecurityGroups(inside);
        const Resources = [
          made(RouteTables?.[0]?.RouteTableId),
          made(NetworkAcls?.[0]?.NetworkAclId),
          made(SecurityGroups?.[0]?.GroupId),
        ];
        await ec2.createTags({ Resources, Tags: pairs(ground.tags) });
        return { id };
      },
    },
    'with a NAT gateway, an instance and their address of ours': {
      async arrange(ground) {
        const id = await createVpc(ground);
        await createGateway(bare(ground), id);
        const subnet = await createSubnet(bare(ground), id);
        await createInstance(ground, { subnet });
        await createNat(ground, subnet);
        return { id };
      },
    },
    'with a service and a warehouse of ours, whose interfaces do not name them': {
      async arrange(ground) {
        const id = await createVpc(ground);
        const subnet = await createSubnet(bare(ground), id);
        const group = await createGroup(bare(ground), { vpc: id });
        await createService(ground, {
          networkConfiguration: {
            awsvpcConfiguration: { subnets: [subnet], securityGroups: [group] },
          },
        });
        const redshift = await ground.aws.client('redshift');
        const ClusterSubnetGroupName = ground.name;
        await redshift.createClusterSubnetGroup({
          ClusterSubnetGroupName,
          Description: 'of a scenario',
          SubnetIds: [subnet],
        });
        await createWarehouse(ground, { ClusterSubnetGroupName });
        return { id };
      },
    },
    'with a VPC link of ours, whose interface it waits for': {
      async arrange(ground) {
        const id = await createVpc(ground);
        const subnet = await createSubnet(bare(ground), id);
        const group = await createGroup(bare(ground), { vpc: id });
        await createLink(ground, { subnet, group });
        return { id };
      },
    },
    'with a function of ours, whose interface it waits for': {
      async arrange(ground) {
        const id = await createVpc(ground);
        const subnet = await createSubnet(bare(ground), id);
        const group = await createGroup(bare(ground), { vpc: id });
        await createFunction(ground, {
          VpcConfig: { SubnetIds: [subnet], SecurityGroupIds: [group] },
        });
        return { id };
      },
    },
    'with a DHCP options set of ours': {
      async arrange(ground) {
        const id = await createVpc(ground);
        const ec2 = await ground.aws.client('ec2');
        const { DhcpOptions } = await ec2.createDhcpOptions({
          DhcpConfigurations: [{ Key: 'domain-name', Values: ['shop.internal'] }],
          ...tagging('dhcp-options', ground.tags),
        });
        await ec2.associateDhcpOptions({ DhcpOptionsId: DhcpOptions?.DhcpOptionsId, VpcId: id });
        return { id };
      },
      async after(aws) {
        const ec2 = await aws.client('ec2');
        assert.deepEqual((await ec2.describeDhcpOptions({})).DhcpOptions, []);
      },
    },
  },
  refusals: {
    'an unlabelled instance runs in it': {
      async arrange(ground) {
        const id = await createVpc(ground);
        const subnet = await createSubnet(bare(ground), id);
        await createInstance({ ...ground, tags: { Name: 'bastion' } }, { subnet });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:instance i-\S+ \(bastion\) uses it and stays/,
      remedy: /label it/,
      after: (aws, id) => assertSubnets(aws, id, 1),
    },
    'an unlabelled NAT gateway is in it': {
      async arrange(ground) {
        const id = await createVpc(ground);
        await createNat(bare(ground), await createSubnet(bare(ground), id));
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:natgateway nat-\S+ uses it and stays/,
      remedy: /label it/,
      after: (aws, id) => assertSubnets(aws, id, 1),
    },
    'an unlabelled load balancer is in it': {
      async arrange(ground) {
        const id = await createVpc(ground);
        const elb = await ground.aws.client('elbv2');
        const Subnets = [await createSubnet(bare(ground), id)];
        await elb.createLoadBalancer({ Name: ground.name, Type: 'network', Subnets });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^elasticloadbalancing:loadbalancer net\/shop-\S+ \(shop-\S+\) uses it/,
      remedy: /label it/,
      after: (aws, id) => assertSubnets(aws, id, 1),
    },
    'an unlabelled proxy elsewhere has an endpoint in it': {
      async arrange(ground) {
        const id = await createVpc(ground);
        await createProxy(bare(ground));
        const VpcSubnetIds = [await createSubnet(bare(ground), id)];
        await createEndpoint(ground.aws, ground.name, { VpcSubnetIds });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^rds:db-proxy prx-\S+ \(shop-\S+\) uses it and stays/,
      remedy: /label it/,
      after: (aws, id) => assertSubnets(aws, id, 1),
    },
    'an unlabelled database is in it': {
      async arrange(ground) {
        const id = await createVpc(ground);
        const SubnetIds = [await createSubnet(bare(ground), id)];
        const rds = await ground.aws.client('rds');
        const DBSubnetGroupName = ground.name;
        await rds.createDBSubnetGroup({
          DBSubnetGroupName,
          DBSubnetGroupDescription: 'of a scenario',
          SubnetIds,
        });
        await rds.createDBInstance({
          DBInstanceIdentifier: ground.name,
          DBInstanceClass: 'db.t4g.micro',
          Engine: 'postgres',
          DBSubnetGroupName,
        });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^rds:db shop-\S+ uses it and stays/,
      remedy: /label it/,
      after: (aws, id) => assertSubnets(aws, id, 1),
    },
    'a task of an unlabelled service runs in it': {
      async arrange(ground) {
        const id = await createVpc(ground);
        const subnet = await createSubnet(bare(ground), id);
        const group = await createGroup(bare(ground), { vpc: id });
        await createService(bare(ground), {
          networkConfiguration: {
            awsvpcConfiguration: { subnets: [subnet], securityGroups: [group] },
          },
        });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ecs:service shop-\S+ uses it and stays/,
      remedy: /label it/,
      after: (aws, id) => assertSubnets(aws, id, 1),
    },
    'an unlabelled function runs in it': {
      async arrange(ground) {
        const id = await createVpc(ground);
        const subnet = await createSubnet(bare(ground), id);
        const group = await createGroup(bare(ground), { vpc: id });
        await createFunction(bare(ground), {
          VpcConfig: { SubnetIds: [subnet], SecurityGroupIds: [group] },
        });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^lambda:function shop-\S+ uses it and stays/,
      remedy: /label it/,
      after: (aws, id) => assertSubnets(aws, id, 1),
    },
    'an unlabelled transit gateway attachment is in it': {
      async arrange(ground) {
        const id = await createVpc(ground);
        const subnet = await createSubnet(bare(ground), id);
        await attach(bare(ground), await createTransitGateway(bare(ground)), id, subnet);
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:transit-gateway-attachment tgw-attach-\S+ uses it/,
      remedy: /label it/,
      after: (aws, id) => assertSubnets(aws, id, 1),
    },
    'somebody else has peered to it': {
      async arrange(ground) {
        const id = await createVpc(ground);
        await createPeering(bare(ground), await createVpc(bare(ground), '10.1.0.0/16'), id);
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:vpc-peering-connection pcx-\S+ \(from vpc-\S+ of \d{12}\) uses it/,
      remedy: /label it/,
    },
    'a subnet in it carries the labels of another pull request': {
      async arrange(ground) {
        const id = await createVpc(ground);
        await createSubnet({ ...ground, tags: { ...ground.tags, 'workshop:pr': '13' } }, id);
        await createSubnet(bare(ground), id, '10.0.1.0/24');
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:subnet subnet-\S+ uses it and stays/,
      remedy: /label it/,
      after: (aws, id) => assertSubnets(aws, id, 2),
    },
    'a flow log in it carries the labels of another pull request': {
      async arrange(ground) {
        const id = await createVpc(ground);
        await createSubnet(bare(ground), id);
        await createFlowLog({ ...ground, tags: { ...ground.tags, 'workshop:pr': '13' } }, id);
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:vpc-flow-log fl-\S+ uses it and stays/,
      remedy: /label it/,
      after: (aws, id) => assertSubnets(aws, id, 1),
    },
    'a VPN connection that is not ours leads into it': {
      async arrange(ground) {
        const id = await createVpc(ground);
        await createSubnet(bare(ground), id);
        const VpnGatewayId = await createVpnGateway(bare(ground), id);
        const customer = await createCustomerGateway(bare(ground));
        await connect({ ...ground, tags: { Name: 'office' } }, { VpnGatewayId }, customer);
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:vpn-connection vpn-\S+ \(office\) uses it and stays/,
      remedy: /label it/,
      after: (aws, id) => assertSubnets(aws, id, 1),
    },
    'a VPC link that is not ours leads into it': {
      async arrange(ground) {
        const id = await createVpc(ground);
        const subnet = await createSubnet(bare(ground), id);
        const group = await createGroup(bare(ground), { vpc: id });
        await createLink(bare(ground), { subnet, group });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^apigatewayv2:vpclink \S+ \(shop-\S+\) uses it and stays/,
      remedy: /label it/,
      after: (aws, id) => assertSubnets(aws, id, 1),
    },
    'another account shares it': {
      arrange: async (ground) => ({
        id: await createVpc({ ...ground, tags: { ...ground.tags, 'bed:owner': '210987654321' } }),
      }),
      outcome: 'blocked',
      blocker: /managed by the account 210987654321, which owns it and shares it through AWS RAM/,
      remedy: /what manages it/,
    },
    'it is the default VPC': {
      async arrange(ground) {
        const ec2 = await ground.aws.client('ec2');
        const { Vpcs } = await ec2.describeVpcs({
          Filters: [{ Name: 'is-default', Values: ['true'] }],
        });
        const id = made(Vpcs?.[0]?.VpcId);
        await ec2.createTags({ Resources: [id], Tags: pairs(ground.tags) });
        return { id };
      },
      outcome: 'blocked',
      blocker: /the default VPC/,
      remedy: /what manages it/,
    },
  },
};

/** Everything that the console's `Delete VPC` takes along. */
async function furnish(ground: Ground, vpc: string): Promise<void> {
  const ec2 = await ground.aws.client('ec2');
  const gateway = await createGateway(ground, vpc);
  await ec2.createEgressOnlyInternetGateway({ VpcId: vpc });
  await createVpnGateway(ground, vpc);
  const table = await createTable(ground, vpc);
  await ec2.createRoute({
    RouteTableId: table,
    DestinationCidrBlock: '0.0.0.0/0',
    GatewayId: gateway,
  });
  const subnets = [await createSubnet(ground, vpc), await createSubnet(ground, vpc, '10.0.1.0/24')];
  const acl = await createAcl(ground, vpc);
  for (const subnet of subnets) {
    await ec2.associateRouteTable({ RouteTableId: table, SubnetId: subnet });
    await guard(ec2, subnet, acl);
    await createFlowLog(ground, subnet);
    await createInterface(ground, { subnet });
  }
  await createFlowLog(ground, vpc);
  await ec2.createVpcEndpoint({
    VpcId: vpc,
    ServiceName: `com.amazonaws.${ground.aws.region}.s3`,
    RouteTableIds: [table],
  });
  await createPeering(ground, vpc, await createVpc(ground, '10.1.0.0/16'));
  const one = await createGroup({ ...ground, name: 'one' }, { vpc });
  const two = await createGroup({ ...ground, name: 'two' }, { vpc });
  for (const [GroupId, other] of [
    [one, two],
    [two, one],
  ])
    await ec2.authorizeSecurityGroupIngress({
      GroupId,
      IpPermissions: [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: other }] }],
    });
}

async function createNat(ground: Ground, subnet: string): Promise<void> {
  const ec2 = await ground.aws.client('ec2');
  const AllocationId = await createAddress(ground);
  await ec2.createNatGateway({
    SubnetId: subnet,
    AllocationId,
    ...tagging('natgateway', ground.tags),
  });
}

/** Nothing of a VPC that stays is touched. */
async function assertSubnets(aws: Aws, vpc: string, count: number): Promise<void> {
  const ec2 = await aws.client('ec2');
  const { Subnets } = await ec2.describeSubnets({ Filters: [{ Name: 'vpc-id', Values: [vpc] }] });
  assert.equal(Subnets?.length, count);
}
