import type { CreateUserPoolCommandInput } from '@aws-sdk/client-cognito-identity-provider';
import type { Aws } from '../../src/aws/aws.ts';
import type { Ground } from './scenario.ts';

export async function createUserPool(
  { aws, name, tags }: Ground,
  more: Partial<CreateUserPoolCommandInput> = {},
): Promise<string> {
  const cognito = await aws.client('cognito-idp');
  const { UserPool: pool } = await cognito.createUserPool({
    PoolName: name,
    UserPoolTags: { ...tags },
    ...more,
  });
  return pool?.Id ?? '';
}

export async function createClient(aws: Aws, pool: string, name: string): Promise<string> {
  const cognito = await aws.client('cognito-idp');
  const ask = { UserPoolId: pool, ClientName: name };
  const { UserPoolClient: client } = await cognito.createUserPoolClient(ask);
  return client?.ClientId ?? '';
}

/** With its domains, and whatever protects it. */
export async function deleteUserPool(aws: Aws, id: string): Promise<void> {
  const cognito = await aws.client('cognito-idp');
  const { UserPool: pool } = await cognito.describeUserPool({ UserPoolId: id });
  for (const Domain of [pool?.Domain, pool?.CustomDomain])
    if (Domain) {
      await cognito.deleteUserPoolDomain({ Domain, UserPoolId: id });
      while (await domainExists(aws, Domain));
    }
  await cognito.deleteUserPool({ UserPoolId: id });
}

export async function domainExists(aws: Aws, Domain: string): Promise<boolean> {
  const cognito = await aws.client('cognito-idp');
  const { DomainDescription: told } = await cognito.describeUserPoolDomain({ Domain });
  return told?.UserPoolId !== undefined;
}
