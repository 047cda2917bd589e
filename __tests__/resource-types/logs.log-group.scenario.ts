import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { createFunction } from './lambda-function.ts';
import { createBucket } from './s3.ts';
import type { Scenario } from './scenario.ts';

const Bucket = 'shop-backups-of-logs';
const began = Date.now();

export const scenario: Scenario = {
  type: 'logs:log-group',
  deleteAction: 'logs:DeleteLogGroup',
  async create({ aws, name, tags }) {
    const logs = await aws.client('logs');
    await logs.createLogGroup({ logGroupName: `/shop/${name}`, tags });
    return { id: `/shop/${name}` };
  },
  async exists(aws, id) {
    const logs = await aws.client('logs');
    for await (const { logGroups = [] } of logs.paginateDescribeLogGroups({}))
      if (logGroups.some(({ logGroupName }) => logGroupName === id)) return true;
    return false;
  },
  async destroy(aws, id) {
    await (await aws.client('logs')).deleteLogGroup({ logGroupName: id });
  },
  async protect(aws, id) {
    const logs = await aws.client('logs');
    await logs.putLogGroupDeletionProtection({
      logGroupIdentifier: id,
      deletionProtectionEnabled: true,
    });
  },
  variants: {
    'its events written to a bucket before': {
      profile: `backup: ['logs:log-group']\nbackup-bucket: ${Bucket}`,
      async arrange({ aws, name, tags }) {
        await createBucket({ aws, name: Bucket, tags: {} });
        const logs = await aws.client('logs');
        const logGroupName = `/shop/${name}`;
        await logs.createLogGroup({ logGroupName, tags });
        for (const logStreamName of ['one', 'two']) {
          await logs.createLogStream({ logGroupName, logStreamName });
          const logEvents = [0, 1].map((n) => ({
            timestamp: began + n,
            message: `${logStreamName} ${n}`,
          }));
          await logs.putLogEvents({ logGroupName, logStreamName, logEvents });
        }
        return { id: logGroupName };
      },
      async after(aws) {
        const s3 = await aws.client('s3');
        const { Contents = [] } = await s3.listObjectsV2({ Bucket });
        assert.equal(Contents.length, 1);
        const Key = Contents[0]?.Key ?? '';
        assert.match(Key, /^workshop-cleanup-12--shop-shop-[^/]+\/\d{8}T\d{6}Z\/00001\.jsonl\.gz$/);
        const { Body } = await s3.getObject({ Bucket, Key });
        const text = gunzipSync((await Body?.transformToByteArray()) ?? '').toString();
        const events = text.trimEnd().split('\n');
        assert.deepEqual(events.map((line) => JSON.parse(line).message).sort(), [
          'one 0',
          'one 1',
          'two 0',
          'two 1',
        ]);
        assert.equal(JSON.parse(events[0] ?? '').timestamp, began);
      },
    },
    'left behind by a function, without labels': {
      async arrange(ground) {
        const name = await createFunction(ground);
        const logs = await ground.aws.client('logs');
        await logs.createLogGroup({ logGroupName: `/aws/lambda/${name}` });
        return { id: `/aws/lambda/${name}` };
      },
    },
    'with groups beside it whose names begin the same': {
      async arrange({ aws, name, tags }) {
        const logs = await aws.client('logs');
        for (let n = 0; n < 60; n += 1)
          await logs.createLogGroup({ logGroupName: `/shop/${name}-${n}` });
        await logs.createLogGroup({ logGroupName: `/shop/${name}`, tags });
        return { id: `/shop/${name}` };
      },
    },
  },
};
