import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { conflict, consistencySeconds } from './conflict.ts';
import { ownProfile, profilesOf } from './own-profile.ts';
import { policyId } from './policy-id.ts';
import { unlessGone } from './unless-gone.ts';

/**
 * IAM role. Sources: IAM API reference (DeleteRole, GetAccountAuthorizationDetails, RoleDetail), IAM guide (deleting roles, service-linked roles). The
 * role's own permissions boundary does not stand in its way.
 */
export const role = defineResourceType<readonly string[]>({
  name: 'iam:role',
  cloudFormation: 'AWS::IAM::Role',
  global: true,
  arn: 'iam:role/{path}{id}',
  tagging: 'listed',
  iam: [
    'iam:GetAccountAuthorizationDetails',
    'iam:GetRole',
    'iam:ListAttachedRolePolicies',
    'iam:ListInstanceProfilesForRole',
    'iam:GetInstanceProfile',
    'iam:DetachRolePolicy',
    'iam:ListRolePolicies',
    'iam:DeleteRolePolicy',
    'iam:DeleteRole',
  ],
  manual: {
    first:
      'whatever uses it; its policies; the instance profile of its own name that the console made for it',
  },
  notFound: ['NoSuchEntityException'],
  refusals: [
    {
      code: 'DeleteConflictException',
      text: /^it is in the instance profile/,
      patience: 0,
      remedy: 'Label that instance profile too, or take the role out of it, then run again.',
    },
    {
      code: 'DeleteConflictException',
      patience: consistencySeconds,
      remedy: 'See what was attached to the role meanwhile, then run again.',
    },
  ],

  async *list(aws) {
    const iam = await aws.client('iam');
    // ListRoles leaves the tags out, and one ListRoleTags per role would cost a call for each role of the account.
    const all = { Filter: ['Role' as const], MaxItems: 1000 };
    for await (const page of iam.paginateGetAccountAuthorizationDetails(all))
      for (const { RoleName: id = '', Path: path, Tags: tags } of page.RoleDetailList ?? [])
        if (managerOf(path) === undefined) yield { id, tags: tagsOf(tags) };
  },
  async describe(aws, name) {
    const iam = await aws.client('iam');
    const { Role: found } = await iam.getRole({ RoleName: name });
    if (found === undefined) return undefined;
    const attached: string[] = [];
    for await (const page of iam.paginateListAttachedRolePolicies({ RoleName: name }))
      attached.push(...(page.AttachedPolicies ?? []).flatMap(({ PolicyArn }) => PolicyArn ?? []));
    const boundary = found.PermissionsBoundary?.PermissionsBoundaryArn;
    return {
      id: name,
      arn: found.Arn,
      name,
      tags: tagsOf(found.Tags),
      createdAt: found.CreateDate,
      state: 'ready',
      managedBy: managerOf(found.Path),
      owns: await ownProfile(iam, found),
      refers: [...attached, boundary].flatMap((arn) => {
        const id = policyId(aws, arn);
        return id === undefined ? [] : [{ type: 'iam:policy', id }];
      }),
      detail: attached,
    };
  },
  async look(aws, name) {
    await (await aws.client('iam')).getRole({ RoleName: name });
    return { state: 'ready' };
  },
  async remove(aws, { id: RoleName, detail: attached }) {
    const iam = await aws.client('iam');
    const profiles = await profilesOf(iam, RoleName);
    if (profiles.length > 0)
      throw conflict(`it is in the instance profile ${profiles.join(' and ')}`);
    for (const PolicyArn of attached)
      await unlessGone(iam.detachRolePolicy({ RoleName, PolicyArn }));
    for await (const page of iam.paginateListRolePolicies({ RoleName }))
      for (const PolicyName of page.PolicyNames ?? [])
        await unlessGone(iam.deleteRolePolicy({ RoleName, PolicyName }));
    await iam.deleteRole({ RoleName });
  },
});

/** Whose the roles of a reserved path are: IAM guide, IAM identifiers and service-linked roles. */
function managerOf(path = ''): string | undefined {
  if (path.startsWith('/aws-service-role/')) return 'AWS (service-linked role)';
  return path.startsWith('/aws-reserved/') ? 'AWS (IAM Identity Center)' : undefined;
}
