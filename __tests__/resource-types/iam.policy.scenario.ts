import type { Aws } from '../../src/aws/aws.ts';
import { allow, pairs, trust } from './iam.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground) {
  const iam = await aws.client('iam');
  await iam.createPolicy({
    PolicyName: name,
    Path: '/shop/',
    PolicyDocument: allow,
    Tags: pairs(tags),
  });
  return { id: `shop/${name}` };
}

const arnOf = (aws: Aws, id: string) => `arn:aws:iam::${aws.account}:policy/${id}`;

async function roleWith(ground: Ground, more: { PermissionsBoundary?: string }, tags = {}) {
  const RoleName = `${ground.name}-role`;
  const iam = await ground.aws.client('iam');
  const ask = { RoleName, AssumeRolePolicyDocument: trust, Tags: pairs(tags) };
  await iam.createRole({ ...ask, ...more });
  return RoleName;
}

export const scenario: Scenario = {
  type: 'iam:policy',
  deleteAction: 'iam:DeletePolicy',
  create,
  async exists(aws, id) {
    const iam = await aws.client('iam');
    for await (const page of iam.paginateListPolicies({ Scope: 'Local' }))
      if (page.Policies?.some(({ Arn }) => Arn === arnOf(aws, id))) return true;
    return false;
  },
  async destroy(aws, id) {
    await (await aws.client('iam')).deletePolicy({ PolicyArn: arnOf(aws, id) });
  },
  variants: {
    'with five versions': {
      async arrange(ground) {
        const made = await create(ground);
        const iam = await ground.aws.client('iam');
        for (const SetAsDefault of [true, false, true, false])
          await iam.createPolicyVersion({
            PolicyArn: arnOf(ground.aws, made.id),
            PolicyDocument: allow,
            SetAsDefault,
          });
        return made;
      },
    },
  },
  refusals: {
    'attached to a role, a user and a group that are not ours': {
      async arrange(ground) {
        const made = await create(ground);
        const iam = await ground.aws.client('iam');
        const PolicyArn = arnOf(ground.aws, made.id);
        const [UserName, GroupName] = [`${ground.name}-user`, `${ground.name}-group`];
        await iam.createUser({ UserName });
        await iam.createGroup({ GroupName });
        await iam.attachRolePolicy({ RoleName: await roleWith(ground, {}), PolicyArn });
        await iam.attachUserPolicy({ UserName, PolicyArn });
        await iam.attachGroupPolicy({ GroupName, PolicyArn });
        return made;
      },
      outcome: 'blocked',
      blocker: /attached to role shop-\S+-role, user shop-\S+-user, group shop-\S+-group/,
      remedy: /Detach the policy there/,
    },
    'the boundary of a role that is not ours': {
      async arrange(ground) {
        const made = await create(ground);
        await roleWith(ground, { PermissionsBoundary: arnOf(ground.aws, made.id) });
        return made;
      },
      outcome: 'blocked',
      blocker: /the permissions boundary of role shop-\S+-role/,
      remedy: /Detach the policy there/,
    },
  },
};
