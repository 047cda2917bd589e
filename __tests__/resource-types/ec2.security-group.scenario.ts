import assert from 'node:assert/strict';
import type { EC2 } from '@aws-sdk/client-ec2';
import {
  createGroup,
  createInstance,
  createInterface,
  createNetwork,
  interfacesIn,
  type Network,
  pairs,
} from './ec2-interfaces.ts';
import { createLink, heldByOthers } from './interface-holders.ts';
import { createFunction } from './lambda-function.ts';
import { overtaken } from './overtaken.ts';
import type { Ground, Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'ec2:security-group',
  deleteAction: 'ec2:DeleteSecurityGroup',
  create: async (ground) => ({ id: await createGroup(ground, await createNetwork(ground)) }),
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    const { SecurityGroups } = await ec2.describeSecurityGroups({
      Filters: [{ Name: 'group-id', Values: [id] }],
    });
    return SecurityGroups?.length === 1;
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deleteSecurityGroup({ GroupId: id });
  },
  variants: {
    'two groups that name each other and themselves': {
      async arrange(ground) {
        const network = await createNetwork(ground);
        const [one, two] = await groups(ground, network);
        const ec2 = await ground.aws.client('ec2');
        await ec2.authorizeSecurityGroupIngress({ GroupId: one, ...naming(one, two) });
        await ec2.authorizeSecurityGroupIngress({ GroupId: two, ...naming(one) });
        await ec2.authorizeSecurityGroupEgress({ GroupId: two, ...naming(one) });
        await assert.rejects(ec2.deleteSecurityGroup({ GroupId: one }), /dependent/);
        return { id: one };
      },
      after: (aws) => assertLeft(aws.client('ec2'), ['default']),
    },
    'named by nobody, and naming a group that stays': {
      async arrange(ground) {
        const network = await createNetwork(ground);
        const [one] = await groups(ground, network);
        const other = await createGroup({ ...ground, name: 'theirs', tags: {} }, network);
        const ec2 = await ground.aws.client('ec2');
        await ec2.authorizeSecurityGroupIngress({ GroupId: one, ...naming(other) });
        return { id: one };
      },
      after: (aws) => assertLeft(aws.client('ec2'), ['default', 'theirs']),
    },
    'named by a group of ours that an instance keeps, which is not ours': {
      async arrange(ground) {
        const network = await createNetwork(ground);
        const [one, two] = await groups(ground, network);
        const ec2 = await ground.aws.client('ec2');
        await ec2.authorizeSecurityGroupIngress({ GroupId: two, ...naming(one) });
        await createInstance({ ...ground, tags: {} }, network, [two]);
        return { id: one };
      },
      async after(aws) {
        const { SecurityGroups } = await (await aws.client('ec2')).describeSecurityGroups({});
        const kept = SecurityGroups?.filter(({ GroupName: name }) => name?.endsWith('-two'));
        assert.deepEqual(
          kept?.map(({ IpPermissions }) => IpPermissions),
          [[]],
        );
      },
    },
    'associated with a second VPC': {
      async arrange(ground) {
        const id = await createGroup(ground, await createNetwork(ground));
        const ec2 = await ground.aws.client('ec2');
        const { vpc } = await createNetwork(ground);
        await ec2.associateSecurityGroupVpc({ GroupId: id, VpcId: vpc });
        return { id };
      },
    },
    'with a VPC link of ours in it': {
      async arrange(ground) {
        const { subnet, vpc } = await createNetwork(ground);
        const id = await createGroup(ground, { vpc });
        await createLink(ground, { subnet, group: id });
        return { id };
      },
    },
    'whose rules another revokes at the same time': {
      async arrange(ground) {
        const [one, two] = await groups(ground, await createNetwork(ground));
        const ec2 = await ground.aws.client('ec2');
        await ec2.authorizeSecurityGroupIngress({ GroupId: one, ...naming(two) });
        await ec2.authorizeSecurityGroupEgress({ GroupId: one, ...naming(two) });
        await overtaken(
          ground,
          'RevokeSecurityGroupIngress',
          'InvalidSecurityGroupRuleId.NotFound',
        );
        await overtaken(ground, 'RevokeSecurityGroupEgress', 'InvalidPermission.NotFound');
        return { id: one };
      },
    },
    'with a function of ours in it': {
      async arrange(ground) {
        const network = await createNetwork(ground);
        const id = await createGroup(ground, network);
        await createFunction(ground, {
          VpcConfig: { SubnetIds: [network.subnet], SecurityGroupIds: [id] },
        });
        return { id };
      },
    },
  },
  refusals: {
    ...heldByOthers(async (ground) => {
      const network = await createNetwork(ground);
      const id = await createGroup(ground, network);
      return { id, place: { subnet: network.subnet, group: id } };
    }),
    'a rule of a group that is not ours names it': {
      async arrange(ground) {
        const network = await createNetwork(ground);
        const id = await createGroup(ground, network);
        const other = await createGroup({ ...ground, name: 'theirs', tags: {} }, network);
        const ec2 = await ground.aws.client('ec2');
        await ec2.authorizeSecurityGroupEgress({ GroupId: other, ...naming(id) });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:security-group sg-\S+ \(by its rule sgr-\S+\) uses it and stays/,
      remedy: /label it/,
    },
    'an instance that is not ours is in it': {
      async arrange(ground) {
        const network = await createNetwork(ground);
        const id = await createGroup(ground, network);
        await createInstance({ ...ground, tags: {} }, network, [id]);
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:instance i-\S+ uses it and stays/,
      remedy: /label it/,
    },
    'a free interface that is not ours is in it': {
      async arrange(ground) {
        const network = await createNetwork(ground);
        const id = await createGroup(ground, network);
        await createInterface({ ...ground, tags: {} }, network, [id]);
        assert.equal((await interfacesIn(ground.aws, network.subnet)).length, 1);
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:network-interface eni-\S+ uses it and stays/,
      remedy: /label it/,
    },
    'the default group of a VPC that stays': {
      async arrange(ground) {
        const { vpc } = await createNetwork(ground);
        const ec2 = await ground.aws.client('ec2');
        const { SecurityGroups } = await ec2.describeSecurityGroups({
          Filters: [{ Name: 'vpc-id', Values: [vpc] }],
        });
        const id = SecurityGroups?.[0]?.GroupId ?? '';
        await ec2.createTags({ Resources: [id], Tags: pairs(ground.tags) });
        return { id };
      },
      outcome: 'blocked',
      blocker: /^ec2:vpc vpc-\S+ uses it and stays/,
      remedy: /label it/,
    },
  },
};

async function groups(ground: Ground, network: Network): Promise<[string, string]> {
  const { name } = ground;
  return [
    await createGroup({ ...ground, name: `${name}-one` }, network),
    await createGroup({ ...ground, name: `${name}-two` }, network),
  ];
}

function naming(...ids: string[]) {
  const pairs = ids.map((GroupId) => ({ GroupId }));
  return {
    IpPermissions: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, UserIdGroupPairs: pairs }],
  };
}

async function assertLeft(client: Promise<EC2>, names: string[]): Promise<void> {
  const { SecurityGroups } = await (await client).describeSecurityGroups({});
  const found = new Set(SecurityGroups?.map(({ GroupName }) => GroupName));
  assert.deepEqual([...found].sort(), names);
}
