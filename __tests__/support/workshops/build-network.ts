import type { _InstanceType, EC2, ResourceType } from '@aws-sdk/client-ec2';
import { type Environment, pairs } from './build.ts';

export interface Network {
  readonly vpc: string;
  /** Two with a way out of their own, then two behind the NAT gateway. */
  readonly subnets: readonly [string, string, string, string];
  readonly groups: { readonly alb: string; readonly customer: string; readonly admin: string };
  readonly internetGateway: string;
}

const labelled = (env: Environment, type: ResourceType, name: string) => [
  {
    ResourceType: type,
    Tags: [...pairs(env.tags), { Key: 'Name', Value: `${env.prefix}-${name}` }],
  },
];

/**
 * A VPC as its wizard makes it: only the VPC, its NAT gateway, address and groups carry the labels; subnets, route
 * tables, gateway and endpoints are known by the VPC that they are in.
 */
export async function network(env: Environment, block = '10.0'): Promise<Network> {
  const ec2 = await env.aws.client('ec2');
  const { Vpc } = await ec2.createVpc({
    CidrBlock: `${block}.0.0/16`,
    TagSpecifications: labelled(env, 'vpc', 'vpc'),
  });
  const vpc = Vpc?.VpcId ?? '';
  const subnet = async (index: number) => {
    const zone = index % 2 === 0 ? 'a' : 'b';
    const made = await ec2.createSubnet({
      VpcId: vpc,
      CidrBlock: `${block}.${index}.0/24`,
      AvailabilityZone: `${env.aws.region}${zone}`,
    });
    return made.Subnet?.SubnetId ?? '';
  };
  const subnets = [await subnet(0), await subnet(1), await subnet(2), await subnet(3)] as const;
  const { InternetGateway } = await ec2.createInternetGateway({});
  const internetGateway = InternetGateway?.InternetGatewayId ?? '';
  await ec2.attachInternetGateway({ VpcId: vpc, InternetGatewayId: internetGateway });
  await routes(ec2, vpc, subnets.slice(0, 2), { GatewayId: internetGateway });
  const { AllocationId } = await ec2.allocateAddress({
    TagSpecifications: labelled(env, 'elastic-ip', 'nat'),
  });
  const { NatGateway } = await ec2.createNatGateway({
    SubnetId: subnets[0],
    AllocationId,
    TagSpecifications: labelled(env, 'natgateway', 'nat'),
  });
  const behind = await routes(ec2, vpc, subnets.slice(2), {
    NatGatewayId: NatGateway?.NatGatewayId,
  });
  const groups = await securityGroups(env, ec2, vpc);
  await ec2.createVpcEndpoint({
    VpcId: vpc,
    ServiceName: `com.amazonaws.${env.aws.region}.s3`,
    RouteTableIds: [behind],
  });
  await ec2.createVpcEndpoint({
    VpcId: vpc,
    VpcEndpointType: 'Interface',
    ServiceName: `com.amazonaws.${env.aws.region}.ssm`,
    SubnetIds: [subnets[2]],
    SecurityGroupIds: [groups.customer],
  });
  return { vpc, subnets: [...subnets], groups, internetGateway };
}

async function routes(
  ec2: EC2,
  VpcId: string,
  subnets: readonly string[],
  to: { GatewayId?: string; NatGatewayId?: string | undefined },
): Promise<string> {
  const { RouteTable } = await ec2.createRouteTable({ VpcId });
  const RouteTableId = RouteTable?.RouteTableId ?? '';
  await ec2.createRoute({ RouteTableId, DestinationCidrBlock: '0.0.0.0/0', ...to });
  for (const SubnetId of subnets) await ec2.associateRouteTable({ RouteTableId, SubnetId });
  return RouteTableId;
}

/** The balancer's group and those of the services name each other. */
async function securityGroups(env: Environment, ec2: EC2, VpcId: string) {
  const group = async (name: string) => {
    const made = await ec2.createSecurityGroup({
      VpcId,
      GroupName: `${env.prefix}-${name}`,
      Description: name,
      TagSpecifications: labelled(env, 'security-group', name),
    });
    return made.GroupId ?? '';
  };
  const groups = {
    alb: await group('alb-sg'),
    customer: await group('customer-sg'),
    admin: await group('admin-sg'),
  };
  const port = (GroupId: string) => ({
    IpProtocol: 'tcp',
    FromPort: 8080,
    ToPort: 8080,
    UserIdGroupPairs: [{ GroupId }],
  });
  for (const GroupId of [groups.customer, groups.admin]) {
    await ec2.authorizeSecurityGroupIngress({ GroupId, IpPermissions: [port(groups.alb)] });
    await ec2.authorizeSecurityGroupEgress({
      GroupId: groups.alb,
      IpPermissions: [port(GroupId)],
    });
  }
  await ec2.authorizeSecurityGroupIngress({
    GroupId: groups.customer,
    IpPermissions: [port(groups.admin)],
  });
  return groups;
}

/** A key pair; without labels it is one that is shared. */
export async function keyPair(env: Environment, name: string): Promise<string> {
  const ec2 = await env.aws.client('ec2');
  const KeyName = `${env.prefix}-${name}`;
  await ec2.createKeyPair({ KeyName, TagSpecifications: labelled(env, 'key-pair', name) });
  return KeyName;
}

interface Instance {
  readonly name: string;
  readonly subnet: string;
  readonly group: string;
  readonly key: string;
  /** Name of an instance profile. */
  readonly profile?: string;
}

/** A running instance. Returns its id. */
export async function instance(env: Environment, wanted: Instance): Promise<string> {
  const ec2 = await env.aws.client('ec2');
  const { Images } = await ec2.describeImages({ Owners: ['amazon'], MaxResults: 5 });
  const { Instances } = await ec2.runInstances({
    ImageId: Images?.[0]?.ImageId,
    InstanceType: 't3.micro' as _InstanceType,
    MinCount: 1,
    MaxCount: 1,
    SubnetId: wanted.subnet,
    SecurityGroupIds: [wanted.group],
    KeyName: wanted.key,
    ...(wanted.profile === undefined ? {} : { IamInstanceProfile: { Name: wanted.profile } }),
    TagSpecifications: [
      ...labelled(env, 'instance', wanted.name),
      ...labelled(env, 'volume', wanted.name),
    ],
  });
  return Instances?.[0]?.InstanceId ?? '';
}

/** An instance profile around a role of EC2's. */
export async function instanceProfile(env: Environment, name: string): Promise<string> {
  const iam = await env.global.client('iam');
  const InstanceProfileName = `${env.prefix}-${name}`;
  await iam.createInstanceProfile({ InstanceProfileName, Tags: pairs(env.tags) });
  await iam.addRoleToInstanceProfile({ InstanceProfileName, RoleName: InstanceProfileName });
  return InstanceProfileName;
}

/** A balancer whose listener forwards to one target group, and by a rule to another. */
export async function balancer(env: Environment, network: Network, targets: readonly string[]) {
  const elb = await env.aws.client('elbv2');
  const Tags = pairs(env.tags);
  const group = async (name: string, index: number) => {
    const { TargetGroups } = await elb.createTargetGroup({
      Name: `${env.prefix}-${name}`,
      Protocol: 'HTTP',
      Port: 8080,
      VpcId: network.vpc,
      Tags,
    });
    const TargetGroupArn = TargetGroups?.[0]?.TargetGroupArn ?? '';
    await elb.registerTargets({ TargetGroupArn, Targets: [{ Id: targets[index] }] });
    return TargetGroupArn;
  };
  const customer = await group('customer-tg', 0);
  const admin = await group('admin-tg', 1);
  const { LoadBalancers } = await elb.createLoadBalancer({
    Name: `${env.prefix}-alb`,
    Subnets: [network.subnets[0], network.subnets[1]],
    SecurityGroups: [network.groups.alb],
    Tags,
  });
  const { Listeners } = await elb.createListener({
    LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn,
    Protocol: 'HTTP',
    Port: 80,
    DefaultActions: [{ Type: 'forward', TargetGroupArn: customer }],
    Tags,
  });
  await elb.createRule({
    ListenerArn: Listeners?.[0]?.ListenerArn,
    Priority: 1,
    Conditions: [{ Field: 'path-pattern', Values: ['/admin/*'] }],
    Actions: [{ Type: 'forward', TargetGroupArn: admin }],
  });
}

/** A user as a person makes one: a password, two keys, a group, an own and an attached policy. */
export async function user(env: Environment, name: string): Promise<void> {
  const iam = await env.global.client('iam');
  const UserName = `${env.prefix}-${name}`;
  const GroupName = `${env.prefix === '' ? 'shared' : env.prefix}-developers`;
  await iam.createUser({ UserName, Tags: pairs(env.tags) });
  await iam.createLoginProfile({ UserName, Password: 'Correct-horse-9' });
  await iam.createAccessKey({ UserName });
  await iam.createAccessKey({ UserName });
  await iam.createGroup({ GroupName });
  await iam.addUserToGroup({ GroupName, UserName });
  await iam.putUserPolicy({
    UserName,
    PolicyName: 'inline',
    PolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
    }),
  });
  await iam.attachUserPolicy({
    UserName,
    PolicyArn: `arn:${env.global.partition}:iam::aws:policy/AmazonDynamoDBFullAccess`,
  });
}
