import { pairs } from '../../resource-types/ec2-interfaces.ts';
import { allow } from '../../resource-types/iam.ts';
import { functionOf, makeRole, role } from './makers.ts';
import { type Combination, id, type Member, ties } from './member.ts';

const attached: Member = {
  type: 'iam:role',
  async make(ground, ids) {
    const RoleName = await makeRole(ground);
    const PolicyArn = `arn:aws:iam::${ground.aws.account}:policy/${id(ids, 'policy')}`;
    await (await ground.aws.client('iam')).attachRolePolicy({ RoleName, PolicyArn });
    return RoleName;
  },
};

/** Who may do what. */
export const access: Readonly<Record<string, Combination>> = {
  'functions that share a role': {
    members: { role, one: functionOf('role'), two: functionOf('role') },
    ties: ties('needs', ['one', 'role'], ['two', 'role']),
  },
  'roles that share a policy': {
    members: {
      policy: {
        type: 'iam:policy',
        async make({ aws, name, tags }) {
          const ask = { PolicyName: name, PolicyDocument: allow, Tags: pairs(tags) };
          await (await aws.client('iam')).createPolicy(ask);
          return name;
        },
      },
      one: attached,
      two: attached,
    },
    ties: ties('keeps', ['one', 'policy'], ['two', 'policy']),
  },
  'a role in an instance profile': {
    members: {
      role,
      profile: {
        type: 'iam:instance-profile',
        async make({ aws, name, tags }, ids) {
          const iam = await aws.client('iam');
          const InstanceProfileName = name;
          await iam.createInstanceProfile({ InstanceProfileName, Tags: pairs(tags) });
          const RoleName = id(ids, 'role');
          await iam.addRoleToInstanceProfile({ InstanceProfileName, RoleName });
          return name;
        },
      },
    },
    ties: ties('keeps', ['profile', 'role']),
  },
};
