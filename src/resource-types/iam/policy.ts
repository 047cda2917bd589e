import type { IAM, Policy } from '@aws-sdk/client-iam';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { conflict, consistencySeconds } from './conflict.ts';
import { policyId } from './policy-id.ts';
import { unlessGone } from './unless-gone.ts';

/**
 * IAM customer-managed policy. It is never detached from anything: what is labelled goes before it, the rest is not
 * ours. Sources: IAM API reference (DeletePolicy, DeletePolicyVersion, ListEntitiesForPolicy).
 */
export const policy = defineResourceType<Policy>({
  name: 'iam:policy',
  cloudFormation: 'AWS::IAM::ManagedPolicy',
  global: true,
  arn: 'iam:policy/{id+}',
  tagging: 'listed',
  iam: [
    'iam:ListPolicies',
    'iam:ListPolicyTags',
    'iam:GetPolicy',
    'iam:ListEntitiesForPolicy',
    'iam:GetRole',
    'iam:GetUser',
    'iam:ListPolicyVersions',
    'iam:DeletePolicyVersion',
    'iam:DeletePolicy',
  ],
  manual: { first: 'whatever it is attached to, and its older versions' },
  notFound: ['NoSuchEntityException'],
  refusals: [
    {
      code: 'DeleteConflictException',
      text: /^it is (attached to|the permissions boundary of)/,
      patience: 0,
      remedy: 'Detach the policy there, or label what it is attached to, then run again.',
    },
    {
      code: 'DeleteConflictException',
      patience: consistencySeconds,
      remedy: 'See what the policy was attached to meanwhile, then run again.',
    },
  ],

  async *list(aws) {
    const iam = await aws.client('iam');
    for await (const page of iam.paginateListPolicies({ Scope: 'Local', MaxItems: 1000 }))
      for (const { Arn: arn } of page.Policies ?? []) {
        const id = policyId(aws, arn);
        if (id !== undefined) yield { id };
      }
  },
  async tags(aws, id) {
    const iam = await aws.client('iam');
    const tags = {};
    for await (const page of iam.paginateListPolicyTags({ PolicyArn: arnOf(aws, id) }))
      Object.assign(tags, tagsOf(page.Tags));
    return tags;
  },
  async describe(aws, id) {
    const iam = await aws.client('iam');
    const { Policy: found } = await iam.getPolicy({ PolicyArn: arnOf(aws, id) });
    return (
      found && {
        id,
        arn: found.Arn,
        name: found.PolicyName ?? id,
        tags: tagsOf(found.Tags),
        createdAt: found.CreateDate,
        state: 'ready',
        detail: found,
      }
    );
  },
  async remove(aws, { id, detail: found }) {
    const iam = await aws.client('iam');
    const PolicyArn = arnOf(aws, id);
    const users = await usersOf(iam, found);
    if (users.length > 0) throw conflict(`it is ${users.join(', and ')}`);
    for await (const page of iam.paginateListPolicyVersions({ PolicyArn }))
      for (const { VersionId, IsDefaultVersion } of page.Versions ?? [])
        if (!IsDefaultVersion) await unlessGone(iam.deletePolicyVersion({ PolicyArn, VersionId }));
    await iam.deletePolicy({ PolicyArn });
  },
});

function arnOf(aws: Aws, id: string): string {
  return `arn:${aws.partition}:iam::${aws.account}:policy/${id}`;
}

const usages = [
  ['PermissionsPolicy', 'AttachmentCount', 'attached to'],
  ['PermissionsBoundary', 'PermissionsBoundaryUsageCount', 'the permissions boundary of'],
] as const;

/** What the policy is attached to and the boundary of; GetPolicy counts them, so nothing is asked when there is none. */
async function usersOf(iam: IAM, found: Policy): Promise<string[]> {
  const all: string[] = [];
  for (const [PolicyUsageFilter, count, verb] of usages) {
    if (!found[count]) continue;
    const names: string[] = [];
    const ask = { PolicyArn: found.Arn, PolicyUsageFilter };
    for await (const page of iam.paginateListEntitiesForPolicy(ask)) {
      // A role or user that this run has just deleted may still be listed.
      for (const { RoleName } of page.PolicyRoles ?? [])
        if (await unlessGone(iam.getRole({ RoleName }))) names.push(`role ${RoleName}`);
      for (const { UserName } of page.PolicyUsers ?? [])
        if (await unlessGone(iam.getUser({ UserName }))) names.push(`user ${UserName}`);
      names.push(...(page.PolicyGroups ?? []).map(({ GroupName }) => `group ${GroupName}`));
    }
    if (names.length > 0) all.push(`${verb} ${names.join(', ')}`);
  }
  return all;
}
