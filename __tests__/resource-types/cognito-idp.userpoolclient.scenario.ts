import { isCode } from '../../src/aws/codes.ts';
import { createClient, createUserPool, deleteUserPool } from './cognito.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'cognito-idp:userpoolclient',
  deleteAction: 'cognito-idp:DeleteUserPool',
  diesWith: 'cognito-idp:userpool',
  async create(ground) {
    const pool = await createUserPool(ground);
    return { id: `${pool}/${await createClient(ground.aws, pool, ground.name)}` };
  },
  async exists(aws, id) {
    const [UserPoolId, wanted] = id.split('/');
    const cognito = await aws.client('cognito-idp');
    try {
      const { UserPoolClients } = await cognito.listUserPoolClients({ UserPoolId });
      return UserPoolClients?.some(({ ClientId }) => ClientId === wanted) ?? false;
    } catch (error) {
      if (isCode(error, 'ResourceNotFoundException')) return false;
      throw error;
    }
  },
  destroy: (aws, id) => deleteUserPool(aws, id.split('/')[0] ?? ''),
  variants: {
    'by its name, in a user pool that stays': {
      profile: "names: [{ type: 'cognito-idp:userpoolclient', pattern: 'shop-{pr}-*' }]",
      async arrange(ground) {
        const pool = await createUserPool({ ...ground, tags: {} });
        return { id: `${pool}/${await createClient(ground.aws, pool, `shop-12-${ground.name}`)}` };
      },
    },
  },
};
