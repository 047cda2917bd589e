import type { CreateGraphqlApiCommandInput } from '@aws-sdk/client-appsync';
import type { Aws } from '../../src/aws/aws.ts';
import { isCode } from '../../src/aws/codes.ts';
import type { Tags } from '../../src/scope.ts';
import type { Ground } from './scenario.ts';

export async function createGraphqlApi(
  { aws, name, tags }: Ground,
  more: Partial<CreateGraphqlApiCommandInput> = {},
): Promise<string> {
  const { graphqlApi } = await (await aws.client('appsync')).createGraphqlApi({
    name,
    authenticationType: 'API_KEY',
    tags: { ...tags },
    ...more,
  });
  return graphqlApi?.apiId ?? '';
}

export async function createEventApi({ aws, name, tags }: Ground): Promise<string> {
  const appsync = await aws.client('appsync');
  const modes = [{ authType: 'API_KEY' as const }];
  const { api } = await appsync.createApi({
    name,
    tags: { ...tags },
    eventConfig: {
      authProviders: modes,
      connectionAuthModes: modes,
      defaultPublishAuthModes: modes,
      defaultSubscribeAuthModes: modes,
      logConfig: { cloudWatchLogsRoleArn: roleArn(aws), logLevel: 'ALL' },
    },
  });
  return api?.apiId ?? '';
}

export const roleArn = (aws: Aws) => `arn:aws:iam::${aws.account}:role/appsync`;

export async function createDomain({ aws, name }: Ground, tags: Tags, apiId?: string) {
  const appsync = await aws.client('appsync');
  const domainName = `${name}.example.com`;
  const certificateArn = `arn:aws:acm:us-east-1:${aws.account}:certificate/1`;
  await appsync.createDomainName({ domainName, certificateArn, tags: { ...tags } });
  if (apiId !== undefined) await appsync.associateApi({ domainName, apiId });
  return domainName;
}

export async function merge({ aws }: Ground, merged: string, source: string): Promise<string> {
  const { sourceApiAssociation } = await (await aws.client('appsync')).associateSourceGraphqlApi({
    mergedApiIdentifier: merged,
    sourceApiIdentifier: source,
  });
  return `${merged}/${sourceApiAssociation?.associationId}`;
}

export async function isThere(ask: Promise<unknown>): Promise<boolean> {
  try {
    await ask;
    return true;
  } catch (error) {
    if (isCode(error, 'NotFoundException')) return false;
    throw error;
  }
}

/** Until AppSync is done with the change before it, and it is gone. */
export async function insist(act: () => Promise<unknown>, there: () => Promise<boolean>) {
  while (await there())
    try {
      await act();
    } catch (error) {
      if (!isCode(error, 'ConcurrentModificationException', 'NotFoundException')) throw error;
    }
}
