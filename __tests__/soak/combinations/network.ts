import {
  createAddress,
  createGroup,
  createInstance,
  tagging,
} from '../../resource-types/ec2-interfaces.ts';
import { createSubnet, createVpc } from '../../resource-types/ec2-vpc.ts';
import { createEcsCluster, createService } from '../../resource-types/ecs.ts';
import {
  arnAt,
  balancer,
  forward,
  idIn,
  listen,
  targets,
} from '../../resource-types/elastic-load-balancing.ts';
import type { Ground } from '../../resource-types/scenario.ts';
import { type Combination, id, type Member, ties } from './member.ts';

async function group(ground: Ground, vpc = ''): Promise<string> {
  return createGroup(ground, { vpc });
}

/** The network that a combination's members share and that is nobody's. */
async function nobodys(ground: Ground): Promise<{ vpc: string; subnet: string }> {
  const bare = { ...ground, tags: {} };
  const vpc = await createVpc(bare);
  return { vpc, subnet: await createSubnet(bare, vpc) };
}

/** One member adds a rule to another's group, so that this names it. */
async function name(ground: Ground, GroupId: string, other: string): Promise<void> {
  await (await ground.aws.client('ec2')).authorizeSecurityGroupIngress({
    GroupId,
    IpPermissions: [
      { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, UserIdGroupPairs: [{ GroupId: other }] },
    ],
  });
}

function inVpcOf(member: string): Member['make'] {
  return async (ground, ids) => {
    const { SecurityGroups } = await (await ground.aws.client('ec2')).describeSecurityGroups({
      GroupIds: [id(ids, member)],
    });
    return group(ground, SecurityGroups?.[0]?.VpcId);
  };
}

/** Names of balancers and target groups have at most 32 characters. */
function short(ground: Ground): Ground {
  return { ...ground, name: ground.name.slice(-32).replace(/^-/, '') };
}

/** What is in a network. */
export const network: Readonly<Record<string, Combination>> = {
  'security groups that name each other, and a third that names one': {
    members: {
      one: {
        type: 'ec2:security-group',
        make: async (ground) => group(ground, (await nobodys(ground)).vpc),
      },
      two: { type: 'ec2:security-group', make: inVpcOf('one') },
      three: { type: 'ec2:security-group', make: inVpcOf('one') },
    },
    ties: ties('names', ['one', 'two'], ['two', 'one'], ['three', 'one']),
    async join(ground, ids) {
      for (const [from, to] of [
        ['one', 'two'],
        ['two', 'one'],
        ['three', 'one'],
      ])
        await name(ground, id(ids, from ?? ''), id(ids, to ?? ''));
    },
  },
  'a VPC with what is in it': {
    members: {
      vpc: { type: 'ec2:vpc', make: (ground) => createVpc(ground) },
      subnet: {
        type: 'ec2:subnet',
        partOf: ['vpc'],
        make: (ground, ids) => createSubnet(ground, id(ids, 'vpc')),
      },
      group: {
        type: 'ec2:security-group',
        partOf: ['vpc'],
        make: (ground, ids) => group(ground, id(ids, 'vpc')),
      },
      instance: {
        type: 'ec2:instance',
        make: (ground, ids) =>
          createInstance(ground, { subnet: id(ids, 'subnet') }, [id(ids, 'group')]),
      },
    },
    ties: ties(
      'keeps',
      ['subnet', 'vpc'],
      ['group', 'vpc'],
      ['instance', 'vpc'],
      ['instance', 'subnet'],
      ['instance', 'group'],
    ),
  },
  'a NAT gateway with its address': {
    members: {
      address: { type: 'ec2:elastic-ip', make: (ground) => createAddress(ground) },
      gateway: {
        type: 'ec2:natgateway',
        async make(ground, ids) {
          const { NatGateway } = await (await ground.aws.client('ec2')).createNatGateway({
            SubnetId: (await nobodys(ground)).subnet,
            AllocationId: id(ids, 'address'),
            ...tagging('natgateway', ground.tags),
          });
          return NatGateway?.NatGatewayId ?? '';
        },
      },
    },
    ties: ties('keeps', ['gateway', 'address']),
  },
  'a target group behind a balancer': {
    members: {
      group: {
        type: 'elasticloadbalancing:targetgroup',
        make: async (ground) => idIn(await targets(short(ground))),
      },
      balancer: {
        type: 'elasticloadbalancing:loadbalancer',
        async make(ground, ids) {
          const arn = await balancer(short(ground));
          await listen(ground, arn, forward(arnAt(ground.aws, 'targetgroup', id(ids, 'group'))));
          return idIn(arn);
        },
      },
    },
    ties: ties('keeps', ['balancer', 'group']),
  },
  'a cluster with a service': {
    members: {
      cluster: {
        type: 'ecs:cluster',
        make: async (ground) => (await createEcsCluster(ground)).id,
      },
      service: {
        type: 'ecs:service',
        make: async (ground, ids) =>
          (await createService(ground, { cluster: id(ids, 'cluster') })).id,
      },
    },
    ties: ties('keeps', ['service', 'cluster']),
  },
};
