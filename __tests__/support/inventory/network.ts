import type { EC2 } from '@aws-sdk/client-ec2';
import { type Lister, labelsIn } from './lister.ts';

interface Tagged {
  readonly Tags?:
    | { readonly Key?: string | undefined; readonly Value?: string | undefined }[]
    | undefined;
}

/** A type of EC2's whose list tells everything of it. */
function kind<Resource extends Tagged>(
  type: string,
  id: string,
  list: (client: EC2) => Promise<readonly Resource[] | undefined>,
  isOver: (resource: Resource) => boolean = () => false,
): Lister {
  return {
    service: 'ec2',
    type,
    async *list(aws) {
      const client = await aws.client('ec2');
      for (const each of (await list(client)) ?? [])
        if (!isOver(each))
          yield { id: String(Object(each)[id]), labels: labelsIn(each.Tags), description: each };
    },
  };
}

/** EC2 and VPC: what stays listed for a while after its end is left out. */
export const network: readonly Lister[] = [
  kind(
    'instance',
    'InstanceId',
    async (client) =>
      (await client.describeInstances({})).Reservations?.flatMap(({ Instances = [] }) => Instances),
    ({ State }) => State?.Name === 'terminated',
  ),
  kind('volume', 'VolumeId', async (client) => (await client.describeVolumes({})).Volumes),
  kind('key-pair', 'KeyPairId', async (client) => (await client.describeKeyPairs({})).KeyPairs),
  kind('vpc', 'VpcId', async (client) => (await client.describeVpcs({})).Vpcs),
  kind('subnet', 'SubnetId', async (client) => (await client.describeSubnets({})).Subnets),
  kind(
    'security-group',
    'GroupId',
    async (client) => (await client.describeSecurityGroups({})).SecurityGroups,
  ),
  kind(
    'route-table',
    'RouteTableId',
    async (client) => (await client.describeRouteTables({})).RouteTables,
  ),
  kind(
    'network-acl',
    'NetworkAclId',
    async (client) => (await client.describeNetworkAcls({})).NetworkAcls,
  ),
  kind(
    'internet-gateway',
    'InternetGatewayId',
    async (client) => (await client.describeInternetGateways({})).InternetGateways,
  ),
  kind(
    'natgateway',
    'NatGatewayId',
    async (client) => (await client.describeNatGateways({})).NatGateways,
    ({ State }) => State === 'deleted',
  ),
  kind(
    'elastic-ip',
    'AllocationId',
    async (client) => (await client.describeAddresses({})).Addresses,
  ),
  kind(
    'vpc-endpoint',
    'VpcEndpointId',
    async (client) => (await client.describeVpcEndpoints({})).VpcEndpoints,
    ({ State }) => `${State}` === 'deleted',
  ),
  kind(
    'vpc-peering-connection',
    'VpcPeeringConnectionId',
    async (client) => (await client.describeVpcPeeringConnections({})).VpcPeeringConnections,
    ({ Status }) => Status?.Code === 'deleted',
  ),
  kind('network-interface', 'NetworkInterfaceId', async (client) =>
    (await client.describeNetworkInterfaces({})).NetworkInterfaces?.map(({ TagSet, ...each }) => ({
      ...each,
      Tags: TagSet,
    })),
  ),
  {
    service: 'elasticloadbalancing',
    type: 'loadbalancer',
    async *list(aws) {
      const client = await aws.client('elbv2');
      for (const each of (await client.describeLoadBalancers({})).LoadBalancers ?? []) {
        const ResourceArns = [each.LoadBalancerArn ?? ''];
        const { TagDescriptions } = await client.describeTags({ ResourceArns });
        const { Listeners } = await client.describeListeners({
          LoadBalancerArn: each.LoadBalancerArn,
        });
        const description = { ...each, State: '', Listeners };
        yield {
          id: each.LoadBalancerName ?? '',
          labels: labelsIn(TagDescriptions?.[0]?.Tags),
          description,
        };
      }
    },
  },
  {
    service: 'elasticloadbalancing',
    type: 'targetgroup',
    async *list(aws) {
      const client = await aws.client('elbv2');
      for (const each of (await client.describeTargetGroups({})).TargetGroups ?? [])
        yield { id: each.TargetGroupName ?? '', description: each };
    },
  },
  {
    service: 'iam',
    type: 'user',
    global: true,
    async *list(aws) {
      const client = await aws.client('iam');
      for (const { UserName = '' } of (await client.listUsers({})).Users ?? []) {
        const { User } = await client.getUser({ UserName });
        const { AccessKeyMetadata } = await client.listAccessKeys({ UserName });
        const { AttachedPolicies } = await client.listAttachedUserPolicies({ UserName });
        const { Groups } = await client.listGroupsForUser({ UserName });
        const description = { ...User, AccessKeyMetadata, AttachedPolicies, Groups };
        yield { id: UserName, labels: labelsIn(User?.Tags), description };
      }
    },
  },
];
