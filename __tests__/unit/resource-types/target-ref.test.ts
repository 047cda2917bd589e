import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Aws } from '../../../src/aws/aws.ts';
import { targetRef } from '../../../src/resource-types/target-ref.ts';

const aws = { account: '111122223333', partition: 'aws', region: 'eu-west-1' } as Aws;
const at = (service: string, resource: string) =>
  `arn:aws:${service}:eu-west-1:111122223333:${resource}`;

const rows: Readonly<Record<string, readonly [type: string, id: string] | undefined>> = {
  [at('lambda', 'function:mailer')]: ['lambda:function', 'mailer'],
  [at('lambda', 'function:mailer:live')]: ['lambda:function', 'mailer'],
  [at('acm', 'certificate/0f8f-4d')]: ['acm:certificate', '0f8f-4d'],
  [at('amplify', 'apps/d1a2b3')]: ['amplify:apps', 'd1a2b3'],
  [at('codepipeline', 'deploy')]: ['codepipeline:pipeline', 'deploy'],
  [at('codepipeline', 'webhook:deploy')]: undefined,
  [at('sqs', 'orders.fifo')]: ['sqs:queue', 'orders.fifo'],
  [at('sns', 'alarms')]: ['sns:topic', 'alarms'],
  [at('states', 'stateMachine:nightly')]: ['states:statemachine', 'nightly'],
  [at('states', 'activity:pack')]: ['states:activity', 'pack'],
  [at('secretsmanager', 'secret:shop/token-AbCdEf')]: [
    'secretsmanager:secret',
    'shop/token-AbCdEf',
  ],
  [at('logs', 'log-group:/aws/events/all')]: ['logs:log-group', '/aws/events/all'],
  [at('logs', 'log-group:/aws/events/all:*')]: ['logs:log-group', '/aws/events/all'],
  [at('events', 'event-bus/aws.partner/shop/1')]: ['events:event-bus', 'aws.partner/shop/1'],
  [at('events', 'api-destination/crm/0f8f')]: ['events:api-destination', 'crm'],
  [at('events', 'connection/crm/0f8f')]: ['events:connection', 'crm'],
  [at('kinesis', 'stream/clicks')]: ['kinesis:stream', 'clicks'],
  [at('execute-api', 'a1b2c3d4e5/v1/POST/orders')]: ['apigateway:restapi', 'a1b2c3d4e5'],
  'arn:aws:apigateway:eu-west-1::/restapis/a1b2c3d4e5/stages/v1': [
    'apigateway:restapi',
    'a1b2c3d4e5',
  ],
  'arn:aws:cloudfront::111122223333:distribution/E1': ['cloudfront:distribution', 'E1'],
  'arn:aws:s3:::logs/prefix': ['s3:bucket', 'logs'],
  [at('ssm', 'document/AWS-RunShellScript')]: undefined,
  'arn:aws:lambda:eu-west-1:999999999999:function:theirs': undefined,
  'arn:aws:scheduler:::aws-sdk:sqs:sendMessage': undefined,
  'no ARN': undefined,
};

describe('targetRef', () => {
  for (const [arn, expected] of Object.entries(rows))
    it(arn, () => {
      const [type, id] = expected ?? [];
      assert.deepEqual(targetRef(aws, arn), expected === undefined ? [] : [{ type, id }]);
    });
  it('tells the region where it is another', () => {
    const arn = 'arn:aws:events:us-east-1:111122223333:event-bus/orders';
    assert.deepEqual(targetRef(aws, arn), [
      { type: 'events:event-bus', id: 'orders', region: 'us-east-1' },
    ]);
  });
  it('without an ARN', () => assert.deepEqual(targetRef(aws, undefined), []));
});
