import { createClient, createUserPool } from './cognito.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground, providers: readonly object[] = []) {
  const cognito = await aws.client('cognito-identity');
  const { IdentityPoolId: id = '' } = await cognito.createIdentityPool({
    IdentityPoolName: name,
    AllowUnauthenticatedIdentities: false,
    IdentityPoolTags: { ...tags },
    CognitoIdentityProviders: [...providers],
  });
  return { id };
}

export const scenario: Scenario = {
  type: 'cognito-identity:identitypool',
  deleteAction: 'cognito-identity:DeleteIdentityPool',
  create: (ground) => create(ground),
  async exists(aws, id) {
    const cognito = await aws.client('cognito-identity');
    const { IdentityPools: pools } = await cognito.listIdentityPools({ MaxResults: 60 });
    return pools?.some(({ IdentityPoolId }) => IdentityPoolId === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('cognito-identity')).deleteIdentityPool({ IdentityPoolId: id });
  },
  variants: {
    'before the user pool that it trusts and the role that it hands out': {
      async arrange(ground) {
        const pool = await createUserPool(ground);
        const { aws, name, tags } = ground;
        const iam = await aws.client('iam');
        const { Role: role } = await iam.createRole({
          RoleName: `${name}-guests`,
          AssumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[]}',
          Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
        });
        const made = await create(ground, [
          {
            ProviderName: `cognito-idp.${aws.region}.amazonaws.com/${pool}`,
            ClientId: await createClient(aws, pool, name),
          },
        ]);
        await (await aws.client('cognito-identity')).setIdentityPoolRoles({
          IdentityPoolId: made.id,
          Roles: { unauthenticated: role?.Arn ?? '' },
        });
        return made;
      },
    },
  },
};
