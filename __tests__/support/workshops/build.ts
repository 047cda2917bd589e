import { setTimeout as sleep } from 'node:timers/promises';
import type { Aws } from '../../../src/aws/aws.ts';
import type { Tags } from '../../../src/scope.ts';

/** One environment of a workshop: what its resources are named by and carry. */
export interface Environment {
  readonly aws: Aws;
  /** IAM and CloudFront. */
  readonly global: Aws;
  /** Begins every name, so that several environments fit into one account. */
  readonly prefix: string;
  readonly tags: Tags;
}

export const pairs = (tags: Tags) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

/** A table that is ready to be used. */
export async function table({ aws, prefix, tags }: Environment, name: string) {
  const dynamodb = await aws.client('dynamodb');
  await dynamodb.createTable({
    TableName: `${prefix}-${name}`,
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
    Tags: pairs(tags),
  });
  let status: string | undefined;
  do {
    await sleep(10);
    status = (await dynamodb.describeTable({ TableName: `${prefix}-${name}` })).Table?.TableStatus;
  } while (status === 'CREATING');
}

/** A bucket with a few objects, of which one has an older version and one is deleted. Its name is its alone in AWS. */
export async function bucket({ aws, prefix, tags }: Environment, name: string): Promise<string> {
  const s3 = await aws.client('s3');
  const Bucket = `${prefix}-${aws.account}-${name}`;
  await s3.createBucket({
    Bucket,
    ...(aws.region === 'us-east-1'
      ? {}
      : { CreateBucketConfiguration: { LocationConstraint: aws.region as 'eu-west-1' } }),
  });
  await s3.putBucketTagging({ Bucket, Tagging: { TagSet: pairs(tags) } });
  await s3.putBucketVersioning({ Bucket, VersioningConfiguration: { Status: 'Enabled' } });
  for (const Key of ['photos/1.jpg', 'photos/2.jpg', 'photos/2.jpg', 'photos/a b+c%.jpg'])
    await s3.putObject({ Bucket, Key, Body: `a picture of ${Key}` });
  await s3.deleteObject({ Bucket, Key: 'photos/1.jpg' });
  return Bucket;
}

/** A role that Lambda may assume, with an AWS-managed policy attached and one inline. */
export const lambdaRole = (env: Environment, name: string): Promise<string> =>
  role(env, name, 'lambda.amazonaws.com');

/** A role that a service may assume, with an AWS-managed policy attached and one inline. Returns its ARN. */
export async function role(
  { global, prefix, tags }: Environment,
  name: string,
  service: string,
): Promise<string> {
  const iam = await global.client('iam');
  const RoleName = `${prefix}-${name}`;
  const trust = {
    Effect: 'Allow',
    Principal: { Service: service },
    Action: 'sts:AssumeRole',
  };
  const { Role } = await iam.createRole({
    RoleName,
    AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [trust] }),
    Tags: pairs(tags),
  });
  await iam.putRolePolicy({
    RoleName,
    PolicyName: 'inline',
    PolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'dynamodb:*', Resource: '*' }],
    }),
  });
  await iam.attachRolePolicy({
    RoleName,
    PolicyArn: `arn:${global.partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole`,
  });
  return Role?.Arn ?? '';
}

/** A customer-managed policy, labelled, attached to a role. */
export async function policyOn({ global, prefix, tags }: Environment, name: string, role: string) {
  const iam = await global.client('iam');
  const { Policy } = await iam.createPolicy({
    PolicyName: `${prefix}-${name}`,
    PolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'sagemaker:InvokeEndpoint', Resource: '*' }],
    }),
    Tags: pairs(tags),
  });
  await iam.attachRolePolicy({ RoleName: `${prefix}-${role}`, PolicyArn: Policy?.Arn });
}

/** The smallest archive there is: an empty ZIP file with its end-of-directory record only. */
const emptyZip = Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex');

/** A function that has run: its log group is there, without labels, as Lambda makes it. */
export async function lambda({ aws, prefix, tags }: Environment, name: string, role: string) {
  const lambda = await aws.client('lambda');
  const FunctionName = `${prefix}-${name}`;
  const { FunctionArn } = await lambda.createFunction({
    FunctionName,
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
    Role: role,
    Code: { ZipFile: emptyZip },
    Tags: { ...tags },
  });
  const logs = await aws.client('logs');
  await logs.createLogGroup({ logGroupName: `/aws/lambda/${FunctionName}` });
  return FunctionArn ?? '';
}

/** A version of a layer, which AWS cannot label: it goes by its name. */
export async function layer({ aws, prefix }: Environment, name: string): Promise<void> {
  await (await aws.client('lambda')).publishLayerVersion({
    LayerName: `${prefix}-${name}`,
    Content: { ZipFile: emptyZip },
  });
}

export async function logGroup({ aws, tags }: Environment, name: string): Promise<void> {
  await (await aws.client('logs')).createLogGroup({
    logGroupName: name,
    ...(Object.keys(tags).length > 0 ? { tags: { ...tags } } : {}),
  });
}

/** A WebSocket API with a stage. */
export async function webSocketApi({ aws, prefix, tags }: Environment, name: string) {
  const gateway = await aws.client('apigatewayv2');
  const { ApiId } = await gateway.createApi({
    Name: `${prefix}-${name}`,
    ProtocolType: 'WEBSOCKET',
    RouteSelectionExpression: '$request.body.action',
    Tags: { ...tags },
  });
  await gateway.createStage({ ApiId, StageName: 'prod', Tags: { ...tags } });
}

/** A REST API with a resource, a method, a deployment and a stage that writes an execution log. */
export async function restApi({ aws, prefix, tags }: Environment, name: string): Promise<string> {
  const gateway = await aws.client('apigateway');
  const api = await gateway.createRestApi({ name: `${prefix}-${name}`, tags: { ...tags } });
  const restApiId = api.id ?? '';
  const { items } = await gateway.getResources({ restApiId });
  const { id: resourceId } = await gateway.createResource({
    restApiId,
    parentId: items?.[0]?.id,
    pathPart: 'products',
  });
  const method = { restApiId, resourceId, httpMethod: 'GET' };
  await gateway.putMethod({ ...method, authorizationType: 'NONE' });
  await gateway.putIntegration({ ...method, type: 'MOCK' });
  await gateway.createDeployment({ restApiId, stageName: 'prod' });
  const logs = await aws.client('logs');
  await logs.createLogGroup({ logGroupName: `API-Gateway-Execution-Logs_${restApiId}/prod` });
  return restApiId;
}

/** A user pool with a client and a prefix domain, and an identity pool in front of it. */
export async function cognito({ aws, prefix, tags }: Environment): Promise<void> {
  const idp = await aws.client('cognito-idp');
  const { UserPool } = await idp.createUserPool({
    PoolName: `${prefix}-users`,
    UserPoolTags: { ...tags },
  });
  const UserPoolId = UserPool?.Id;
  const { UserPoolClient } = await idp.createUserPoolClient({ UserPoolId, ClientName: 'web' });
  await idp.createUserPoolDomain({ UserPoolId, Domain: `${prefix}-login` });
  const identity = await aws.client('cognito-identity');
  await identity.createIdentityPool({
    IdentityPoolName: `${prefix}-identities`,
    AllowUnauthenticatedIdentities: false,
    CognitoIdentityProviders: [
      {
        ProviderName: `cognito-idp.${aws.region}.amazonaws.com/${UserPoolId}`,
        ClientId: UserPoolClient?.ClientId,
      },
    ],
    IdentityPoolTags: { ...tags },
  });
}

/** A distribution in front of a bucket, with an access control, a cache policy and a function of its own. */
export async function distribution({ aws, global, prefix, tags }: Environment, origin: string) {
  const cloudfront = await global.client('cloudfront');
  const { OriginAccessControl } = await cloudfront.createOriginAccessControl({
    OriginAccessControlConfig: {
      Name: `${prefix}-oac`,
      OriginAccessControlOriginType: 's3',
      SigningBehavior: 'always',
      SigningProtocol: 'sigv4',
    },
  });
  const { CachePolicy } = await cloudfront.createCachePolicy({
    CachePolicyConfig: { Name: `${prefix}-cache`, MinTTL: 0 },
  });
  const made = await cloudfront.createFunction({
    Name: `${prefix}-rewrite`,
    FunctionConfig: { Comment: 'rewrites', Runtime: 'cloudfront-js-2.0' },
    FunctionCode: Buffer.from('function handler(event) { return event.request; }'),
  });
  await cloudfront.publishFunction({ Name: `${prefix}-rewrite`, IfMatch: made.ETag });
  await cloudfront.createDistributionWithTags({
    DistributionConfigWithTags: {
      Tags: { Items: pairs(tags) },
      DistributionConfig: {
        CallerReference: prefix,
        Comment: `${prefix} web`,
        Enabled: true,
        Origins: {
          Quantity: 1,
          Items: [
            {
              Id: 'web',
              DomainName: `${origin}.s3.${aws.region}.amazonaws.com`,
              OriginAccessControlId: OriginAccessControl?.Id,
              S3OriginConfig: { OriginAccessIdentity: '' },
            },
          ],
        },
        DefaultCacheBehavior: {
          TargetOriginId: 'web',
          ViewerProtocolPolicy: 'redirect-to-https',
          CachePolicyId: CachePolicy?.Id,
          FunctionAssociations: {
            Quantity: 1,
            Items: [
              {
                EventType: 'viewer-request',
                FunctionARN: made.FunctionSummary?.FunctionMetadata?.FunctionARN,
              },
            ],
          },
        },
      },
    },
  });
}
