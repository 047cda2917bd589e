import assert from 'node:assert/strict';
import type { Aws } from '../../src/aws/aws.ts';
import { allow, pairs, trust } from './iam.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground) {
  const iam = await aws.client('iam');
  await iam.createRole({
    RoleName: name,
    Path: '/shop/',
    AssumeRolePolicyDocument: trust,
    Tags: pairs(tags),
  });
  return { id: name };
}

interface Profile {
  readonly tags?: Ground['tags'];
  readonly name?: string;
  readonly path?: string;
}

/** As the console does for EC2: an instance profile of the role's own name, without its tags. */
async function putInto(
  ground: Ground,
  { tags = {}, name = ground.name, path = '/shop/' }: Profile = {},
) {
  const made = await create(ground);
  const iam = await ground.aws.client('iam');
  const profile = { InstanceProfileName: name };
  await iam.createInstanceProfile({ ...profile, Path: path, Tags: pairs(tags) });
  await iam.addRoleToInstanceProfile({ ...profile, RoleName: made.id });
  return made;
}

async function leavesNoProfile(aws: Aws) {
  const { InstanceProfiles } = await (await aws.client('iam')).listInstanceProfiles({});
  assert.deepEqual(InstanceProfiles, []);
}

const inProfile = {
  outcome: 'blocked',
  blocker: /it is in the instance profile shop-/,
  remedy: /Label that instance profile/,
} as const;

export const scenario: Scenario = {
  type: 'iam:role',
  deleteAction: 'iam:DeleteRole',
  create,
  async exists(aws, id) {
    const iam = await aws.client('iam');
    for await (const page of iam.paginateListRoles({}))
      if (page.Roles?.some(({ RoleName }) => RoleName === id)) return true;
    return false;
  },
  async destroy(aws, id) {
    await (await aws.client('iam')).deleteRole({ RoleName: id });
  },
  variants: {
    'with policies of its own, of ours, of AWS and a boundary': {
      async arrange(ground) {
        const made = await create(ground);
        const iam = await ground.aws.client('iam');
        const policy = async (kind: string, tags: Ground['tags']) => {
          const PolicyName = `${ground.name}-${kind}`;
          const ask = { PolicyName, PolicyDocument: allow, Tags: pairs(tags) };
          return (await iam.createPolicy(ask)).Policy?.Arn;
        };
        const role = { RoleName: made.id };
        for (const PolicyArn of [
          await policy('ours', ground.tags),
          await policy('shared', {}),
          'arn:aws:iam::aws:policy/ReadOnlyAccess',
        ])
          await iam.attachRolePolicy({ ...role, PolicyArn });
        await iam.putRolePermissionsBoundary({
          ...role,
          PermissionsBoundary: await policy('boundary', ground.tags),
        });
        await iam.putRolePolicy({ ...role, PolicyName: 'inline', PolicyDocument: allow });
        return made;
      },
      async after(aws, id) {
        const iam = await aws.client('iam');
        const { Policies } = await iam.listPolicies({ Scope: 'Local' });
        assert.deepEqual(
          Policies?.map(({ PolicyName }) => PolicyName),
          [`${id}-shared`],
        );
      },
    },
    'in a labelled instance profile': {
      arrange: (ground) => putInto(ground, { tags: ground.tags, name: `${ground.name}-other` }),
    },
    'made for EC2 in the console': { arrange: (ground) => putInto(ground), after: leavesNoProfile },
    'made for EC2 in the console, cut off in its deletion': {
      async arrange(ground) {
        const made = await putInto(ground);
        await (await ground.aws.client('iam')).removeRoleFromInstanceProfile({
          InstanceProfileName: ground.name,
          RoleName: made.id,
        });
        return made;
      },
      after: leavesNoProfile,
    },
  },
  refusals: {
    'in an instance profile that is not ours': {
      arrange: (ground) => putInto(ground, { name: `${ground.name}-other` }),
      ...inProfile,
    },
    'in an instance profile of its name on another path': {
      arrange: (ground) => putInto(ground, { path: '/' }),
      ...inProfile,
    },
    'in an instance profile of its name with the labels of another': {
      arrange: (ground) => putInto(ground, { tags: { ...ground.tags, 'workshop:pr': '13' } }),
      ...inProfile,
    },
    'in the one that the console made, and in one that is not ours': {
      async arrange(ground) {
        const made = await putInto(ground);
        const iam = await ground.aws.client('iam');
        const profile = { InstanceProfileName: `${ground.name}-other` };
        await iam.createInstanceProfile(profile);
        await iam.addRoleToInstanceProfile({ ...profile, RoleName: made.id });
        return made;
      },
      ...inProfile,
      async after(aws, id) {
        await (await aws.client('iam')).getInstanceProfile({ InstanceProfileName: id });
      },
    },
  },
};
