import type { Aws } from '../../aws/aws.ts';
import { defineResourceType } from '../contract.ts';

/**
 * App client of a user pool, with which it dies. Its id is `POOL/CLIENT`. One in a pool that stays is found by a name
 * pattern only. Source: Cognito user pools API reference (DescribeUserPoolClient, DeleteUserPoolClient).
 */
export const userPoolClient = defineResourceType({
  name: 'cognito-idp:userpoolclient',
  cloudFormation: 'AWS::Cognito::UserPoolClient',
  tagging: 'untaggable',
  iam: [
    'cognito-idp:DescribeUserPoolClient',
    'cognito-idp:ListUserPools',
    'cognito-idp:ListUserPoolClients',
    'cognito-idp:DeleteUserPoolClient',
  ],
  notFound: ['ResourceNotFoundException'],

  async *list(aws) {
    const cognito = await aws.client('cognito-idp');
    for await (const pools of cognito.paginateListUserPools({ MaxResults: 60 }))
      for (const { Id: pool } of pools.UserPools ?? []) {
        const ask = { UserPoolId: pool, MaxResults: 60 };
        for await (const clients of cognito.paginateListUserPoolClients(ask))
          for (const {
            ClientId: client = '',
            ClientName: name = client,
          } of clients.UserPoolClients ?? [])
            yield { id: `${pool}/${client}`, name };
      }
  },
  async describe(aws, id) {
    const { UserPoolClient: client } = await read(aws, id);
    return {
      id,
      name: client?.ClientName ?? id,
      createdAt: client?.CreationDate,
      state: 'ready',
      detail: undefined,
    };
  },
  async look(aws, id) {
    await read(aws, id);
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('cognito-idp')).deleteUserPoolClient(partsOf(id));
  },
});

async function read(aws: Aws, id: string) {
  return (await aws.client('cognito-idp')).describeUserPoolClient(partsOf(id));
}

function partsOf(id: string) {
  const [UserPoolId, ClientId] = id.split('/');
  return { UserPoolId, ClientId };
}
