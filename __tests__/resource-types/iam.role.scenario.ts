import assert from 'node:assert/strict';
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

async function putInto(ground: Ground, tags: Ground['tags']) {
  const made = await create(ground);
  const iam = await ground.aws.client('iam');
  const profile = { InstanceProfileName: ground.name };
  await iam.createInstanceProfile({ ...profile, Tags: pairs(tags) });
  await iam.addRoleToInstanceProfile({ ...profile, RoleName: made.id });
  return made;
}

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
    'in a labelled instance profile': { arrange: (ground) => putInto(ground, ground.tags) },
  },
  refusals: {
    'in an instance profile that is not ours': {
      arrange: (ground) => putInto(ground, {}),
      outcome: 'blocked',
      blocker: /it is in the instance profile shop-/,
      remedy: /Label that instance profile/,
    },
  },
};
