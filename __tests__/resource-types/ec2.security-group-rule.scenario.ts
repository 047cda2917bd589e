import assert from 'node:assert/strict';
import type { IpPermission } from '@aws-sdk/client-ec2';
import { createGroup, createNetwork, pairs } from './ec2-interfaces.ts';
import { createVpc, made } from './ec2-vpc.ts';
import type { Ground, Scenario } from './scenario.ts';

/** A rule of ours in a group that is not. */
async function create(ground: Ground) {
  return { id: await createRule(ground, await createSharedGroup(ground), toEverybody) };
}

export const scenario: Scenario = {
  type: 'ec2:security-group-rule',
  deleteAction: 'ec2:RevokeSecurityGroupIngress',
  create,
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    const { SecurityGroupRules } = await ec2.describeSecurityGroupRules({});
    return SecurityGroupRules?.some((each) => each.SecurityGroupRuleId === id) ?? false;
  },
  async destroy(aws, id) {
    const ec2 = await aws.client('ec2');
    const answer = await ec2.describeSecurityGroupRules({ SecurityGroupRuleIds: [id] });
    const GroupId = made(answer.SecurityGroupRules?.[0]?.GroupId);
    await ec2.revokeSecurityGroupIngress({ GroupId, SecurityGroupRuleIds: [id] });
  },
  variants: {
    'an egress rule, and beside it one that is not ours': {
      async arrange(ground) {
        const group = await createSharedGroup(ground);
        const ec2 = await ground.aws.client('ec2');
        await createRule({ ...ground, tags: { Name: 'theirs' } }, group, toEverybody);
        const { SecurityGroupRules } = await ec2.authorizeSecurityGroupEgress({
          GroupId: group,
          IpPermissions: [toEverybody],
        });
        const id = made(SecurityGroupRules?.[0]?.SecurityGroupRuleId);
        await ec2.createTags({ Resources: [id], Tags: pairs(ground.tags) });
        return { id };
      },
      async after(aws) {
        const ec2 = await aws.client('ec2');
        const { SecurityGroupRules } = await ec2.describeSecurityGroupRules({});
        const left = SecurityGroupRules?.filter(({ Tags = [] }) => Tags.length > 0);
        assert.deepEqual(
          left?.map(({ Tags }) => Tags),
          [[{ Key: 'Name', Value: 'theirs' }]],
        );
      },
    },
    'in a group that is not ours, naming one that is, which goes too': {
      async arrange(ground) {
        const vpc = await createVpc({ ...ground, tags: {} });
        const ours = await createGroup(ground, { vpc });
        const theirs = await createGroup({ ...ground, name: 'theirs', tags: {} }, { vpc });
        return { id: await createRule(ground, theirs, toGroup(ours)) };
      },
      after: (aws) => assertGroups(aws, ['default', 'theirs']),
    },
    'in two groups of ours that name each other': {
      async arrange(ground) {
        const vpc = await createVpc({ ...ground, tags: {} });
        const one = await createGroup(ground, { vpc });
        const two = await createGroup({ ...ground, name: `${ground.name}-two` }, { vpc });
        await createRule(ground, two, toGroup(one));
        return { id: await createRule(ground, one, toGroup(two)) };
      },
      after: (aws) => assertGroups(aws, ['default']),
    },
  },
};

const toEverybody: IpPermission = {
  IpProtocol: 'tcp',
  FromPort: 443,
  ToPort: 443,
  IpRanges: [{ CidrIp: '0.0.0.0/0' }],
};

function toGroup(GroupId: string): IpPermission {
  return { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, UserIdGroupPairs: [{ GroupId }] };
}

async function createSharedGroup(ground: Ground): Promise<string> {
  return createGroup({ ...ground, tags: {} }, await createNetwork(ground));
}

async function createRule(
  { aws, tags }: Ground,
  GroupId: string,
  rule: IpPermission,
): Promise<string> {
  const ec2 = await aws.client('ec2');
  const { SecurityGroupRules } = await ec2.authorizeSecurityGroupIngress({
    GroupId,
    IpPermissions: [rule],
  });
  const id = made(SecurityGroupRules?.[0]?.SecurityGroupRuleId);
  if (Object.keys(tags).length > 0) await ec2.createTags({ Resources: [id], Tags: pairs(tags) });
  return id;
}

async function assertGroups(aws: Ground['aws'], names: string[]): Promise<void> {
  const { SecurityGroups } = await (await aws.client('ec2')).describeSecurityGroups({});
  const found = new Set(SecurityGroups?.map(({ GroupName }) => GroupName));
  assert.deepEqual([...found].sort(), names);
}
