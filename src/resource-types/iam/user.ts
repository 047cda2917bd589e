import type { IAM } from '@aws-sdk/client-iam';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Ref } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { consistencySeconds } from './conflict.ts';
import { policyId } from './policy-id.ts';
import { unlessGone } from './unless-gone.ts';
import { disarm } from './user-parts.ts';

/**
 * IAM user. All that it has goes first, its credentials before its permissions. Its permissions boundary does not stand
 * in the way, and to take it off would widen what the user may do. Sources: IAM API reference (DeleteUser,
 * GetAccountAuthorizationDetails, DeleteUserPermissionsBoundary), IAM guide (remove an IAM user).
 */
export const user = defineResourceType<readonly string[]>({
  name: 'iam:user',
  cloudFormation: 'AWS::IAM::User',
  global: true,
  arn: 'iam:user/{path}{id}',
  tagging: 'listed',
  iam: [
    'iam:GetAccountAuthorizationDetails',
    'iam:GetUser',
    'iam:ListAttachedUserPolicies',
    'iam:DeleteLoginProfile',
    'iam:ListAccessKeys',
    'iam:DeleteAccessKey',
    'iam:ListServiceSpecificCredentials',
    'iam:DeleteServiceSpecificCredential',
    'iam:ListSSHPublicKeys',
    'iam:DeleteSSHPublicKey',
    'iam:ListSigningCertificates',
    'iam:DeleteSigningCertificate',
    'iam:ListMFADevices',
    'iam:DeactivateMFADevice',
    'iam:DeleteVirtualMFADevice',
    'iam:ListGroupsForUser',
    'iam:RemoveUserFromGroup',
    'iam:DetachUserPolicy',
    'iam:ListUserPolicies',
    'iam:DeleteUserPolicy',
    'iam:DeleteUser',
  ],
  notFound: ['NoSuchEntityException'],
  refusals: [
    {
      code: 'EntityTemporarilyUnmodifiableException',
      patience: 300,
      remedy: 'Its password was set or changed a moment ago: run again in some minutes.',
    },
    {
      code: 'DeleteConflictException',
      patience: consistencySeconds,
      remedy: 'See what the user was given meanwhile, then run again.',
    },
  ],

  async *list(aws) {
    const iam = await aws.client('iam');
    // ListUsers leaves the tags out, as ListRoles does.
    const all = { Filter: ['User' as const], MaxItems: 1000 };
    for await (const page of iam.paginateGetAccountAuthorizationDetails(all))
      for (const { UserName: id = '', Tags: tags } of page.UserDetailList ?? [])
        yield { id, tags: tagsOf(tags) };
  },
  async describe(aws, name) {
    const iam = await aws.client('iam');
    const { User: found } = await iam.getUser({ UserName: name });
    if (found === undefined) return undefined;
    const attached = await attachedTo(iam, name);
    return {
      id: name,
      arn: found.Arn,
      name,
      tags: tagsOf(found.Tags),
      createdAt: found.CreateDate,
      state: 'ready',
      refers: policies(aws, [...attached, found.PermissionsBoundary?.PermissionsBoundaryArn]),
      detail: attached,
    };
  },
  async look(aws, name) {
    await (await aws.client('iam')).getUser({ UserName: name });
    return { state: 'ready' };
  },
  async remove(aws, { id: UserName, detail: attached }) {
    const iam = await aws.client('iam');
    await disarm(iam, UserName);
    for (const PolicyArn of attached)
      await unlessGone(iam.detachUserPolicy({ UserName, PolicyArn }));
    for await (const page of iam.paginateListUserPolicies({ UserName }))
      for (const PolicyName of page.PolicyNames ?? [])
        await unlessGone(iam.deleteUserPolicy({ UserName, PolicyName }));
    await iam.deleteUser({ UserName });
  },
});

async function attachedTo(iam: IAM, UserName: string): Promise<string[]> {
  const arns: string[] = [];
  for await (const page of iam.paginateListAttachedUserPolicies({ UserName }))
    arns.push(...(page.AttachedPolicies ?? []).flatMap(({ PolicyArn }) => PolicyArn ?? []));
  return arns;
}

function policies(aws: Aws, arns: readonly (string | undefined)[]): Ref[] {
  return arns.flatMap((arn) => {
    const id = policyId(aws, arn);
    return id === undefined ? [] : [{ type: 'iam:policy', id }];
  });
}
