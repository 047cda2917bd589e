import assert from 'node:assert/strict';
import type { Aws } from '../../src/aws/aws.ts';
import { createInStack, prepareStatement } from './athena.ts';
import { addRecords, text } from './route53.ts';
import { exists as bucketExists, createBucket, pairs } from './s3.ts';
import type { Ground, Scenario } from './scenario.ts';
import { startExecution } from './state-machine.ts';

const trust = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ],
};

interface More {
  readonly Outputs?: object;
  readonly RoleARN?: string;
}

/** A stack of these members, by logical id. */
async function createStack({ aws, name, tags }: Ground, members: object, more: More = {}) {
  const { RoleARN, ...rest } = more;
  const client = await aws.client('cloudformation');
  const { StackId = '' } = await client.createStack({
    StackName: name,
    TemplateBody: JSON.stringify({ Resources: members, ...rest }),
    Tags: pairs(tags),
    ...(RoleARN === undefined ? {} : { RoleARN }),
  });
  return { id: StackId.slice(StackId.indexOf(':stack/') + 7) };
}

const logGroup = (name: string) => ({
  Type: 'AWS::Logs::LogGroup',
  Properties: { LogGroupName: name },
});
const bucket = (name: string) => ({ Type: 'AWS::S3::Bucket', Properties: { BucketName: name } });
/** A table that is retained, under a key that is not. */
const underItsKey = (name: string, Tags: object[] = []) => {
  const { Type, Properties } = table(name);
  const SSESpecification = {
    SSEEnabled: true,
    SSEType: 'KMS',
    KMSMasterKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] },
  };
  return {
    Key: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: {} } },
    Table: {
      Type,
      Properties: { ...Properties, SSESpecification, Tags },
      DeletionPolicy: 'Retain',
    },
  };
};
const table = (name: string) => ({
  Type: 'AWS::DynamoDB::Table',
  Properties: {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  },
});
const role = (name: string) => ({
  Type: 'AWS::IAM::Role',
  Properties: { RoleName: name, AssumeRolePolicyDocument: trust },
});

async function fill(aws: Aws, name: string) {
  const s3 = await aws.client('s3');
  await s3.putBucketVersioning({
    Bucket: name,
    VersioningConfiguration: { Status: 'Enabled' },
  });
  for (const Body of ['1', '2']) await s3.putObject({ Bucket: name, Key: 'order', Body });
}

/** A root stack without labels of its own unless given, around a stack of one log group. */
async function createNested(ground: Ground, rootTags: Ground['tags']) {
  const { aws, name } = ground;
  const store = await createBucket({ aws, name: `${name}-templates`, tags: {} });
  await store.s3.putObject({
    ...store.at,
    Key: 'inner.json',
    Body: JSON.stringify({ Resources: { Log: logGroup(`${name}-inner`) } }),
  });
  const root = await createStack(
    { ...ground, tags: rootTags },
    {
      Inner: {
        Type: 'AWS::CloudFormation::Stack',
        Properties: {
          TemplateURL: `https://s3.amazonaws.com/${store.id}/inner.json`,
          Tags: pairs(ground.tags),
        },
      },
    },
  );
  const client = await aws.client('cloudformation');
  const { StackResourceSummaries } = await client.listStackResources({ StackName: name });
  const arn = StackResourceSummaries?.[0]?.PhysicalResourceId ?? '';
  return { root, inner: { id: arn.slice(arn.indexOf(':stack/') + 7) } };
}

/** A stack with an export, and another that imports it. */
async function createPair(ground: Ground, importerTags: Ground['tags'], more: object = {}) {
  const { name } = ground;
  const made = await createStack(
    ground,
    { Log: logGroup(`${name}-log`), ...more },
    { Outputs: { Log: { Value: { Ref: 'Log' }, Export: { Name: `${name}-LogName` } } } },
  );
  await createStack(
    { ...ground, name: `${name}-user`, tags: importerTags },
    {
      Role: {
        ...role(`${name}-user`),
        Metadata: { log: { 'Fn::ImportValue': { 'Fn::Sub': `${name}-LogName` } } },
        Properties: {
          AssumeRolePolicyDocument: trust,
          Description: { 'Fn::ImportValue': { 'Fn::Sub': `${name}-LogName` } },
        },
      },
    },
  );
  return made;
}

/** A stack whose role got a policy from elsewhere, which CloudFormation does not detach. */
async function createStuck(ground: Ground) {
  const RoleName = `${ground.name}-role`;
  const made = await createStack(ground, { Role: role(RoleName) });
  const iam = await ground.aws.client('iam');
  const PolicyArn = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
  await iam.attachRolePolicy({ RoleName, PolicyArn });
  return made;
}

async function exists(aws: Aws, id: string): Promise<boolean> {
  const client = await aws.client('cloudformation');
  const { StackSummaries = [] } = await client.listStacks({});
  return StackSummaries.some(
    ({ StackId, StackStatus }) =>
      StackId?.endsWith(`:stack/${id}`) && StackStatus !== 'DELETE_COMPLETE',
  );
}

export const scenario: Scenario = {
  type: 'cloudformation:stack',
  deleteAction: 'cloudformation:DeleteStack',
  create: (ground) => createStack(ground, { Log: logGroup(`${ground.name}-log`) }),
  exists,
  async destroy(aws, id) {
    const client = await aws.client('cloudformation');
    const StackName = id.split('/')[0];
    await client.deleteStack({ StackName });
    while (await exists(aws, id)) await new Promise((resolve) => setTimeout(resolve, 10));
  },
  async protect(aws, id) {
    const client = await aws.client('cloudformation');
    const StackName = id.split('/')[0];
    await client.updateTerminationProtection({ StackName, EnableTerminationProtection: true });
  },
  variants: {
    'with a bucket full of versions': {
      async arrange(ground) {
        const name = `${ground.name}-full`;
        const made = await createStack(ground, { Bucket: bucket(name) });
        await fill(ground.aws, name);
        return made;
      },
    },
    'with a hosted zone that holds more records than the stack’s own': {
      async arrange(ground) {
        const Name = `${ground.name}.example.`;
        const made = await createStack(ground, {
          Zone: { Type: 'AWS::Route53::HostedZone', Properties: { Name } },
          Record: {
            Type: 'AWS::Route53::RecordSet',
            Properties: {
              ...text(`www.${Name}`),
              HostedZoneId: { Ref: 'Zone' },
              ResourceRecords: ['"one"'],
            },
          },
        });
        const route53 = await ground.aws.client('route53');
        const { HostedZones } = await route53.listHostedZones({});
        const zone = HostedZones?.find((each) => each.Name === Name)
          ?.Id?.split('/')
          .at(-1);
        await addRecords(ground.aws, zone ?? '', [text(`_validation.${Name}`)]);
        return made;
      },
      async after(aws) {
        const { HostedZones } = await (await aws.client('route53')).listHostedZones({});
        assert.deepEqual(HostedZones, []);
      },
    },
    'with an Athena workgroup that has a history': { arrange: (ground) => createInStack(ground) },
    'with an Athena workgroup that its template deletes recursively': {
      async arrange(ground) {
        const made = await createInStack(ground, { RecursiveDeleteOption: true });
        await prepareStatement(ground);
        return made;
      },
    },
    'with a state machine whose execution would wait for a year': {
      async arrange(ground) {
        const States = { S: { Type: 'Wait', Seconds: 31_536_000, End: true } };
        const made = await createStack(ground, {
          Machine: {
            Type: 'AWS::StepFunctions::StateMachine',
            Properties: {
              StateMachineName: ground.name,
              DefinitionString: JSON.stringify({ StartAt: 'S', States }),
              RoleArn: `arn:aws:iam::${ground.aws.account}:role/any`,
            },
          },
        });
        await startExecution(ground);
        return made;
      },
    },
    'with a function, its role, and the log group that it leaves behind': {
      async arrange(ground) {
        const { aws, name } = ground;
        const made = await createStack(ground, {
          Role: role(`${name}-role`),
          Function: {
            Type: 'AWS::Lambda::Function',
            Properties: {
              FunctionName: `${name}-function`,
              Runtime: 'nodejs24.x',
              Handler: 'index.handler',
              Code: { ZipFile: 'exports.handler = () => 1' },
              Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
            },
          },
        });
        const logs = await aws.client('logs');
        await logs.createLogGroup({ logGroupName: `/aws/lambda/${name}-function` });
        return made;
      },
      async after(aws, id) {
        const logs = await aws.client('logs');
        const prefix = `/aws/lambda/${id.split('/')[0]}`;
        const { logGroups } = await logs.describeLogGroups({ logGroupNamePrefix: prefix });
        assert.deepEqual(logGroups, []);
      },
    },
    'with a table under deletion protection': {
      profile: "remove-protection: ['dynamodb:table']",
      arrange: (ground) =>
        createStack(ground, {
          Table: {
            Type: 'AWS::DynamoDB::Table',
            Properties: {
              TableName: `${ground.name}-orders`,
              AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
              KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
              BillingMode: 'PAY_PER_REQUEST',
              DeletionProtectionEnabled: true,
            },
          },
        }),
    },
    'with a nested stack': {
      arrange: async (ground) => (await createNested(ground, ground.tags)).root,
    },
    'with a stack of ours that imports from it': {
      arrange: (ground) => createPair(ground, ground.tags),
    },
    'with a labelled bucket that its template retains': {
      async arrange(ground) {
        const name = `${ground.name}-kept`;
        const kept = { ...bucket(name), DeletionPolicy: 'Retain' };
        const made = await createStack(ground, { Bucket: kept });
        await fill(ground.aws, name);
        return made;
      },
      async after(aws, id) {
        assert.equal(await bucketExists(aws, `${id.split('/')[0]}-kept`), false);
      },
    },
    'with a protected bucket that its template retains': {
      profile: "protect: { tags: { 'workshop:keep': 'true' } }",
      async arrange(ground) {
        const name = `${ground.name}-keep`;
        const Tags = [{ Key: 'workshop:keep', Value: 'true' }];
        const { Type, Properties } = bucket(name);
        const kept = { Type, Properties: { ...Properties, Tags }, DeletionPolicy: 'Retain' };
        const made = await createStack(ground, { Bucket: kept });
        await fill(ground.aws, name);
        return made;
      },
      async after(aws, id) {
        const s3 = await aws.client('s3');
        const Bucket = `${id.split('/')[0]}-keep`;
        assert.ok((await s3.listObjectsV2({ Bucket })).KeyCount);
      },
    },
    'with a labelled table that its template retains, under a key of its own': {
      arrange: (ground) => createStack(ground, underItsKey(ground.name)),
      async after(aws) {
        const dynamodb = await aws.client('dynamodb');
        assert.deepEqual((await dynamodb.listTables({})).TableNames, []);
      },
    },
    'with a bucket without labels that its template retains': {
      async arrange(ground) {
        const name = `${ground.name}-own`;
        const kept = { ...bucket(name), DeletionPolicy: 'Retain' };
        const made = await createStack(ground, { Bucket: kept });
        const s3 = await ground.aws.client('s3');
        await s3.deleteBucketTagging({ Bucket: name });
        await fill(ground.aws, name);
        return made;
      },
      async after(aws, id) {
        const s3 = await aws.client('s3');
        const Bucket = `${id.split('/')[0]}-own`;
        assert.ok((await s3.listObjectsV2({ Bucket })).KeyCount);
      },
    },
    'with a table that is backed up before': {
      profile: "backup: ['dynamodb:table']",
      arrange: (ground) => createStack(ground, { Table: table(`${ground.name}-orders`) }),
      async after(aws, id) {
        const dynamodb = await aws.client('dynamodb');
        const TableName = `${id.split('/')[0]}-orders`;
        const { BackupSummaries } = await dynamodb.listBackups({ TableName });
        const statuses = BackupSummaries?.map(({ BackupStatus }) => BackupStatus);
        assert.deepEqual(statuses, ['AVAILABLE']);
      },
    },
    'with a member that refuses, by force': {
      profile: 'force-delete-stacks: true',
      arrange: createStuck,
      async after(aws, id) {
        const iam = await aws.client('iam');
        const RoleName = `${id.split('/')[0]}-role`;
        await assert.rejects(iam.getRole({ RoleName }), { name: 'NoSuchEntityException' });
      },
    },
    'with a labelled service role': {
      async arrange(ground) {
        const iam = await ground.aws.client('iam');
        const { Role } = await iam.createRole({
          RoleName: `${ground.name}-service`,
          AssumeRolePolicyDocument: JSON.stringify(trust),
          Tags: pairs(ground.tags),
        });
        const members = { Log: logGroup(`${ground.name}-log`) };
        return createStack(ground, members, { RoleARN: Role?.Arn ?? '' });
      },
    },
  },
  refusals: {
    'a protected table that its template retains uses its key': {
      profile: "protect: { tags: { 'workshop:keep': 'true' } }",
      arrange: (ground) =>
        createStack(ground, underItsKey(ground.name, [{ Key: 'workshop:keep', Value: 'true' }])),
      outcome: 'held-back',
      blocker: /waits for dynamodb:table .*, which is not gone/,
      remedy: /Resolve that one first/,
    },
    'the backup of a table that its template retains is under its key': {
      profile: "backup: ['dynamodb:table']",
      arrange: (ground) => createStack(ground, underItsKey(ground.name)),
      outcome: 'blocked',
      blocker: /the backup of dynamodb:table .* is encrypted under it/,
      remedy: /Copy the backup under a key that stays/,
      async after(aws) {
        const dynamodb = await aws.client('dynamodb');
        assert.equal((await dynamodb.listTables({})).TableNames?.length, 1);
      },
    },
    'a member that CloudFormation cannot delete': {
      arrange: createStuck,
      outcome: 'blocked',
      blocker: /Role \(AWS::IAM::Role .*-role\): .*must detach all policies/,
      remedy: /force-delete-stacks/,
    },
    'an Athena workgroup with a history and prepared statements': {
      async arrange(ground) {
        const made = await createInStack(ground);
        await prepareStatement(ground);
        return made;
      },
      outcome: 'blocked',
      blocker: /Group \(AWS::Athena::WorkGroup \S+-queries\): WorkGroup \S+ is not empty/,
      remedy: /prepared statements/,
    },
    'a bucket that cannot be emptied': {
      async arrange(ground) {
        const name = `${ground.name}-locked`;
        const made = await createStack(ground, { Bucket: bucket(name) });
        const s3 = await ground.aws.client('s3');
        const Bucket = name;
        await s3.putBucketVersioning({ Bucket, VersioningConfiguration: { Status: 'Enabled' } });
        await s3.putObjectLockConfiguration({
          Bucket,
          ObjectLockConfiguration: {
            ObjectLockEnabled: 'Enabled',
            Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 1 } },
          },
        });
        await s3.putObject({ Bucket, Key: 'order', Body: 'x' });
        return made;
      },
      outcome: 'held-back',
      blocker: /waits for s3:bucket .*-locked/,
      remedy: /Resolve that one first/,
    },
    'a bucket that cannot be backed up': {
      profile: "backup: ['s3:bucket']\nbackup-bucket: shop-no-such-bucket",
      async arrange(ground) {
        const name = `${ground.name}-full`;
        const made = await createStack(ground, { Bucket: bucket(name) });
        await fill(ground.aws, name);
        return made;
      },
      outcome: 'held-back',
      blocker: /waits for s3:bucket .*-full/,
      remedy: /Resolve that one first/,
      async after(aws, id) {
        const s3 = await aws.client('s3');
        const { Versions } = await s3.listObjectVersions({ Bucket: `${id.split('/')[0]}-full` });
        assert.equal(Versions?.length, 2);
      },
    },
    'a foreign stack that imports from it': {
      async arrange(ground) {
        const name = `${ground.name}-full`;
        const made = await createPair(ground, {}, { Bucket: bucket(name) });
        await fill(ground.aws, name);
        return made;
      },
      outcome: 'blocked',
      blocker: /cloudformation:stack .*-user\) uses it and stays/,
      remedy: /label it/,
      async after(aws, id) {
        const s3 = await aws.client('s3');
        const { Versions } = await s3.listObjectVersions({ Bucket: `${id.split('/')[0]}-full` });
        assert.equal(Versions?.length, 2);
      },
    },
    'a service role that is gone': {
      async arrange(ground) {
        const iam = await ground.aws.client('iam');
        const RoleName = `${ground.name}-service`;
        const AssumeRolePolicyDocument = JSON.stringify(trust);
        const { Role } = await iam.createRole({ RoleName, AssumeRolePolicyDocument });
        const members = { Log: logGroup(`${ground.name}-log`) };
        const made = await createStack(ground, members, { RoleARN: Role?.Arn ?? '' });
        await iam.deleteRole({ RoleName });
        return made;
      },
      outcome: 'blocked',
      blocker: /invalid or cannot be assumed/,
      remedy: /--role-arn/,
    },
    'a nested stack of a root without labels': {
      arrange: async (ground) => (await createNested(ground, {})).inner,
      outcome: 'blocked',
      blocker: /belongs to the stack/,
      remedy: /label it/,
    },
  },
};
