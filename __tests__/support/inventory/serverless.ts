import { type Lister, labelsIn, pages } from './lister.ts';

/** DynamoDB, Lambda, CloudWatch Logs, Cognito, CloudFormation. */
export const serverless: readonly Lister[] = [
  {
    service: 'dynamodb',
    type: 'table',
    async *list(aws) {
      const client = await aws.client('dynamodb');
      for await (const { TableNames = [] } of client.paginateListTables({}))
        for (const TableName of TableNames) {
          const { Table } = await client.describeTable({ TableName });
          const { Tags } = await client.listTagsOfResource({ ResourceArn: Table?.TableArn });
          yield { id: TableName, labels: labelsIn(Tags), description: Table };
        }
    },
  },
  {
    service: 'dynamodb',
    type: 'backup',
    async *list(aws) {
      const client = await aws.client('dynamodb');
      for (const backup of (await client.listBackups({})).BackupSummaries ?? [])
        yield { id: backup.BackupArn ?? '', description: backup };
    },
  },
  {
    service: 'lambda',
    type: 'function',
    async *list(aws) {
      const client = await aws.client('lambda');
      for await (const { Functions = [] } of client.paginateListFunctions({}))
        for (const { FunctionName = '' } of Functions) {
          const { Configuration, Tags } = await client.getFunction({ FunctionName });
          const { Aliases } = await client.listAliases({ FunctionName });
          const { Versions } = await client.listVersionsByFunction({ FunctionName });
          const description = { ...Configuration, Aliases, Versions };
          yield { id: FunctionName, labels: Tags ?? {}, description };
        }
    },
  },
  {
    service: 'lambda',
    type: 'event-source-mapping',
    async *list(aws) {
      const client = await aws.client('lambda');
      for await (const { EventSourceMappings = [] } of client.paginateListEventSourceMappings({}))
        for (const mapping of EventSourceMappings)
          yield { id: mapping.UUID ?? '', description: mapping };
    },
  },
  {
    service: 'lambda',
    type: 'layer-version',
    async *list(aws) {
      const client = await aws.client('lambda');
      for await (const { Layers = [] } of client.paginateListLayers({}))
        for (const { LayerName } of Layers)
          for (const version of (await client.listLayerVersions({ LayerName })).LayerVersions ?? [])
            yield { id: version.LayerVersionArn ?? '', description: version };
    },
  },
  {
    service: 'logs',
    type: 'log-group',
    async *list(aws) {
      const client = await aws.client('logs');
      for await (const { logGroups = [] } of client.paginateDescribeLogGroups({}))
        for (const group of logGroups) {
          const resourceArn = group.logGroupArn ?? (group.arn ?? '').replace(/:\*$/, '');
          const { tags } = await client.listTagsForResource({ resourceArn });
          yield { id: group.logGroupName ?? '', labels: tags ?? {}, description: group };
        }
    },
  },
  {
    service: 'cognito-idp',
    type: 'user-pool',
    async *list(aws) {
      const client = await aws.client('cognito-idp');
      for await (const { UserPools = [] } of client.paginateListUserPools({ MaxResults: 60 }))
        for (const { Id: UserPoolId = '' } of UserPools) {
          const { UserPool } = await client.describeUserPool({ UserPoolId });
          const clients = await client.listUserPoolClients({ UserPoolId, MaxResults: 60 });
          const description = { ...UserPool, clients: clients.UserPoolClients };
          yield { id: UserPoolId, labels: UserPool?.UserPoolTags ?? {}, description };
        }
    },
  },
  {
    service: 'cognito-identity',
    type: 'identity-pool',
    async *list(aws) {
      const client = await aws.client('cognito-identity');
      for await (const page of client.paginateListIdentityPools({ MaxResults: 60 }))
        for (const { IdentityPoolId = '' } of page.IdentityPools ?? []) {
          const description = await client.describeIdentityPool({ IdentityPoolId });
          yield { id: IdentityPoolId, labels: description.IdentityPoolTags ?? {}, description };
        }
    },
  },
  {
    service: 'cloudformation',
    type: 'stack',
    async *list(aws) {
      const client = await aws.client('cloudformation');
      const stacks = pages(async (NextToken: string | undefined) => {
        const page = await client.describeStacks({ NextToken });
        return [page.Stacks, page.NextToken];
      });
      for await (const stack of stacks) {
        const { StackId: StackName } = stack;
        const { StackResources } = await client.describeStackResources({ StackName });
        const description = { ...stack, resources: StackResources };
        yield { id: StackName ?? '', labels: labelsIn(stack.Tags), description };
      }
    },
  },
];
