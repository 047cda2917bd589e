import assert from 'node:assert/strict';
import { createUserPool, deleteUserPool, domainExists } from './cognito.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create(ground: Ground) {
  const cognito = await ground.aws.client('cognito-idp');
  const UserPoolId = await createUserPool(ground);
  await cognito.createUserPoolDomain({ Domain: ground.name, UserPoolId });
  return { id: ground.name };
}

async function poolOf(aws: Ground['aws'], Domain: string): Promise<string> {
  const cognito = await aws.client('cognito-idp');
  return (await cognito.describeUserPoolDomain({ Domain })).DomainDescription?.UserPoolId ?? '';
}

export const scenario: Scenario = {
  type: 'cognito-idp:userpooldomain',
  deleteAction: 'cognito-idp:DeleteUserPoolDomain',
  create,
  exists: domainExists,
  destroy: async (aws, id) => deleteUserPool(aws, await poolOf(aws, id)),
  variants: {
    'beside a custom domain, which AWS takes a while to take down': {
      async arrange(ground) {
        const made = await create(ground);
        await (await ground.aws.client('cognito-idp')).createUserPoolDomain({
          Domain: `${ground.name}.example.com`,
          UserPoolId: await poolOf(ground.aws, made.id),
          CustomDomainConfig: {
            CertificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/1',
          },
        });
        return { id: `${ground.name}.example.com` };
      },
      async after(aws, id) {
        assert.equal(await domainExists(aws, id.replace('.example.com', '')), false, 'the prefix');
      },
    },
  },
};
