import type { Api, DataSource, GraphqlApi } from '@aws-sdk/client-appsync';
import type { Aws } from '../../aws/aws.ts';
import { isCode, statusOf } from '../../aws/codes.ts';
import { defineResourceType } from '../contract.ts';
import { offered } from '../offered.ts';
import { optional } from '../optional.ts';
import { wafRef } from '../wafv2/entity.ts';
import { domainsOf, mergesOf } from './associations.ts';
import { usedByEvents, usedByGraphql, usedBySource } from './references.ts';
import { associated, concurrent } from './refusals.ts';

/** One or the other: both are `apis/ID`. */
interface Either {
  readonly graphql?: GraphqlApi | undefined;
  readonly events?: Api | undefined;
}

/**
 * GraphQL API, merged or not, or Event API; its keys, resolvers, data sources and channel namespaces die with it, and
 * its log group is its alone. Source: AppSync API reference (DeleteGraphqlApi, DeleteApi).
 */
export const appSyncApi = defineResourceType<Either>({
  name: 'appsync:apis',
  cloudFormation: 'AWS::AppSync::GraphQLApi',
  aliases: ['AWS::AppSync::Api'],
  arn: 'appsync:apis/{id}',
  tagging: 'listed',
  iam: [
    'appsync:ListGraphqlApis',
    'appsync:ListApis',
    'appsync:GetGraphqlApi',
    'appsync:GetApi',
    'appsync:ListDataSources',
    'appsync:ListDomainNames',
    'appsync:GetApiAssociation',
    'appsync:ListSourceApiAssociations',
    'appsync:DeleteGraphqlApi',
    'appsync:DeleteApi',
  ],
  manual: { first: 'its associations with domains and with merged or source APIs' },
  notFound: ['NotFoundException'],
  refusals: [concurrent, associated(/associat/i)],

  async *list(aws) {
    const appsync = await aws.client('appsync');
    for (const apiType of ['GRAPHQL', 'MERGED'] as const)
      for await (const page of offered(appsync.paginateListGraphqlApis({ apiType })))
        for (const { apiId: id = '', name = id, tags = {} } of page.graphqlApis ?? [])
          yield { id, name, tags };
    for await (const page of offered(appsync.paginateListApis({})))
      for (const { apiId: id = '', name = id, tags = {} } of page.apis ?? [])
        yield { id, name, tags };
  },
  async describe(aws, id) {
    const appsync = await aws.client('appsync');
    const found = await read(aws, id);
    const { graphql, events } = found;
    const known = graphql ?? events;
    if (known === undefined) return undefined;
    const [domains, merges, sources] = await Promise.all([
      domainsOf(appsync, id),
      graphql ? mergesOf(aws, id) : [],
      graphql ? optional(sourcesOf(aws, id)) : [],
    ]);
    return {
      id,
      arn: graphql?.arn ?? events?.apiArn,
      name: known.name ?? id,
      tags: known.tags ?? {},
      createdAt: events?.created,
      state: 'ready',
      refers: [
        ...(graphql ? usedByGraphql(aws, graphql) : []),
        ...wafRef(aws, graphql?.wafWebAclArn),
        ...(events ? usedByEvents(aws, events) : []),
        ...(sources ?? []).flatMap((each) => usedBySource(aws, each)),
      ],
      owns: [
        ...domains,
        ...merges,
        { type: 'logs:log-group', id: `/aws/appsync/apis/${id}`, goes: 'after' },
      ],
      detail: found,
    };
  },
  async look(aws, id) {
    const { graphql, events } = await read(aws, id);
    return graphql || events ? { state: 'ready' } : undefined;
  },
  async remove(aws, { id, detail }) {
    const appsync = await aws.client('appsync');
    await (detail.graphql
      ? appsync.deleteGraphqlApi({ apiId: id })
      : appsync.deleteApi({ apiId: id }));
  },
});

/** The id does not tell which it is, and each kind has its own call. */
async function read(aws: Aws, apiId: string): Promise<Either> {
  const appsync = await aws.client('appsync');
  const graphql = await unlessMissing(appsync.getGraphqlApi({ apiId }));
  if (graphql !== undefined) return { graphql: graphql.graphqlApi };
  return { events: (await unlessMissing(appsync.getApi({ apiId })))?.api };
}

/** Where there are no Event APIs, their address is a 404 without a code of AppSync's. */
async function unlessMissing<T>(ask: Promise<T>): Promise<T | undefined> {
  try {
    return await ask;
  } catch (error) {
    if (isCode(error, 'NotFoundException') || statusOf(error) === 404) return undefined;
    throw error;
  }
}

async function sourcesOf(aws: Aws, apiId: string): Promise<DataSource[]> {
  const appsync = await aws.client('appsync');
  const sources: DataSource[] = [];
  for await (const page of appsync.paginateListDataSources({ apiId }))
    sources.push(...(page.dataSources ?? []));
  return sources;
}
