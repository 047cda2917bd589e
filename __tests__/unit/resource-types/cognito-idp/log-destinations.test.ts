import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Aws } from '../../../../src/aws/aws.ts';
import { logDestinationsOf } from '../../../../src/resource-types/cognito-idp/log-destinations.ts';

const pool = 'eu-west-1_AbC';
const aws = { account: '111122223333', region: 'eu-west-1' } as Aws;
const base = { LogLevel: 'ERROR', EventSource: 'userNotification' } as const;

/** A log group's name or ARN, and whether it is the pool's own, one that it shares, or none of this account's. */
const groups: Readonly<Record<string, 'own' | 'shared' | 'none'>> = {
  '/aws/cognito/eu-west-1_AbC': 'own',
  '/aws/vendedlogs/cognito/eu-west-1_AbC/errors': 'own',
  'eu-west-1_AbC': 'own',
  '/aws/cognito/eu-west-1_AbC:*': 'own',
  '/aws/cognito/eu-west-1_AbCd': 'shared',
  '/aws/cognito/my-eu-west-1_AbC': 'shared',
  '/aws/cognito/userpools': 'shared',
  'arn:aws:logs:eu-west-1:999999999999:log-group:/aws/cognito/eu-west-1_AbC': 'none',
  'arn:aws:logs:us-east-1:111122223333:log-group:/aws/cognito/eu-west-1_AbC': 'none',
};

describe('where a user pool sends its logs', () => {
  for (const [name, whose] of Object.entries(groups))
    it(`${name}: ${whose}`, () => {
      const arn = `arn:aws:logs:${aws.region}:${aws.account}:log-group:${name}`;
      const LogGroupArn = name.startsWith('arn:') ? name : arn;
      const { own, shared } = logDestinationsOf(aws, pool, [
        { ...base, CloudWatchLogsConfiguration: { LogGroupArn } },
      ]);
      const ref = { type: 'logs:log-group', id: name.replace(/:\*$/, '') };
      assert.deepEqual(own, whose === 'own' ? [{ ...ref, goes: 'after' }] : []);
      assert.deepEqual(shared, whose === 'shared' ? [ref] : []);
    });

  it('buckets and streams are shared', () => {
    const { own, shared } = logDestinationsOf(aws, pool, [
      { ...base, S3Configuration: { BucketArn: 'arn:aws:s3:::eu-west-1_AbC' } },
      {
        ...base,
        FirehoseConfiguration: {
          StreamArn: 'arn:aws:firehose:eu-west-1:111122223333:deliverystream/s',
        },
      },
    ]);
    assert.deepEqual(own, []);
    assert.deepEqual(shared, [
      { type: 's3:bucket', id: 'eu-west-1_AbC' },
      { type: 'firehose:deliverystream', id: 's' },
    ]);
  });
});
