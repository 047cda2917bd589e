import { parseArn } from '../aws/arn.ts';
import type { Aws } from '../aws/aws.ts';
import type { Ref } from './contract.ts';

/** What an ARN's resource part names, by its service; the first group is the id. Source: Service Authorization Reference. */
const shapes: Readonly<Record<string, readonly (readonly [type: string, shape: RegExp])[]>> = {
  appsync: [['appsync:apis', /^(?:apis|endpoints\/graphql-api)\/([^/]+)/]],
  cloudwatch: [['cloudwatch:alarm', /^alarm:(.+)$/]],
  codebuild: [['codebuild:project', /^project\/(.+)$/]],
  ecs: [['ecs:cluster', /^cluster\/(.+)$/]],
  events: [
    ['events:event-bus', /^event-bus\/(.+)$/],
    ['events:api-destination', /^api-destination\/([^/]+)/],
    ['events:connection', /^connection\/([^/]+)/],
  ],
  'execute-api': [['apigateway:restapi', /^([^/]+)/]],
  firehose: [['firehose:deliverystream', /^deliverystream\/(.+)$/]],
  kinesis: [['kinesis:stream', /^stream\/([^/]+)/]],
  kms: [['kms:key', /^key\/(.+)$/]],
  lambda: [['lambda:function', /^function:([^:]+)/]],
  logs: [['logs:log-group', /^log-group:(.+?)(?::\*)?$/]],
  sagemaker: [['sagemaker:pipeline', /^pipeline\/(.+)$/]],
  sns: [['sns:topic', /^([^:]+)/]],
  sqs: [['sqs:queue', /^(.+)$/]],
  states: [['states:statemachine', /^stateMachine:([^:]+)/]],
};

/** What an ARN sends something to, as a reference: what sends goes before it. Things of other accounts are nothing to wait for. */
export function targetRef(aws: Aws, arn: string | undefined): Ref[] {
  const { service = '', account, region, resource = '' } = parseArn(arn ?? '') ?? {};
  if (account !== aws.account) return [];
  for (const [type, shape] of shapes[service] ?? []) {
    const id = shape.exec(resource)?.[1];
    if (id !== undefined)
      return [{ type, id, ...(region !== aws.region && region ? { region } : {}) }];
  }
  return [];
}
