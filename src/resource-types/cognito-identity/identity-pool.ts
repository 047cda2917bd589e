import type { GetIdentityPoolRolesCommandOutput } from '@aws-sdk/client-cognito-identity';
import { defineResourceType, type Ref } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { optional } from '../optional.ts';

/**
 * Cognito identity pool; it goes before the user pools that it trusts and the roles that it hands out, so that nobody
 * gets credentials from a half. Source: Cognito federated identities API reference (DescribeIdentityPool,
 * GetIdentityPoolRoles, DeleteIdentityPool).
 */
export const identityPool = defineResourceType({
  name: 'cognito-identity:identitypool',
  cloudFormation: 'AWS::Cognito::IdentityPool',
  arn: 'cognito-identity:identitypool/{id+}',
  tagging: 'swept',
  iam: [
    'cognito-identity:DescribeIdentityPool',
    'cognito-identity:GetIdentityPoolRoles',
    'cognito-identity:DeleteIdentityPool',
  ],
  notFound: ['ResourceNotFoundException'],

  async describe(aws, id) {
    const cognito = await aws.client('cognito-identity');
    const [pool, roles] = await Promise.all([
      cognito.describeIdentityPool({ IdentityPoolId: id }),
      optional(cognito.getIdentityPoolRoles({ IdentityPoolId: id })),
    ]);
    return {
      id,
      arn: `arn:${aws.partition}:cognito-identity:${aws.region}:${aws.account}:identitypool/${id}`,
      name: pool.IdentityPoolName ?? id,
      tags: pool.IdentityPoolTags ?? {},
      state: 'ready',
      refers: [
        ...(pool.CognitoIdentityProviders ?? []).flatMap(({ ProviderName }) =>
          userPoolAt(ProviderName),
        ),
        ...(roles === undefined ? [] : rolesIn(roles)).flatMap((arn) => roleRef(aws, arn)),
      ],
      detail: undefined,
    };
  },
  async look(aws, id) {
    await (await aws.client('cognito-identity')).describeIdentityPool({ IdentityPoolId: id });
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('cognito-identity')).deleteIdentityPool({ IdentityPoolId: id });
  },
});

/** The user pool in `cognito-idp.REGION.amazonaws.com/POOL`. */
function userPoolAt(provider: string | undefined): Ref[] {
  const [, region, id] = /^cognito-idp\.([^.]+)\.[^/]+\/(.+)$/.exec(provider ?? '') ?? [];
  return region && id ? [{ type: 'cognito-idp:userpool', id, region }] : [];
}

/** The roles for signed-in users and guests, and those that rules choose. */
function rolesIn({ Roles: roles, RoleMappings: mappings }: GetIdentityPoolRolesCommandOutput) {
  const rules = Object.values(mappings ?? {}).flatMap(
    (each) => each.RulesConfiguration?.Rules ?? [],
  );
  return [...Object.values(roles ?? {}), ...rules.map((rule) => rule.RoleARN)];
}
