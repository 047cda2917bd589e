import type { ACM } from '@aws-sdk/client-acm';
import type { Amplify } from '@aws-sdk/client-amplify';
import type { APIGateway } from '@aws-sdk/client-api-gateway';
import type { ApiGatewayV2 } from '@aws-sdk/client-apigatewayv2';
import type { AppSync } from '@aws-sdk/client-appsync';
import type { Athena } from '@aws-sdk/client-athena';
import type { AutoScaling } from '@aws-sdk/client-auto-scaling';
import type { Backup } from '@aws-sdk/client-backup';
import type { Budgets } from '@aws-sdk/client-budgets';
import type { CloudControl } from '@aws-sdk/client-cloudcontrol';
import type { CloudFormation } from '@aws-sdk/client-cloudformation';
import type { CloudFront } from '@aws-sdk/client-cloudfront';
import type { CloudTrail } from '@aws-sdk/client-cloudtrail';
import type { CloudWatch } from '@aws-sdk/client-cloudwatch';
import type { CloudWatchLogs } from '@aws-sdk/client-cloudwatch-logs';
import type { CodeBuild } from '@aws-sdk/client-codebuild';
import type { CodePipeline } from '@aws-sdk/client-codepipeline';
import type { CognitoIdentity } from '@aws-sdk/client-cognito-identity';
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import type { DynamoDB } from '@aws-sdk/client-dynamodb';
import type { EC2 } from '@aws-sdk/client-ec2';
import type { ECR } from '@aws-sdk/client-ecr';
import type { ECS } from '@aws-sdk/client-ecs';
import type { EFS } from '@aws-sdk/client-efs';
import type { EKS } from '@aws-sdk/client-eks';
import type { ElasticLoadBalancing } from '@aws-sdk/client-elastic-load-balancing';
import type { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ElastiCache } from '@aws-sdk/client-elasticache';
import type { EventBridge } from '@aws-sdk/client-eventbridge';
import type { Firehose } from '@aws-sdk/client-firehose';
import type { Glue } from '@aws-sdk/client-glue';
import type { IAM } from '@aws-sdk/client-iam';
import type { Kafka } from '@aws-sdk/client-kafka';
import type { Kinesis } from '@aws-sdk/client-kinesis';
import type { KMS } from '@aws-sdk/client-kms';
import type { Lambda } from '@aws-sdk/client-lambda';
import type { OpenSearch } from '@aws-sdk/client-opensearch';
import type { Personalize } from '@aws-sdk/client-personalize';
import type { RDS } from '@aws-sdk/client-rds';
import type { Redshift } from '@aws-sdk/client-redshift';
import type { ResourceGroupsTaggingAPI } from '@aws-sdk/client-resource-groups-tagging-api';
import type { Route53 } from '@aws-sdk/client-route-53';
import type { S3 } from '@aws-sdk/client-s3';
import type { S3Control } from '@aws-sdk/client-s3-control';
import type { SageMaker } from '@aws-sdk/client-sagemaker';
import type { Scheduler } from '@aws-sdk/client-scheduler';
import type { SecretsManager } from '@aws-sdk/client-secrets-manager';
import type { SESv2 } from '@aws-sdk/client-sesv2';
import type { SFN } from '@aws-sdk/client-sfn';
import type { SNS } from '@aws-sdk/client-sns';
import type { SQS } from '@aws-sdk/client-sqs';
import type { SSM } from '@aws-sdk/client-ssm';
import type { STS } from '@aws-sdk/client-sts';
import type { WAFV2 } from '@aws-sdk/client-wafv2';

/** The SDK's clients by the service's name in IAM and ARNs; types only, so that nothing is loaded by naming one. */
export interface Clients {
  acm: ACM;
  amplify: Amplify;
  apigateway: APIGateway;
  apigatewayv2: ApiGatewayV2;
  appsync: AppSync;
  athena: Athena;
  autoscaling: AutoScaling;
  backup: Backup;
  budgets: Budgets;
  cloudcontrol: CloudControl;
  cloudformation: CloudFormation;
  cloudfront: CloudFront;
  cloudtrail: CloudTrail;
  cloudwatch: CloudWatch;
  codebuild: CodeBuild;
  codepipeline: CodePipeline;
  'cognito-identity': CognitoIdentity;
  'cognito-idp': CognitoIdentityProvider;
  dynamodb: DynamoDB;
  ec2: EC2;
  ecr: ECR;
  ecs: ECS;
  eks: EKS;
  elasticache: ElastiCache;
  elasticfilesystem: EFS;
  elb: ElasticLoadBalancing;
  elbv2: ElasticLoadBalancingV2;
  es: OpenSearch;
  events: EventBridge;
  firehose: Firehose;
  glue: Glue;
  iam: IAM;
  kafka: Kafka;
  kinesis: Kinesis;
  kms: KMS;
  lambda: Lambda;
  logs: CloudWatchLogs;
  personalize: Personalize;
  rds: RDS;
  redshift: Redshift;
  route53: Route53;
  s3: S3;
  s3control: S3Control;
  sagemaker: SageMaker;
  scheduler: Scheduler;
  secretsmanager: SecretsManager;
  sesv2: SESv2;
  sns: SNS;
  sqs: SQS;
  ssm: SSM;
  states: SFN;
  sts: STS;
  tagging: ResourceGroupsTaggingAPI;
  wafv2: WAFV2;
}

export type Service = keyof Clients;

/** One dynamic import per service: ncc makes a chunk of each, read from disk only when the service is met. */
export const loaders = {
  acm: async () => (await import('@aws-sdk/client-acm')).ACM,
  amplify: async () => (await import('@aws-sdk/client-amplify')).Amplify,
  apigateway: async () => (await import('@aws-sdk/client-api-gateway')).APIGateway,
  apigatewayv2: async () => (await import('@aws-sdk/client-apigatewayv2')).ApiGatewayV2,
  appsync: async () => (await import('@aws-sdk/client-appsync')).AppSync,
  athena: async () => (await import('@aws-sdk/client-athena')).Athena,
  autoscaling: async () => (await import('@aws-sdk/client-auto-scaling')).AutoScaling,
  backup: async () => (await import('@aws-sdk/client-backup')).Backup,
  budgets: async () => (await import('@aws-sdk/client-budgets')).Budgets,
  cloudcontrol: async () => (await import('@aws-sdk/client-cloudcontrol')).CloudControl,
  cloudformation: async () => (await import('@aws-sdk/client-cloudformation')).CloudFormation,
  cloudfront: async () => (await import('@aws-sdk/client-cloudfront')).CloudFront,
  cloudtrail: async () => (await import('@aws-sdk/client-cloudtrail')).CloudTrail,
  cloudwatch: async () => (await import('@aws-sdk/client-cloudwatch')).CloudWatch,
  codebuild: async () => (await import('@aws-sdk/client-codebuild')).CodeBuild,
  codepipeline: async () => (await import('@aws-sdk/client-codepipeline')).CodePipeline,
  'cognito-identity': async () =>
    (await import('@aws-sdk/client-cognito-identity')).CognitoIdentity,
  'cognito-idp': async () =>
    (await import('@aws-sdk/client-cognito-identity-provider')).CognitoIdentityProvider,
  dynamodb: async () => (await import('@aws-sdk/client-dynamodb')).DynamoDB,
  ec2: async () => (await import('@aws-sdk/client-ec2')).EC2,
  ecr: async () => (await import('@aws-sdk/client-ecr')).ECR,
  ecs: async () => (await import('@aws-sdk/client-ecs')).ECS,
  eks: async () => (await import('@aws-sdk/client-eks')).EKS,
  elasticache: async () => (await import('@aws-sdk/client-elasticache')).ElastiCache,
  elasticfilesystem: async () => (await import('@aws-sdk/client-efs')).EFS,
  elb: async () => (await import('@aws-sdk/client-elastic-load-balancing')).ElasticLoadBalancing,
  elbv2: async () =>
    (await import('@aws-sdk/client-elastic-load-balancing-v2')).ElasticLoadBalancingV2,
  es: async () => (await import('@aws-sdk/client-opensearch')).OpenSearch,
  events: async () => (await import('@aws-sdk/client-eventbridge')).EventBridge,
  firehose: async () => (await import('@aws-sdk/client-firehose')).Firehose,
  glue: async () => (await import('@aws-sdk/client-glue')).Glue,
  iam: async () => (await import('@aws-sdk/client-iam')).IAM,
  kafka: async () => (await import('@aws-sdk/client-kafka')).Kafka,
  kinesis: async () => (await import('@aws-sdk/client-kinesis')).Kinesis,
  kms: async () => (await import('@aws-sdk/client-kms')).KMS,
  lambda: async () => (await import('@aws-sdk/client-lambda')).Lambda,
  logs: async () => (await import('@aws-sdk/client-cloudwatch-logs')).CloudWatchLogs,
  personalize: async () => (await import('@aws-sdk/client-personalize')).Personalize,
  rds: async () => (await import('@aws-sdk/client-rds')).RDS,
  redshift: async () => (await import('@aws-sdk/client-redshift')).Redshift,
  route53: async () => (await import('@aws-sdk/client-route-53')).Route53,
  s3: async () => (await import('@aws-sdk/client-s3')).S3,
  s3control: async () => (await import('@aws-sdk/client-s3-control')).S3Control,
  sagemaker: async () => (await import('@aws-sdk/client-sagemaker')).SageMaker,
  scheduler: async () => (await import('@aws-sdk/client-scheduler')).Scheduler,
  secretsmanager: async () => (await import('@aws-sdk/client-secrets-manager')).SecretsManager,
  sesv2: async () => (await import('@aws-sdk/client-sesv2')).SESv2,
  sns: async () => (await import('@aws-sdk/client-sns')).SNS,
  sqs: async () => (await import('@aws-sdk/client-sqs')).SQS,
  ssm: async () => (await import('@aws-sdk/client-ssm')).SSM,
  states: async () => (await import('@aws-sdk/client-sfn')).SFN,
  sts: async () => (await import('@aws-sdk/client-sts')).STS,
  tagging: async () =>
    (await import('@aws-sdk/client-resource-groups-tagging-api')).ResourceGroupsTaggingAPI,
  wafv2: async () => (await import('@aws-sdk/client-wafv2')).WAFV2,
} as const satisfies { [S in Service]: () => Promise<new (config: never) => Clients[S]> };
