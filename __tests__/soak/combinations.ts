import { restApi } from '../resource-types/api-gateway.ts';
import { scenario as cachePolicy } from '../resource-types/cloudfront.cache-policy.scenario.ts';
import { createDistribution } from '../resource-types/cloudfront.ts';
import { putComposite, putMetricAlarm } from '../resource-types/cloudwatch-alarm.ts';
import {
  createAddress,
  createGroup,
  createInstance,
  pairs,
  tagging,
} from '../resource-types/ec2-interfaces.ts';
import { createSubnet, createVpc } from '../resource-types/ec2-vpc.ts';
import { createEcsCluster, createService } from '../resource-types/ecs.ts';
import {
  arnAt,
  balancer,
  forward,
  idIn,
  listen,
  targets,
} from '../resource-types/elastic-load-balancing.ts';
import { arnOf, createBus, createRule } from '../resource-types/event-bridge.ts';
import { allow, trust } from '../resource-types/iam.ts';
import { emptyZip } from '../resource-types/lambda-function.ts';
import { createBucket } from '../resource-types/s3.ts';
import type { Ground } from '../resource-types/scenario.ts';

/** Ids of the members made so far, by their names. */
export type Ids = Readonly<Record<string, string>>;

export interface Member {
  /** Its resource type. */
  readonly type: string;
  /** Whose part it is: without labels it goes when all of these go. */
  readonly partOf?: readonly string[];
  /** AWS has no labels for it. */
  readonly untaggable?: true;
  /** AWS itself goes on writing into it. */
  readonly fills?: true;
  make(ground: Ground, ids: Ids): Promise<string>;
}

/** What one member does to another. */
export interface Tie {
  readonly user: string;
  readonly used: string;
  /**
   * `keeps`: as long as the user is there, AWS does not delete the other, or must not be asked to. `names`: the same, but
   * a labelled user that has to stay itself is freed of it. `needs`: AWS does not care, but what a labelled user that
   * stays goes on using stays with it.
   */
  readonly how: 'keeps' | 'names' | 'needs';
  /** What AWS says of it, where it does not say who. */
  readonly says?: RegExp;
}

const ties = (how: Tie['how'], ...pairs: readonly (readonly [string, string])[]): Tie[] =>
  pairs.map(([user, used]) => ({ user, used, how }));

/** Resources that refer to each other as they do in real accounts, each with labels of its own. */
export interface Combination {
  /** In the order in which they are made. */
  readonly members: Readonly<Record<string, Member>>;
  readonly ties?: readonly Tie[];
  /** After all are made: what needs both ends. */
  join?(ground: Ground, ids: Ids): Promise<void>;
}

async function makeRole({ aws, name, tags }: Ground): Promise<string> {
  const iam = await aws.client('iam');
  await iam.createRole({ RoleName: name, AssumeRolePolicyDocument: trust, Tags: pairs(tags) });
  return name;
}

/** A function with the role of this name, if that is there or not. */
async function makeFunction({ aws, name, tags }: Ground, role: string, more: object = {}) {
  const lambda = await aws.client('lambda');
  await lambda.createFunction({
    FunctionName: name,
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
    Role: `arn:aws:iam::${aws.account}:role/${role}`,
    Code: { ZipFile: emptyZip },
    Tags: { ...tags },
    ...more,
  });
  for (;;) {
    const { State } = await lambda.getFunctionConfiguration({ FunctionName: name });
    if (State === 'Active') return name;
  }
}

async function makeQueue({ aws, name, tags }: Ground, Attributes: Record<string, string> = {}) {
  await (await aws.client('sqs')).createQueue({ QueueName: name, Attributes, tags: { ...tags } });
  return name;
}

async function makeStack({ aws, name, tags }: Ground, template: object): Promise<string> {
  const { StackId = '' } = await (await aws.client('cloudformation')).createStack({
    StackName: name,
    TemplateBody: JSON.stringify(template),
    Tags: pairs(tags),
  });
  return StackId.slice(StackId.indexOf(':stack/') + 7);
}

const logGroup = (LogGroupName: unknown) => ({
  Type: 'AWS::Logs::LogGroup',
  Properties: { LogGroupName },
});

async function group(ground: Ground, vpc = ''): Promise<string> {
  return createGroup(ground, { vpc });
}

/** The network that a combination's members share and that is nobody's. */
async function network(ground: Ground): Promise<{ vpc: string; subnet: string }> {
  const bare = { ...ground, tags: {} };
  const vpc = await createVpc(bare);
  return { vpc, subnet: await createSubnet(bare, vpc) };
}

/** One member adds a rule to another's group, so that this names it. */
async function name(ground: Ground, GroupId: string, other: string): Promise<void> {
  await (await ground.aws.client('ec2')).authorizeSecurityGroupIngress({
    GroupId,
    IpPermissions: [
      { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, UserIdGroupPairs: [{ GroupId: other }] },
    ],
  });
}

const id = (ids: Ids, member: string): string => ids[member] ?? '';

const role: Member = { type: 'iam:role', make: (ground) => makeRole(ground) };
const queue: Member = { type: 'sqs:queue', make: (ground) => makeQueue(ground) };
const bucket: Member = {
  type: 's3:bucket',
  make: async (ground) => (await createBucket(ground)).id,
};
const functionOf = (member: string): Member => ({
  type: 'lambda:function',
  make: (ground, ids) => makeFunction(ground, id(ids, member)),
});
const distributionWith = (policy: string): Member => ({
  type: 'cloudfront:distribution',
  make: async (ground, ids) =>
    (await createDistribution(ground, { behavior: { CachePolicyId: id(ids, policy) } })).id,
});
const attached: Member = {
  type: 'iam:role',
  async make(ground, ids) {
    const RoleName = await makeRole(ground);
    const PolicyArn = `arn:aws:iam::${ground.aws.account}:policy/${id(ids, 'policy')}`;
    await (await ground.aws.client('iam')).attachRolePolicy({ RoleName, PolicyArn });
    return RoleName;
  },
};

/** Catalogue of the references that occur between what different people own. */
export const combinations: Readonly<Record<string, Combination>> = {
  'functions that share a role': {
    members: { role, one: functionOf('role'), two: functionOf('role') },
    ties: ties('needs', ['one', 'role'], ['two', 'role']),
  },
  'roles that share a policy': {
    members: {
      policy: {
        type: 'iam:policy',
        async make({ aws, name, tags }) {
          const ask = { PolicyName: name, PolicyDocument: allow, Tags: pairs(tags) };
          await (await aws.client('iam')).createPolicy(ask);
          return name;
        },
      },
      one: attached,
      two: attached,
    },
    ties: ties('keeps', ['one', 'policy'], ['two', 'policy']),
  },
  'a role in an instance profile': {
    members: {
      role,
      profile: {
        type: 'iam:instance-profile',
        async make({ aws, name, tags }, ids) {
          const iam = await aws.client('iam');
          const InstanceProfileName = name;
          await iam.createInstanceProfile({ InstanceProfileName, Tags: pairs(tags) });
          const RoleName = id(ids, 'role');
          await iam.addRoleToInstanceProfile({ InstanceProfileName, RoleName });
          return name;
        },
      },
    },
    ties: ties('keeps', ['profile', 'role']),
  },
  'security groups that name each other, and a third that names one': {
    members: {
      one: {
        type: 'ec2:security-group',
        make: async (ground) => group(ground, (await network(ground)).vpc),
      },
      two: { type: 'ec2:security-group', make: inVpcOf('one') },
      three: { type: 'ec2:security-group', make: inVpcOf('one') },
    },
    ties: ties('names', ['one', 'two'], ['two', 'one'], ['three', 'one']),
    async join(ground, ids) {
      for (const [from, to] of [
        ['one', 'two'],
        ['two', 'one'],
        ['three', 'one'],
      ])
        await name(ground, id(ids, from ?? ''), id(ids, to ?? ''));
    },
  },
  'buckets that write their logs into one': {
    ties: ties('needs', ['one', 'target'], ['two', 'target']),
    members: { target: { ...bucket, fills: true }, one: bucket, two: bucket },
    async join({ aws }, ids) {
      const s3 = await aws.client('s3');
      const TargetBucket = id(ids, 'target');
      const Policy = JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'logging.s3.amazonaws.com' },
            Action: 's3:PutObject',
            Resource: `arn:aws:s3:::${TargetBucket}/*`,
          },
        ],
      });
      await s3.putBucketPolicy({ Bucket: TargetBucket, Policy });
      for (const Bucket of [id(ids, 'one'), id(ids, 'two')]) {
        const LoggingEnabled = { TargetBucket, TargetPrefix: `${Bucket}/` };
        await s3.putBucketLogging({ Bucket, BucketLoggingStatus: { LoggingEnabled } });
      }
    },
  },
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
  'distributions that share a cache policy': {
    members: {
      policy: {
        type: cachePolicy.type,
        untaggable: true,
        partOf: ['one', 'two'],
        async make({ aws, name }) {
          const { CachePolicy } = await (await aws.client('cloudfront')).createCachePolicy({
            CachePolicyConfig: { Name: name, MinTTL: 0 },
          });
          return CachePolicy?.Id ?? '';
        },
      },
      one: distributionWith('policy'),
      two: distributionWith('policy'),
    },
    ties: ties('keeps', ['one', 'policy'], ['two', 'policy']),
  },
  'stacks that import from each other': {
    members: {
      exporter: {
        type: 'cloudformation:stack',
        make: (ground) =>
          makeStack(ground, {
            Resources: { Log: logGroup(`${ground.name}-log`) },
            Outputs: { Log: { Value: { Ref: 'Log' }, Export: { Name: `${ground.name}-out` } } },
          }),
      },
      importer: {
        type: 'cloudformation:stack',
        make: (ground) =>
          makeStack(ground, {
            Resources: {
              Log: logGroup({
                'Fn::Join': [
                  '',
                  [
                    `${ground.name}-`,
                    { 'Fn::ImportValue': `${ground.name.replace(/importer$/, 'exporter')}-out` },
                  ],
                ],
              }),
            },
          }),
      },
    },
    ties: ties('keeps', ['importer', 'exporter']),
  },
  'a VPC with what is in it': {
    members: {
      vpc: { type: 'ec2:vpc', make: (ground) => createVpc(ground) },
      subnet: {
        type: 'ec2:subnet',
        partOf: ['vpc'],
        make: (ground, ids) => createSubnet(ground, id(ids, 'vpc')),
      },
      group: {
        type: 'ec2:security-group',
        partOf: ['vpc'],
        make: (ground, ids) => group(ground, id(ids, 'vpc')),
      },
      instance: {
        type: 'ec2:instance',
        make: (ground, ids) =>
          createInstance(ground, { subnet: id(ids, 'subnet') }, [id(ids, 'group')]),
      },
    },
    ties: ties(
      'keeps',
      ['subnet', 'vpc'],
      ['group', 'vpc'],
      ['instance', 'vpc'],
      ['instance', 'subnet'],
      ['instance', 'group'],
    ),
  },
  'a NAT gateway with its address': {
    members: {
      address: { type: 'ec2:elastic-ip', make: (ground) => createAddress(ground) },
      gateway: {
        type: 'ec2:natgateway',
        async make(ground, ids) {
          const { NatGateway } = await (await ground.aws.client('ec2')).createNatGateway({
            SubnetId: (await network(ground)).subnet,
            AllocationId: id(ids, 'address'),
            ...tagging('natgateway', ground.tags),
          });
          return NatGateway?.NatGatewayId ?? '';
        },
      },
    },
    ties: ties('keeps', ['gateway', 'address']),
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
  'a table whose stream a function reads': {
    ties: ties('needs', ['function', 'role'], ['mapping', 'table']),
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
  'a target group behind a balancer': {
    members: {
      group: {
        type: 'elasticloadbalancing:targetgroup',
        make: async (ground) => idIn(await targets(short(ground))),
      },
      balancer: {
        type: 'elasticloadbalancing:loadbalancer',
        async make(ground, ids) {
          const arn = await balancer(short(ground));
          await listen(ground, arn, forward(arnAt(ground.aws, 'targetgroup', id(ids, 'group'))));
          return idIn(arn);
        },
      },
    },
    ties: ties('keeps', ['balancer', 'group']),
  },
  'a cluster with a service': {
    members: {
      cluster: {
        type: 'ecs:cluster',
        make: async (ground) => (await createEcsCluster(ground)).id,
      },
      service: {
        type: 'ecs:service',
        make: async (ground, ids) =>
          (await createService(ground, { cluster: id(ids, 'cluster') })).id,
      },
    },
    ties: ties('keeps', ['service', 'cluster']),
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

function inVpcOf(member: string): Member['make'] {
  return async (ground, ids) => {
    const { SecurityGroups } = await (await ground.aws.client('ec2')).describeSecurityGroups({
      GroupIds: [id(ids, member)],
    });
    return group(ground, SecurityGroups?.[0]?.VpcId);
  };
}

/** Names of balancers and target groups have at most 32 characters. */
function short(ground: Ground): Ground {
  return { ...ground, name: ground.name.slice(-32).replace(/^-/, '') };
}
