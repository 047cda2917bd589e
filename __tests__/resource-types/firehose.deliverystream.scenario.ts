import assert from 'node:assert/strict';
import type { Aws } from '../../src/aws/aws.ts';
import { isThere, pairs, soon } from './key-management.ts';
import type { Ground, Scenario } from './scenario.ts';

async function begin({ aws, name, tags }: Ground, logGroup?: string) {
  const firehose = await aws.client('firehose');
  await firehose.createDeliveryStream({
    DeliveryStreamName: name,
    DeliveryStreamType: 'DirectPut',
    Tags: tagList(tags),
    ExtendedS3DestinationConfiguration: {
      RoleARN: `arn:aws:iam::${aws.account}:role/${name}`,
      BucketARN: `arn:aws:s3:::${name}`,
      CloudWatchLoggingOptions: logGroup
        ? { Enabled: true, LogGroupName: logGroup, LogStreamName: 'DestinationDelivery' }
        : undefined,
    },
  });
  return { id: name };
}

/** Firehose takes a list of one tag at least. */
function tagList(tags: Ground['tags']) {
  return Object.keys(tags).length > 0 ? pairs(tags) : undefined;
}

async function create(ground: Ground, logGroup?: string) {
  const made = await begin(ground, logGroup);
  await reach(ground.aws, made.id, 'ACTIVE');
  return made;
}

async function reach(aws: Aws, name: string, status: string): Promise<void> {
  const firehose = await aws.client('firehose');
  for (;;) {
    const answer = await firehose.describeDeliveryStream({ DeliveryStreamName: name });
    if (answer.DeliveryStreamDescription?.DeliveryStreamStatus === status) return;
    await soon();
  }
}

export const scenario: Scenario = {
  type: 'firehose:deliverystream',
  deleteAction: 'firehose:DeleteDeliveryStream',
  create,
  async exists(aws, id) {
    const firehose = await aws.client('firehose');
    const ask = firehose.describeDeliveryStream({ DeliveryStreamName: id });
    return isThere(ask, 'ResourceNotFoundException');
  },
  async destroy(aws, id) {
    await (await aws.client('firehose')).deleteDeliveryStream({ DeliveryStreamName: id });
    while (await scenario.exists(aws, id)) await soon();
  },
  variants: {
    'while it is still being created': { arrange: begin },
    'after a deletion that failed for want of its key': {
      async arrange(ground) {
        const made = await create({
          ...ground,
          tags: { ...ground.tags, 'bed:delete-failed': '1' },
        });
        const firehose = await ground.aws.client('firehose');
        await firehose.deleteDeliveryStream({ DeliveryStreamName: made.id });
        await reach(ground.aws, made.id, 'DELETING_FAILED');
        return made;
      },
    },
    'with its bucket, its role and the log group of its name': {
      async arrange(ground) {
        const { aws, name, tags } = ground;
        const [s3, iam, logs] = await Promise.all([
          aws.client('s3'),
          aws.client('iam'),
          aws.client('logs'),
        ]);
        await s3.createBucket({
          Bucket: name,
          CreateBucketConfiguration: { LocationConstraint: 'eu-west-1', Tags: pairs(tags) },
        });
        await s3.putBucketTagging({ Bucket: name, Tagging: { TagSet: pairs(tags) } });
        await iam.createRole({
          RoleName: name,
          AssumeRolePolicyDocument: '{}',
          Tags: pairs(tags),
        });
        const group = `/aws/kinesisfirehose/${name}`;
        await logs.createLogGroup({ logGroupName: group });
        return create(ground, group);
      },
      async after(aws) {
        const { logGroups } = await (await aws.client('logs')).describeLogGroups({});
        assert.deepEqual(logGroups, []);
      },
    },
  },
};
