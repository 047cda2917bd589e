import type { Amplify } from '@aws-sdk/client-amplify';
import type { APIGateway } from '@aws-sdk/client-api-gateway';
import type { ApiGatewayV2 } from '@aws-sdk/client-apigatewayv2';
import type { AppSync } from '@aws-sdk/client-appsync';
import type { AutoScaling } from '@aws-sdk/client-auto-scaling';
import type { CloudFormation } from '@aws-sdk/client-cloudformation';
import type { CloudFront } from '@aws-sdk/client-cloudfront';
import type { CloudWatch } from '@aws-sdk/client-cloudwatch';
import type { CloudWatchLogs } from '@aws-sdk/client-cloudwatch-logs';
import type { CognitoIdentity } from '@aws-sdk/client-cognito-identity';
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import type { DynamoDB } from '@aws-sdk/client-dynamodb';
import type { EC2 } from '@aws-sdk/client-ec2';
import type { EFS } from '@aws-sdk/client-efs';
import type { ElasticLoadBalancing } from '@aws-sdk/client-elastic-load-balancing';
import type { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { EventBridge } from '@aws-sdk/client-eventbridge';
import type { IAM } from '@aws-sdk/client-iam';
import type { Lambda } from '@aws-sdk/client-lambda';
import type { Personalize } from '@aws-sdk/client-personalize';
import type { RDS } from '@aws-sdk/client-rds';
import type { ResourceGroupsTaggingAPI } from '@aws-sdk/client-resource-groups-tagging-api';
import type { S3 } from '@aws-sdk/client-s3';
import type { S3Control } from '@aws-sdk/client-s3-control';
import type { SageMaker } from '@aws-sdk/client-sagemaker';
import type { Scheduler } from '@aws-sdk/client-scheduler';
import type { SESv2 } from '@aws-sdk/client-sesv2';
import type { STS } from '@aws-sdk/client-sts';

/** The SDK's clients by the service's name in IAM and ARNs; types only, so that nothing is loaded by naming one. */
export interface Clients {
  amplify: Amplify;
  apigateway: APIGateway;
  apigatewayv2: ApiGatewayV2;
  appsync: AppSync;
  autoscaling: AutoScaling;
  cloudformation: CloudFormation;
  cloudfront: CloudFront;
  cloudwatch: CloudWatch;
  'cognito-identity': CognitoIdentity;
  'cognito-idp': CognitoIdentityProvider;
  dynamodb: DynamoDB;
  ec2: EC2;
  elasticfilesystem: EFS;
  elb: ElasticLoadBalancing;
  elbv2: ElasticLoadBalancingV2;
  events: EventBridge;
  iam: IAM;
  lambda: Lambda;
  logs: CloudWatchLogs;
  personalize: Personalize;
  rds: RDS;
  s3: S3;
  s3control: S3Control;
  sagemaker: SageMaker;
  scheduler: Scheduler;
  sesv2: SESv2;
  sts: STS;
  tagging: ResourceGroupsTaggingAPI;
}

export type Service = keyof Clients;

/** One dynamic import per service: ncc makes a chunk of each, read from disk only when the service is met. */
export const loaders = {
  amplify: async () => (await import('@aws-sdk/client-amplify')).Amplify,
  apigateway: async () => (await import('@aws-sdk/client-api-gateway')).APIGateway,
  apigatewayv2: async () => (await import('@aws-sdk/client-apigatewayv2')).ApiGatewayV2,
  appsync: async () => (await import('@aws-sdk/client-appsync')).AppSync,
  autoscaling: async () => (await import('@aws-sdk/client-auto-scaling')).AutoScaling,
  cloudformation: async () => (await import('@aws-sdk/client-cloudformation')).CloudFormation,
  cloudfront: async () => (await import('@aws-sdk/client-cloudfront')).CloudFront,
  cloudwatch: async () => (await import('@aws-sdk/client-cloudwatch')).CloudWatch,
  'cognito-identity': async () =>
    (await import('@aws-sdk/client-cognito-identity')).CognitoIdentity,
  'cognito-idp': async () =>
    (await import('@aws-sdk/client-cognito-identity-provider')).CognitoIdentityProvider,
  dynamodb: async () => (await import('@aws-sdk/client-dynamodb')).DynamoDB,
  ec2: async () => (await import('@aws-sdk/client-ec2')).EC2,
  elasticfilesystem: async () => (await import('@aws-sdk/client-efs')).EFS,
  elb: async () => (await import('@aws-sdk/client-elastic-load-balancing')).ElasticLoadBalancing,
  elbv2: async () =>
    (await import('@aws-sdk/client-elastic-load-balancing-v2')).ElasticLoadBalancingV2,
  events: async () => (await import('@aws-sdk/client-eventbridge')).EventBridge,
  iam: async () => (await import('@aws-sdk/client-iam')).IAM,
  lambda: async () => (await import('@aws-sdk/client-lambda')).Lambda,
  logs: async () => (await import('@aws-sdk/client-cloudwatch-logs')).CloudWatchLogs,
  personalize: async () => (await import('@aws-sdk/client-personalize')).Personalize,
  rds: async () => (await import('@aws-sdk/client-rds')).RDS,
  s3: async () => (await import('@aws-sdk/client-s3')).S3,
  s3control: async () => (await import('@aws-sdk/client-s3-control')).S3Control,
  sagemaker: async () => (await import('@aws-sdk/client-sagemaker')).SageMaker,
  scheduler: async () => (await import('@aws-sdk/client-scheduler')).Scheduler,
  sesv2: async () => (await import('@aws-sdk/client-sesv2')).SESv2,
  sts: async () => (await import('@aws-sdk/client-sts')).STS,
  tagging: async () =>
    (await import('@aws-sdk/client-resource-groups-tagging-api')).ResourceGroupsTaggingAPI,
} as const satisfies { [S in Service]: () => Promise<new (config: never) => Clients[S]> };
