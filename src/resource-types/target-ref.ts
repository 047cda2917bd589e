import { parseArn } from '../aws/arn.ts';
import type { Aws } from '../aws/aws.ts';
import type { Ref } from './contract.ts';

/** What an ARN's resource part names, by its service; the first group is the id. Source: Service Authorization Reference. */
const shapes: Readonly<Record<string, readonly (readonly [type: string, shape: RegExp])[]>> = {
  acm: [['acm:certificate', /^certificate\/(.+)$/]],
  amplify: [['amplify:apps', /^apps\/([^/]+)$/]],
  apigateway: [['apigateway:restapi', /^\/restapis\/([^/]+)/]],
  appsync: [['appsync:apis', /^(?:apis|endpoints\/graphql-api)\/([^/]+)/]],
  cloudfront: [['cloudfront:distribution', /^distribution\/(.+)$/]],
  cloudwatch: [['cloudwatch:alarm', /^alarm:(.+)$/]],
  codebuild: [['codebuild:project', /^project\/(.+)$/]],
  codepipeline: [['codepipeline:pipeline', /^([^:]+)$/]],
  'cognito-idp': [['cognito-idp:userpool', /^userpool\/(.+)$/]],
  ecs: [['ecs:cluster', /^cluster\/(.+)$/]],
  elasticloadbalancing: [['elasticloadbalancing:loadbalancer', /^loadbalancer\/(.+)$/]],
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
  s3: [['s3:bucket', /^([^/]+)/]],
  sagemaker: [['sagemaker:pipeline', /^pipeline\/(.+)$/]],
  secretsmanager: [['secretsmanager:secret', /^secret:(.+)$/]],
  ses: [
    ['ses:identity', /^identity\/(.+)$/],
    ['ses:configuration-set', /^configuration-set\/(.+)$/],
  ],
  sns: [['sns:topic', /^([^:]+)/]],
  sqs: [['sqs:queue', /^(.+)$/]],
  states: [
    ['states:statemachine', /^stateMachine:([^:]+)/],
    ['states:activity', /^activity:(.+)$/],
  ],
};

/**
 * What an ARN names, as a reference: what sends to it, or reads from it, goes first. Things of other accounts are
 * nothing to wait for.
 */
export function targetRef(aws: Aws, arn: string | undefined): Ref[] {
  const { service = '', account, region, resource = '' } = parseArn(arn ?? '') ?? {};
  // The ARNs of S3 and API Gateway do not tell the account.
  if (account !== '' && account !== aws.account) return [];
  for (const [type, shape] of shapes[service] ?? []) {
    const id = shape.exec(resource)?.[1];
    if (id !== undefined)
      return [{ type, id, ...(region !== aws.region && region ? { region } : {}) }];
  }
  return [];
}
