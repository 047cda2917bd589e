import type { APIGateway } from '@aws-sdk/client-api-gateway';
import type { ApiGatewayV2 } from '@aws-sdk/client-apigatewayv2';
import type { CloudFormation } from '@aws-sdk/client-cloudformation';
import type { CloudFront } from '@aws-sdk/client-cloudfront';
import type { CloudWatchLogs } from '@aws-sdk/client-cloudwatch-logs';
import type { CognitoIdentity } from '@aws-sdk/client-cognito-identity';
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import type { DynamoDB } from '@aws-sdk/client-dynamodb';
import type { IAM } from '@aws-sdk/client-iam';
import type { Lambda } from '@aws-sdk/client-lambda';
import type { ResourceGroupsTaggingAPI } from '@aws-sdk/client-resource-groups-tagging-api';
import type { S3 } from '@aws-sdk/client-s3';
import type { S3Control } from '@aws-sdk/client-s3-control';
import type { STS } from '@aws-sdk/client-sts';

/** The SDK's clients by the service's name in IAM and ARNs; types only, so that nothing is loaded by naming one. */
export interface Clients {
  apigateway: APIGateway;
  apigatewayv2: ApiGatewayV2;
  cloudformation: CloudFormation;
  cloudfront: CloudFront;
  'cognito-identity': CognitoIdentity;
  'cognito-idp': CognitoIdentityProvider;
  dynamodb: DynamoDB;
  iam: IAM;
  lambda: Lambda;
  logs: CloudWatchLogs;
  s3: S3;
  s3control: S3Control;
  sts: STS;
  tagging: ResourceGroupsTaggingAPI;
}

export type Service = keyof Clients;

/** One dynamic import per service: ncc makes a chunk of each, read from disk only when the service is met. */
export const loaders = {
  apigateway: async () => (await import('@aws-sdk/client-api-gateway')).APIGateway,
  apigatewayv2: async () => (await import('@aws-sdk/client-apigatewayv2')).ApiGatewayV2,
  cloudformation: async () => (await import('@aws-sdk/client-cloudformation')).CloudFormation,
  cloudfront: async () => (await import('@aws-sdk/client-cloudfront')).CloudFront,
  'cognito-identity': async () =>
    (await import('@aws-sdk/client-cognito-identity')).CognitoIdentity,
  'cognito-idp': async () =>
    (await import('@aws-sdk/client-cognito-identity-provider')).CognitoIdentityProvider,
  dynamodb: async () => (await import('@aws-sdk/client-dynamodb')).DynamoDB,
  iam: async () => (await import('@aws-sdk/client-iam')).IAM,
  lambda: async () => (await import('@aws-sdk/client-lambda')).Lambda,
  logs: async () => (await import('@aws-sdk/client-cloudwatch-logs')).CloudWatchLogs,
  s3: async () => (await import('@aws-sdk/client-s3')).S3,
  s3control: async () => (await import('@aws-sdk/client-s3-control')).S3Control,
  sts: async () => (await import('@aws-sdk/client-sts')).STS,
  tagging: async () =>
    (await import('@aws-sdk/client-resource-groups-tagging-api')).ResourceGroupsTaggingAPI,
} as const satisfies { [S in Service]: () => Promise<new (config: never) => Clients[S]> };
