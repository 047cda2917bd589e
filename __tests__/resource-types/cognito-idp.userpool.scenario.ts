import assert from 'node:assert/strict';
import { createUserPool, deleteUserPool } from './cognito.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'cognito-idp:userpool',
  deleteAction: 'cognito-idp:DeleteUserPool',
  create: async (ground) => ({ id: await createUserPool(ground) }),
  async exists(aws, id) {
    const cognito = await aws.client('cognito-idp');
    const { UserPools: pools } = await cognito.listUserPools({ MaxResults: 60 });
    return pools?.some(({ Id }) => Id === id) ?? false;
  },
  destroy: deleteUserPool,
  async protect(aws, id) {
    const cognito = await aws.client('cognito-idp');
    const { UserPool: pool } = await cognito.describeUserPool({ UserPoolId: id });
    await cognito.updateUserPool({
      UserPoolId: id,
      DeletionProtection: 'ACTIVE',
      UserPoolTags: pool?.UserPoolTags,
    });
  },
  variants: {
    'protected, and made by the console, which has e-mail addresses verified before an update': {
      profile: "remove-protection: ['cognito-idp:userpool']",
      arrange: async (ground) => ({
        id: await createUserPool(ground, {
          DeletionProtection: 'ACTIVE',
          AutoVerifiedAttributes: ['email'],
          UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
        }),
      }),
    },
    'with its own log group, and not the one that it shares': {
      async arrange(ground) {
        const id = await createUserPool(ground);
        const { aws } = ground;
        const logs = await aws.client('logs');
        const cognito = await aws.client('cognito-idp');
        const names = {
          userNotification: `/aws/cognito/${id}`,
          userAuthEvents: '/aws/cognito/all',
        };
        for (const name of Object.values(names)) await logs.createLogGroup({ logGroupName: name });
        await cognito.setLogDeliveryConfiguration({
          UserPoolId: id,
          LogConfigurations: Object.entries(names).map(([source, name]) => ({
            LogLevel: 'ERROR',
            EventSource: source as 'userNotification' | 'userAuthEvents',
            CloudWatchLogsConfiguration: {
              LogGroupArn: `arn:aws:logs:${aws.region}:${aws.account}:log-group:${name}`,
            },
          })),
        });
        return { id };
      },
      async after(aws, id) {
        const { logGroups } = await (await aws.client('logs')).describeLogGroups({});
        const names = logGroups?.map(({ logGroupName }) => logGroupName);
        assert.ok(!names?.includes(`/aws/cognito/${id}`), 'left behind');
        assert.ok(names?.includes('/aws/cognito/all'));
      },
    },
  },
};
