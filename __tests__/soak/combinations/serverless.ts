import { restApi } from '../../resource-types/api-gateway.ts';
import { createDistribution } from '../../resource-types/cloudfront.ts';
import { putComposite, putMetricAlarm } from '../../resource-types/cloudwatch-alarm.ts';
import { pairs } from '../../resource-types/ec2-interfaces.ts';
import { arnOf, createBus, createRule } from '../../resource-types/event-bridge.ts';
import { functionOf, makeQueue, queue, role } from './makers.ts';
import { type Combination, id, ties } from './member.ts';

/** Functions with what calls them, and what they read. */
export const serverless: Readonly<Record<string, Combination>> = {
  'a function behind an API behind a distribution': {
    ties: ties('needs', ['function', 'role']),
    members: {
      role,
      function: functionOf('role'),
      api: {
        type: 'apigateway:restapi',
        async make(ground, ids) {
          const restApiId = await restApi(ground);
          const lambda = await ground.aws.client('lambda');
          await lambda.addPermission({
            FunctionName: id(ids, 'function'),
            StatementId: restApiId,
            Action: 'lambda:InvokeFunction',
            Principal: 'apigateway.amazonaws.com',
            SourceArn: arnOf(ground.aws, 'execute-api', `${restApiId}/*`),
          });
          return restApiId;
        },
      },
      distribution: {
        type: 'cloudfront:distribution',
        make: async (ground, ids) =>
          (
            await createDistribution(ground, {
              origin: {
                DomainName: `${id(ids, 'api')}.execute-api.${ground.aws.region}.amazonaws.com`,
                S3OriginConfig: undefined,
                CustomOriginConfig: {
                  HTTPPort: 80,
                  HTTPSPort: 443,
                  OriginProtocolPolicy: 'https-only',
                },
              },
            })
          ).id,
      },
    },
  },
  'a table whose stream a function reads': {
    ties: ties('needs', ['function', 'role'], ['mapping', 'table'], ['mapping', 'function']),
    members: {
      role,
      table: {
        type: 'dynamodb:table',
        async make({ aws, name, tags }) {
          const dynamodb = await aws.client('dynamodb');
          await dynamodb.createTable({
            TableName: name,
            AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
            KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
            BillingMode: 'PAY_PER_REQUEST',
            StreamSpecification: { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' },
            Tags: pairs(tags),
          });
          return name;
        },
      },
      function: functionOf('role'),
      mapping: {
        type: 'lambda:event-source-mapping',
        partOf: ['function'],
        async make({ aws, tags }, ids) {
          const { Table } = await (await aws.client('dynamodb')).describeTable({
            TableName: id(ids, 'table'),
          });
          const { UUID = '' } = await (await aws.client('lambda')).createEventSourceMapping({
            FunctionName: id(ids, 'function'),
            EventSourceArn: Table?.LatestStreamArn,
            StartingPosition: 'LATEST',
            Tags: { ...tags },
          });
          return UUID;
        },
      },
    },
  },
  'a rule with its bus and its target': {
    members: {
      queue,
      bus: { type: 'events:event-bus', make: (ground) => createBus(ground) },
      rule: {
        type: 'events:rule',
        partOf: ['bus'],
        async make(ground, ids) {
          const made = await createRule(ground, { bus: id(ids, 'bus') });
          await (await ground.aws.client('events')).putTargets({
            Rule: ground.name,
            EventBusName: id(ids, 'bus'),
            Targets: [{ Id: 'queue', Arn: arnOf(ground.aws, 'sqs', id(ids, 'queue')) }],
          });
          return made;
        },
      },
    },
    ties: [...ties('keeps', ['rule', 'bus']), ...ties('needs', ['rule', 'queue'])],
  },
  'a queue with its dead-letter queue': {
    ties: ties('needs', ['queue', 'dead']),
    members: {
      dead: queue,
      queue: {
        type: 'sqs:queue',
        make: (ground, ids) =>
          makeQueue(ground, {
            RedrivePolicy: JSON.stringify({
              deadLetterTargetArn: arnOf(ground.aws, 'sqs', id(ids, 'dead')),
              maxReceiveCount: 3,
            }),
          }),
      },
    },
  },
  'an alarm that a composite alarm names': {
    members: {
      alarm: {
        type: 'cloudwatch:alarm',
        async make({ aws, name, tags }) {
          await putMetricAlarm(aws, name, tags);
          return name;
        },
      },
      composite: {
        type: 'cloudwatch:alarm',
        async make({ aws, name, tags }, ids) {
          await putComposite(aws, name, `ALARM("${id(ids, 'alarm')}")`, tags);
          return name;
        },
      },
    },
    ties: [
      { user: 'composite', used: 'alarm', how: 'keeps', says: /composite alarm\(s\) depending/ },
    ],
  },
};
