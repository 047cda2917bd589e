import type { AppSync } from '@aws-sdk/client-appsync';
import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import { isCode } from '../../aws/codes.ts';
import { mapLimit } from '../../aws/parallel.ts';
import type { Owned } from '../contract.ts';
import { optional } from '../optional.ts';

const readsAtOnce = 5;

/** The domains that lead to the API. Only the domain knows, so each of the account's is asked. */
export async function domainsOf(appsync: AppSync, apiId: string): Promise<Owned[]> {
  const domains = (await optional(allDomains(appsync))) ?? [];
  const owned = await mapLimit(domains, readsAtOnce, async (domainName): Promise<Owned[]> => {
    const found = await associationOf(appsync, domainName);
    return found?.apiId === apiId
      ? [{ type: 'appsync:apiassociation', id: domainName, goes: 'before' }]
      : [];
  });
  return owned.flat();
}

async function allDomains(appsync: AppSync): Promise<string[]> {
  const names: string[] = [];
  for await (const page of appsync.paginateListDomainNames({}))
    for (const { domainName } of page.domainNameConfigs ?? [])
      if (domainName) names.push(domainName);
  return names;
}

async function associationOf(appsync: AppSync, domainName: string) {
  try {
    return (await appsync.getApiAssociation({ domainName })).apiAssociation;
  } catch (error) {
    if (isCode(error, 'NotFoundException')) return undefined;
    throw error;
  }
}

/** The merges that the API takes part in, as the merged one or as a source. */
export async function mergesOf(aws: Aws, apiId: string): Promise<Owned[]> {
  return (await optional(allMerges(aws, apiId))) ?? [];
}

async function allMerges(aws: Aws, apiId: string): Promise<Owned[]> {
  const appsync = await aws.client('appsync');
  const owned: Owned[] = [];
  for await (const page of appsync.paginateListSourceApiAssociations({ apiId }))
    for (const {
      associationId,
      mergedApiId,
      mergedApiArn = '',
    } of page.sourceApiAssociationSummaries ?? []) {
      const foreign = parseArn(mergedApiArn)?.account !== aws.account;
      const merged = foreign && mergedApiArn ? mergedApiArn : mergedApiId;
      owned.push({
        type: 'appsync:sourceapiassociation',
        id: `${merged}/${associationId}`,
        goes: 'before',
      });
    }
  return owned;
}
