import assert from 'node:assert/strict';
import type { Aws } from '../../src/aws/aws.ts';
import {
  createDomain,
  createEventApi,
  createGraphqlApi,
  isThere,
  merge,
  roleArn,
} from './appsync.ts';
import type { Scenario } from './scenario.ts';

const merged = (aws: Aws) => ({
  apiType: 'MERGED' as const,
  mergedApiExecutionRoleArn: roleArn(aws),
});

export const scenario: Scenario = {
  type: 'appsync:apis',
  deleteAction: 'appsync:DeleteGraphqlApi',
  create: async (ground) => ({ id: await createGraphqlApi(ground) }),
  async exists(aws, apiId) {
    const appsync = await aws.client('appsync');
    const graphql = await isThere(appsync.getGraphqlApi({ apiId }));
    return graphql || isThere(appsync.getApi({ apiId }));
  },
  async destroy(aws, apiId) {
    await (await aws.client('appsync')).deleteGraphqlApi({ apiId });
  },
  variants: {
    'an Event API': {
      arrange: async (ground) => ({ id: await createEventApi(ground) }),
    },
    'with a data source, a role and a log group': {
      async arrange(ground) {
        const appsync = await ground.aws.client('appsync');
        const id = await createGraphqlApi(ground, {
          logConfig: { fieldLogLevel: 'ALL', cloudWatchLogsRoleArn: roleArn(ground.aws) },
          lambdaAuthorizerConfig: {
            authorizerUri: `arn:aws:lambda:${ground.aws.region}:${ground.aws.account}:function:who`,
          },
        });
        await appsync.createDataSource({
          apiId: id,
          name: 'items',
          type: 'AMAZON_DYNAMODB',
          serviceRoleArn: roleArn(ground.aws),
          dynamodbConfig: { tableName: 'items', awsRegion: ground.aws.region },
        });
        const logs = await ground.aws.client('logs');
        await logs.createLogGroup({ logGroupName: `/aws/appsync/apis/${id}` });
        return { id };
      },
      async after(aws) {
        const { logGroups } = await (await aws.client('logs')).describeLogGroups({});
        assert.deepEqual(logGroups, []);
      },
    },
    'with the domain of another, which stays': {
      async arrange(ground) {
        const id = await createGraphqlApi(ground);
        await createDomain(ground, {}, id);
        return { id };
      },
      async after(aws) {
        const { domainNameConfigs } = await (await aws.client('appsync')).listDomainNames({});
        assert.equal(domainNameConfigs?.length, 1);
      },
    },
    'with a domain of its own': {
      async arrange(ground) {
        const id = await createGraphqlApi(ground);
        await createDomain(ground, ground.tags, id);
        return { id };
      },
      async after(aws) {
        const { domainNameConfigs } = await (await aws.client('appsync')).listDomainNames({});
        assert.deepEqual(domainNameConfigs, []);
      },
    },
    'a merged API of an API that stays': {
      async arrange(ground) {
        const id = await createGraphqlApi(ground, merged(ground.aws));
        await merge(ground, id, await createGraphqlApi({ ...ground, tags: {} }));
        return { id };
      },
      async after(aws) {
        const { graphqlApis } = await (await aws.client('appsync')).listGraphqlApis({});
        assert.equal(graphqlApis?.length, 1);
      },
    },
    'a source of a merged API that goes too': {
      async arrange(ground) {
        const id = await createGraphqlApi(ground);
        await merge(ground, await createGraphqlApi(ground, merged(ground.aws)), id);
        return { id };
      },
    },
  },
};
