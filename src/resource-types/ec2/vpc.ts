import type { Vpc } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { named } from './named.ts';
import { refused } from './refused.ts';
import { contentsOf } from './vpc-contents.ts';
import { membersOf, taggedOf } from './vpc-members.ts';
import { usersOf } from './vpc-users.ts';

/**
 * VPC: goes after everything that it is made of, and stays with everything that runs in it. AWS deletes only its main
 * route table, default network ACL and default security group along with it. Sources: EC2 API reference (DeleteVpc),
 * VPC guide (delete your VPC), RAM guide (shared VPCs: only the owner may change it).
 */
export const vpc = defineResourceType({
  name: 'ec2:vpc',
  cloudFormation: 'AWS::EC2::VPC',
  arn: 'ec2:vpc/{id}',
  tagging: 'swept',
  iam: [
    'ec2:DescribeVpcs',
    'ec2:DescribeSubnets',
    'ec2:DescribeRouteTables',
    'ec2:DescribeNetworkAcls',
    'ec2:DescribeSecurityGroups',
    'ec2:DescribeInternetGateways',
    'ec2:DescribeEgressOnlyInternetGateways',
    'ec2:DescribeVpnGateways',
    'ec2:DescribeVpnConnections',
    'ec2:DescribeVpcEndpoints',
    'ec2:DescribeVpcPeeringConnections',
    'ec2:DescribeFlowLogs',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DescribeInstances',
    'ec2:DescribeNatGateways',
    'elasticloadbalancing:DescribeLoadBalancers',
    'rds:DescribeDBInstances',
    'rds:DescribeDBProxies',
    'rds:DescribeDBProxyEndpoints',
    'lambda:ListFunctions',
    'redshift:DescribeClusters',
    'ecs:ListClusters',
    'ecs:ListTasks',
    'ecs:DescribeTasks',
    'apigateway:GET',
    'ec2:DeleteVpc',
  ],
  manual: {
    first:
      'its subnets, route tables, network ACLs, security groups, gateways, endpoints, flow logs, peering connections that it requested, and free network interfaces, which go with it unlabelled; and all that runs in it, which does not',
  },
  notFound: ['InvalidVpcID.NotFound'],
  refusals: [
    {
      code: 'DependencyViolation',
      // What was deleted a moment ago may still count.
      patience: 120,
      remedy:
        'Open the VPC in the AWS console and choose “Delete VPC”: it lists what is still in it. Label that too, or delete it, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await vpcWith(aws, id);
    if (found === undefined) return undefined;
    const managedBy = managerOf(aws, found);
    const options = found.DhcpOptionsId ?? 'default';
    return {
      ...named(aws, 'vpc', id, tagsOf(found.Tags)),
      state: found.State === 'pending' ? 'busy' : 'ready',
      managedBy,
      ...(managedBy === undefined ? await relationsOf(aws, id) : {}),
      refers: options === 'default' ? [] : [{ type: 'ec2:dhcp-options', id: options }],
      detail: undefined,
    };
  },
  async look(aws, id) {
    return (await vpcWith(aws, id)) && { state: 'ready' };
  },
  async remove(aws, { id, owns = [] }) {
    // All that goes before it has gone by now: AWS would refuse, and not say why.
    const left = owns.filter(({ goes }) => goes === 'before');
    if (left.length > 0) throw stillInIt(left.map((each) => `${each.type} ${each.id}`));
    await (await aws.client('ec2')).deleteVpc({ VpcId: id });
  },
});

async function vpcWith(aws: Aws, id: string): Promise<Vpc | undefined> {
  return (await (await aws.client('ec2')).describeVpcs({ VpcIds: [id] })).Vpcs?.[0];
}

async function relationsOf(aws: Aws, id: string) {
  const inside = await contentsOf(aws, id);
  return {
    owns: membersOf(id, aws.account, inside),
    usedBy: [...(await usersOf(aws, id, inside)), ...taggedOf(id, aws.account, inside)],
  };
}

function managerOf({ account }: Aws, { IsDefault, OwnerId }: Vpc): string | undefined {
  if (OwnerId !== undefined && OwnerId !== account)
    return `the account ${OwnerId}, which owns it and shares it through AWS RAM`;
  return IsDefault ? 'AWS (the default VPC of its region)' : undefined;
}

function stillInIt(members: readonly string[]): Error {
  const named = members.slice(0, 3).join(', ');
  const more = members.length > 3 ? ` and ${members.length - 3} more` : '';
  return refused(`still in it: ${named}${more}`);
}
