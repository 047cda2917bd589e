import { scenario as cachePolicy } from '../../resource-types/cloudfront.cache-policy.scenario.ts';
import { createDistribution } from '../../resource-types/cloudfront.ts';
import { pairs } from '../../resource-types/ec2-interfaces.ts';
import { createBucket } from '../../resource-types/s3.ts';
import type { Ground } from '../../resource-types/scenario.ts';
import { type Combination, id, type Member, ties } from './member.ts';

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

const bucket: Member = {
  type: 's3:bucket',
  make: async (ground) => (await createBucket(ground)).id,
};

const distributionWith = (policy: string): Member => ({
  type: 'cloudfront:distribution',
  make: async (ground, ids) =>
    (await createDistribution(ground, { behavior: { CachePolicyId: id(ids, policy) } })).id,
});

/** What several write into, read from or import. */
export const sharing: Readonly<Record<string, Combination>> = {
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
};
