import assert from 'node:assert/strict';
import { tagging } from './ec2-interfaces.ts';
import { createFlowLog, createVpc, made } from './ec2-vpc.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create(ground: Ground) {
  return { id: await createFlowLog(ground, await createVpc({ ...ground, tags: {} })) };
}

export const scenario: Scenario = {
  type: 'ec2:vpc-flow-log',
  deleteAction: 'ec2:DeleteFlowLogs',
  create,
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    return (
      (await ec2.describeFlowLogs({})).FlowLogs?.some((each) => each.FlowLogId === id) ?? false
    );
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deleteFlowLogs({ FlowLogIds: [id] });
  },
  variants: {
    'with a log group and a bucket of ours, which go after it': {
      async arrange(ground) {
        const { aws, name, tags } = ground;
        const vpc = await createVpc({ ...ground, tags: {} });
        const logs = await aws.client('logs');
        await logs.createLogGroup({ logGroupName: `flows-of-${vpc}`, tags: { ...tags } });
        const s3 = await aws.client('s3');
        await s3.createBucket({
          Bucket: name,
          CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
        });
        const TagSet = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
        await s3.putBucketTagging({ Bucket: name, Tagging: { TagSet } });
        const ec2 = await aws.client('ec2');
        const { FlowLogIds } = await ec2.createFlowLogs({
          ResourceType: 'VPC',
          ResourceIds: [vpc],
          TrafficType: 'ALL',
          LogDestinationType: 's3',
          LogDestination: `arn:aws:s3:::${name}`,
          ...tagging('vpc-flow-log', tags),
        });
        await createFlowLog(ground, vpc);
        return { id: made(FlowLogIds?.[0]) };
      },
      async after(aws) {
        const { logGroups } = await (await aws.client('logs')).describeLogGroups({});
        assert.deepEqual(logGroups, []);
        assert.deepEqual((await (await aws.client('s3')).listBuckets({})).Buckets ?? [], []);
      },
    },
  },
  refusals: {
    'AWS fails at it in an answer that is a success': {
      arrange: (ground) =>
        create({ ...ground, tags: { ...ground.tags, 'bed:refuses': 'FlowLogLocked' } }),
      outcome: 'failed',
      blocker: /cannot be deleted/,
      remedy: /read its message/,
    },
  },
};
