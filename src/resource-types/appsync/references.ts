import type { Api, DataSource, GraphqlApi } from '@aws-sdk/client-appsync';
import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import type { Ref } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { targetRef } from '../target-ref.ts';

interface Pool {
  readonly userPoolId?: string | undefined;
  readonly awsRegion?: string | undefined;
}

interface Authorization {
  readonly userPoolConfig?: Pool | undefined;
  readonly lambdaAuthorizerConfig?: { readonly authorizerUri?: string | undefined } | undefined;
}

/** What a GraphQL API itself works with. */
export function usedByGraphql(aws: Aws, api: GraphqlApi): Ref[] {
  const modes: readonly Authorization[] = [api, ...(api.additionalAuthenticationProviders ?? [])];
  return [
    ...roleRef(aws, api.logConfig?.cloudWatchLogsRoleArn),
    ...roleRef(aws, api.mergedApiExecutionRoleArn),
    ...modes.flatMap((each) => [
      ...poolRef(aws, each.userPoolConfig),
      ...targetRef(aws, each.lambdaAuthorizerConfig?.authorizerUri),
    ]),
  ];
}

/** What an Event API itself works with. */
export function usedByEvents(aws: Aws, { eventConfig }: Api): Ref[] {
  const providers = eventConfig?.authProviders ?? [];
  return [
    ...roleRef(aws, eventConfig?.logConfig?.cloudWatchLogsRoleArn),
    ...providers.flatMap((each) => [
      ...poolRef(aws, each.cognitoConfig),
      ...targetRef(aws, each.lambdaAuthorizerConfig?.authorizerUri),
    ]),
  ];
}

export function usedBySource(aws: Aws, source: DataSource): Ref[] {
  const { dynamodbConfig: table, relationalDatabaseConfig: database } = source;
  const at = database?.rdsHttpEndpointConfig;
  return [
    ...roleRef(aws, source.serviceRoleArn),
    ...(table?.tableName
      ? [{ type: 'dynamodb:table', id: table.tableName, ...regionOf(aws, table.awsRegion) }]
      : []),
    ...targetRef(aws, source.lambdaConfig?.lambdaFunctionArn),
    ...targetRef(aws, source.eventBridgeConfig?.eventBusArn),
    ...clusterRef(at?.dbClusterIdentifier),
  ];
}

function poolRef(aws: Aws, pool: Pool | undefined): Ref[] {
  if (!pool?.userPoolId) return [];
  return [{ type: 'cognito-idp:userpool', id: pool.userPoolId, ...regionOf(aws, pool.awsRegion) }];
}

function regionOf(aws: Aws, region: string | undefined) {
  return region && region !== aws.region ? { region } : {};
}

/** `arn:…:cluster:NAME`. */
function clusterRef(arn: string | undefined): Ref[] {
  const id = /^cluster:(.+)$/.exec(parseArn(arn ?? '')?.resource ?? '')?.[1];
  return id === undefined ? [] : [{ type: 'rds:cluster', id }];
}
