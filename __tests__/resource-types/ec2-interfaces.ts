import assert from 'node:assert/strict';
import type { NetworkInterface, ResourceType, Subnet } from '@aws-sdk/client-ec2';
import type { Aws } from '../../src/aws/aws.ts';
import type { Tags } from '../../src/scope.ts';
import type { Ground } from './scenario.ts';

export interface Network {
  readonly vpc: string;
  readonly subnet: string;
}

/** A VPC with one subnet, neither of them labelled. */
export async function createNetwork({ aws }: Pick<Ground, 'aws'>): Promise<Network> {
  const ec2 = await aws.client('ec2');
  const { Vpc } = await ec2.createVpc({ CidrBlock: '10.0.0.0/16' });
  const { Subnet } = await ec2.createSubnet({ VpcId: Vpc?.VpcId, CidrBlock: '10.0.0.0/24' });
  assert.ok(Vpc?.VpcId && Subnet?.SubnetId);
  return { vpc: Vpc.VpcId, subnet: Subnet.SubnetId };
}

/** Those of the default VPC, whatever other networks there are in the account. */
export async function defaultSubnets(aws: Aws): Promise<Subnet[]> {
  const { Subnets } = await (await aws.client('ec2')).describeSubnets({
    Filters: [{ Name: 'default-for-az', Values: ['true'] }],
  });
  return Subnets ?? [];
}

/** EC2 refuses a specification without tags. */
export function tagging(type: ResourceType, tags: Tags) {
  const Tags = pairs(tags);
  return Tags.length === 0 ? {} : { TagSpecifications: [{ ResourceType: type, Tags }] };
}

export function pairs(tags: Tags) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

export async function createGroup(
  { aws, name, tags }: Ground,
  { vpc }: Pick<Network, 'vpc'>,
): Promise<string> {
  const ec2 = await aws.client('ec2');
  const { GroupId } = await ec2.createSecurityGroup({
    GroupName: name,
    Description: 'of a scenario',
    VpcId: vpc,
    ...tagging('security-group', tags),
  });
  assert.ok(GroupId);
  return GroupId;
}

export async function createInterface(
  { aws, tags }: Pick<Ground, 'aws' | 'tags'>,
  { subnet }: Pick<Network, 'subnet'>,
  groups: string[] = [],
): Promise<string> {
  const ec2 = await aws.client('ec2');
  const { NetworkInterface: made } = await ec2.createNetworkInterface({
    SubnetId: subnet,
    ...(groups.length > 0 ? { Groups: groups } : {}),
    ...tagging('network-interface', tags),
  });
  assert.ok(made?.NetworkInterfaceId);
  return made.NetworkInterfaceId;
}

export async function createAddress({ aws, tags }: Pick<Ground, 'aws' | 'tags'>): Promise<string> {
  const ec2 = await aws.client('ec2');
  const { AllocationId } = await ec2.allocateAddress({
    Domain: 'vpc',
    ...tagging('elastic-ip', tags),
  });
  assert.ok(AllocationId);
  return AllocationId;
}

/** An instance with its primary interface in these groups. */
export async function createInstance(
  { aws, tags }: Pick<Ground, 'aws' | 'tags'>,
  { subnet }: Pick<Network, 'subnet'>,
  groups: string[] = [],
): Promise<string> {
  const ec2 = await aws.client('ec2');
  const { Images } = await ec2.describeImages({ Owners: ['amazon'] });
  const { Instances } = await ec2.runInstances({
    ImageId: Images?.[0]?.ImageId,
    MinCount: 1,
    MaxCount: 1,
    SubnetId: subnet,
    ...(groups.length > 0 ? { SecurityGroupIds: groups } : {}),
    ...tagging('instance', tags),
  });
  assert.ok(Instances?.[0]?.InstanceId);
  return Instances[0].InstanceId;
}

export async function interfacesIn(aws: Aws, subnet: string): Promise<NetworkInterface[]> {
  const ec2 = await aws.client('ec2');
  const { NetworkInterfaces } = await ec2.describeNetworkInterfaces({
    Filters: [{ Name: 'subnet-id', Values: [subnet] }],
  });
  return NetworkInterfaces ?? [];
}
