import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Aws } from '../../src/aws/aws.ts';
import { createBucket, destroy, exists, pairs } from './s3.ts';
import type { Ground, Scenario } from './scenario.ts';

const tomorrow = new Date(Date.now() + 24 * 3600 * 1000);

/** A bucket whose versions Object Lock can hold, with one version in it. */
async function lockable(ground: Ground) {
  const made = await createBucket(ground, { ObjectLockEnabledForBucket: true });
  const { VersionId } = await made.s3.putObject({ ...made.at, Key: 'order', Body: 'x' });
  return { ...made, version: { ...made.at, Key: 'order', VersionId } };
}

async function versioned(ground: Ground, Status: 'Enabled' | 'Suspended' = 'Enabled') {
  const made = await createBucket(ground);
  const enable = (status: 'Enabled' | 'Suspended') =>
    made.s3.putBucketVersioning({ ...made.at, VersioningConfiguration: { Status: status } });
  await enable('Enabled');
  for (const Body of ['1', '2', '3']) await made.s3.putObject({ ...made.at, Key: 'order', Body });
  await made.s3.deleteObject({ ...made.at, Key: 'order' });
  if (Status === 'Suspended') await enable(Status);
  return made;
}

async function deny(ground: Ground, actions: readonly string[]) {
  const made = await createBucket(ground);
  await made.s3.putObject({ ...made.at, Key: 'order', Body: 'x' });
  const Resource = [`arn:aws:s3:::${made.id}`, `arn:aws:s3:::${made.id}/*`];
  await setPolicy(made, { Effect: 'Deny', Principal: '*', Action: actions, Resource });
  return made;
}

type Made = Awaited<ReturnType<typeof createBucket>>;

async function setPolicy({ s3, at }: Made, statement: object) {
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  await s3.putBucketPolicy({ ...at, Policy });
}

async function log({ s3, at }: Made, target: Made) {
  await setPolicy(target, {
    Effect: 'Allow',
    Principal: { Service: 'logging.s3.amazonaws.com' },
    Action: 's3:PutObject',
    Resource: `arn:aws:s3:::${target.id}/*`,
  });
  const LoggingEnabled = { TargetBucket: target.id, TargetPrefix: 'log/' };
  await s3.putBucketLogging({ ...at, BucketLoggingStatus: { LoggingEnabled } });
}

const backups = 'shop-backups-of-buckets';

/** A bucket with content, and one for backups in another region, which carries the labels as well. */
async function beside(ground: Ground) {
  const s3 = await ground.aws.client('s3', 'us-east-1');
  await s3.createBucket({ Bucket: backups });
  await s3.putBucketTagging({ Bucket: backups, Tagging: { TagSet: pairs(ground.tags) } });
  const made = await versioned(ground);
  for (const Key of ['a b', 'a+b/c', '100%', 'é/ü'])
    await made.s3.putObject({ ...made.at, Key, Body: Key, Tagging: 'team=shop' });
  return made;
}

async function backedUp(aws: Aws, id: string) {
  const s3 = await aws.client('s3', 'us-east-1');
  const { Contents = [] } = await s3.listObjectsV2({ Bucket: backups });
  const objects: Record<string, string | undefined> = {};
  for (const { Key = '' } of Contents) {
    const [name, time, ...key] = Key.split('/');
    assert.equal(name, `workshop-cleanup-12-${id}`);
    assert.match(time ?? '', /^\d{8}T\d{6}Z$/);
    const { Body, TagCount } = await s3.getObject({ Bucket: backups, Key });
    assert.equal(TagCount ?? 0, 0);
    objects[key.join('/')] = await Body?.transformToString();
  }
  return objects;
}

export const scenario: Scenario = {
  type: 's3:bucket',
  deleteAction: 's3:DeleteBucket',
  create: createBucket,
  exists,
  destroy,
  async protect(aws, id) {
    const s3 = await aws.client('s3');
    const Bucket = id;
    await s3.putBucketVersioning({ Bucket, VersioningConfiguration: { Status: 'Enabled' } });
    await s3.putObjectLockConfiguration({
      Bucket,
      ObjectLockConfiguration: {
        ObjectLockEnabled: 'Enabled',
        Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 1 } },
      },
    });
    await s3.putObject({ Bucket, Key: 'order', Body: 'x' });
  },
  variants: {
    'kept by a stack that is gone': {
      async arrange({ aws, name, tags }) {
        const stacks = await aws.client('cloudformation');
        const Bucket = { Type: 'AWS::S3::Bucket', DeletionPolicy: 'Retain' };
        await stacks.createStack({
          StackName: name,
          TemplateBody: JSON.stringify({
            Resources: { Bucket: { ...Bucket, Properties: { BucketName: name } } },
          }),
          Tags: pairs(tags),
        });
        await stacks.deleteStack({ StackName: name });
        const isThere = async () => {
          const { Stacks = [] } = await stacks.describeStacks({});
          return Stacks.some(({ StackName }) => StackName === name);
        };
        while (await isThere()) await sleep(20);
        assert.ok(await exists(aws, name));
        return { id: name };
      },
    },
    'backed up before to a bucket in another region, which stays': {
      profile: `backup: ['s3:bucket']\nbackup-bucket: ${backups}`,
      arrange: beside,
      async after(aws, id) {
        assert.deepEqual(await backedUp(aws, id), {
          'a b': 'a b',
          'a+b/c': 'a+b/c',
          '100%': '100%',
          'é/ü': 'é/ü',
        });
      },
    },
    'with versions and delete markers': { arrange: (ground) => versioned(ground) },
    'with versioning suspended over old versions': {
      async arrange(ground) {
        const made = await versioned(ground, 'Suspended');
        await made.s3.putObject({ ...made.at, Key: 'order', Body: 'null version' });
        await made.s3.putObject({ ...made.at, Key: 'other', Body: 'x' });
        await made.s3.deleteObject({ ...made.at, Key: 'other' });
        return made;
      },
    },
    'with keys that XML and URLs find hard': {
      async arrange(ground) {
        const made = await createBucket(ground);
        for (const Key of ['a b', 'a+b', '100%', 'ends ', 'é/ü', 'bell\u0001', '<&>"'])
          await made.s3.putObject({ ...made.at, Key, Body: 'x' });
        return made;
      },
    },
    'with more objects than one call deletes': {
      async arrange(ground) {
        const made = await versioned(ground);
        const keys = Array.from({ length: 1100 }, (_, n) => `order-${n}`);
        for (let at = 0; at < keys.length; at += 50)
          await Promise.all(
            keys.slice(at, at + 50).map((Key) => made.s3.putObject({ ...made.at, Key, Body: '' })),
          );
        return made;
      },
    },
    'with an upload in progress': {
      async arrange(ground) {
        const made = await createBucket(ground);
        await made.s3.createMultipartUpload({ ...made.at, Key: 'video' });
        return made;
      },
    },
    'with versions under legal hold and in governance mode': {
      profile: "remove-protection: ['s3:bucket']",
      async arrange(ground) {
        const made = await lockable(ground);
        const both = await made.s3.putObject({ ...made.at, Key: 'both', Body: 'x' });
        const retention = { Mode: 'GOVERNANCE', RetainUntilDate: tomorrow } as const;
        const held = [made.version, { ...made.at, Key: 'both', VersionId: both.VersionId }];
        for (const version of held)
          await made.s3.putObjectLegalHold({ ...version, LegalHold: { Status: 'ON' } });
        await made.s3.putObjectRetention({ ...made.at, Key: 'both', Retention: retention });
        return made;
      },
    },
    'with a policy that denies its deletion': {
      arrange: (ground) => deny(ground, ['s3:DeleteBucket']),
    },
    'with a policy that denies deleting its objects': {
      arrange: (ground) => deny(ground, ['s3:DeleteObject', 's3:DeleteObjectVersion']),
    },
    'that logs into itself': {
      async arrange(ground) {
        const made = await createBucket(ground);
        await log(made, made);
        await made.s3.listObjectVersions(made.at);
        return made;
      },
    },
    'with a function that answers each deletion with a new object': {
      async arrange(ground) {
        const made = await createBucket(ground);
        const { region, account } = ground.aws;
        await made.s3.putBucketNotificationConfiguration({
          ...made.at,
          NotificationConfiguration: {
            LambdaFunctionConfigurations: [
              {
                LambdaFunctionArn: `arn:aws:lambda:${region}:${account}:function:watcher`,
                Events: ['s3:ObjectRemoved:*'],
              },
            ],
          },
        });
        await made.s3.putObject({ ...made.at, Key: 'order', Body: 'x' });
        return made;
      },
    },
    'with an access point without labels': {
      async arrange(ground) {
        const made = await createBucket(ground);
        const control = await ground.aws.client('s3control');
        const AccountId = ground.aws.account;
        await control.createAccessPoint({ AccountId, Name: `${made.id}-ap`, Bucket: made.id });
        return made;
      },
      async after(aws) {
        const control = await aws.client('s3control');
        const { AccessPointList } = await control.listAccessPoints({ AccountId: aws.account });
        assert.deepEqual(AccessPointList ?? [], []);
      },
    },
    'with a log of its own in a bucket that goes, too': {
      async arrange(ground) {
        const target = await createBucket({ ...ground, name: `${ground.name}-log` });
        const made = await createBucket(ground);
        await log(made, target);
        return made;
      },
      async after(aws, id) {
        assert.equal(await exists(aws, `${id}-log`), false);
      },
    },
  },
  refusals: {
    'the bucket for its backup does not exist': {
      profile: "backup: ['s3:bucket']\nbackup-bucket: shop-no-such-bucket",
      arrange: createBucket,
      outcome: 'blocked',
      blocker: /^its backup failed: the bucket shop-no-such-bucket does not exist$/,
      remedy: /backup-bucket/,
    },
    'the bucket for its backup does not take it': {
      profile: "backup: ['s3:bucket']\nbackup-bucket: shop-backups-of-buckets",
      async arrange(ground) {
        const made = await beside(ground);
        const s3 = await ground.aws.client('s3', 'us-east-1');
        const Resource = `arn:aws:s3:::${backups}/*`;
        const denial = { Effect: 'Deny', Principal: '*', Action: 's3:PutObject', Resource };
        const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [denial] });
        await s3.putBucketPolicy({ Bucket: backups, Policy });
        return made;
      },
      outcome: 'blocked',
      blocker: /^its backup failed: .*writing .* to s3:\/\/shop-backups-of-buckets.*explicit deny/,
      remedy: /./,
      async after(aws, id) {
        const s3 = await aws.client('s3');
        const { KeyCount } = await s3.listObjectsV2({ Bucket: id });
        assert.equal(KeyCount, 4);
      },
    },
    'a version in compliance mode': {
      profile: "remove-protection: ['s3:bucket']",
      async arrange(ground) {
        const made = await lockable(ground);
        const retention = { Mode: 'COMPLIANCE', RetainUntilDate: tomorrow } as const;
        await made.s3.putObjectRetention({ ...made.version, Retention: retention });
        return made;
      },
      outcome: 'blocked',
      blocker: /COMPLIANCE mode until \d{4}-/,
      remedy: /after it/,
    },
    'a version under legal hold': {
      async arrange(ground) {
        const made = await lockable(ground);
        await made.s3.putObjectLegalHold({ ...made.version, LegalHold: { Status: 'ON' } });
        return made;
      },
      outcome: 'blocked',
      blocker: /legal hold/,
      remedy: /remove-protection/,
    },
    'MFA delete': {
      async arrange(ground) {
        const made = await versioned(ground);
        await made.s3.putBucketVersioning({
          ...made.at,
          MFA: 'arn:aws:iam::1:mfa/root 123456',
          VersioningConfiguration: { Status: 'Enabled', MFADelete: 'Enabled' },
        });
        return made;
      },
      outcome: 'blocked',
      blocker: /MFA delete/,
      remedy: /root user/,
    },
  },
};
