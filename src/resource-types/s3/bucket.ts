import { isCode } from '../../aws/codes.ts';
import { defineResourceType } from '../contract.ts';
import { backUp } from './back-up.ts';
import { backupPlace } from './backup-place.ts';
import { clear, withoutPolicy } from './clear.ts';
import { destinationsOf } from './destinations.ts';
import {
  accessPointsOf,
  firstOf,
  type LockDefault,
  listedAs,
  lockOf,
  tagsOfOurs,
} from './facts.ts';
import { liftable, liftLocks } from './lock.ts';
import { abortUploads, bucketAt } from './versions.ts';

/** What `remove` needs to know beforehand. */
interface Detail {
  readonly lock: LockDefault;
  readonly logsToItself: boolean;
}

const remedyForLock =
  'Add s3:bucket to remove-protection in the profile (the role needs s3:BypassGovernanceRetention and s3:PutObjectLegalHold), or lift the lock by hand.';

/**
 * S3 general purpose bucket, with all that is in it. Sources: S3 API reference (ListObjectVersions, DeleteObjects,
 * DeleteBucket), S3 user guide (`Deleting a bucket`, `Object Lock`, `MFA delete`).
 */
export const bucket = defineResourceType<Detail>({
  name: 's3:bucket',
  cloudFormation: 'AWS::S3::Bucket',
  arn: 's3:{id}',
  tagging: 'swept',
  iam: [
    's3:GetBucketTagging',
    's3:ListAllMyBuckets',
    's3:GetBucketObjectLockConfiguration',
    's3:GetBucketLogging',
    's3:GetReplicationConfiguration',
    's3:ListAccessPoints',
    's3:ListBucketVersions',
    's3:GetObjectRetention',
    's3:GetObjectLegalHold',
    's3:PutBucketLogging',
    's3:PutBucketNotification',
    's3:DeleteObject',
    's3:DeleteObjectVersion',
    's3:ListBucketMultipartUploads',
    's3:AbortMultipartUpload',
    's3:GetBucketPolicy',
    's3:DeleteBucketPolicy',
    's3:DeleteBucket',
  ],
  unprotectIam: [
    's3:PutBucketObjectLockConfiguration',
    's3:BypassGovernanceRetention',
    's3:PutObjectLegalHold',
  ],
  bucketIam: ['s3:GetBucketLocation', 's3:ListBucket', 's3:GetObject', 's3:PutObject'],
  minutes: 2,
  manual: { first: 'its objects, versions, uploads and access points' },
  notFound: ['NoSuchBucket'],
  refusals: [
    {
      code: 'AccessDenied',
      text: /under object lock in COMPLIANCE mode/,
      patience: 0,
      remedy: 'Nobody can lift that before its date, the root user neither. Run again after it.',
    },
    {
      // Patience for one more look: its description then names the lock, and `unprotect` may lift it.
      code: 'AccessDenied',
      text: /under object lock in GOVERNANCE mode|under a legal hold|protected by object lock/,
      patience: 30,
      remedy: remedyForLock,
    },
    {
      code: 'AccessDenied',
      text: /mfa authentication must be used/i,
      patience: 0,
      blocker: 'MFA delete is on',
      remedy:
        'Only the root user, with its MFA device, can switch MFA delete off (PutBucketVersioning). Then run again.',
    },
    {
      code: 'AccessDenied',
      text: /explicit deny in a resource-based policy/,
      patience: 30,
      remedy:
        'Its bucket policy denies this to the role, the removal of the policy included. The root user can always remove a bucket policy.',
    },
    {
      code: 'BucketNotEmpty',
      patience: 90,
      blocker: 'something writes to it as fast as it is emptied',
      remedy:
        'Stop what writes to it (server access logs or inventories of other buckets, replication, CloudTrail, Firehose, a running task), then run again.',
    },
    {
      // Attached still for a while after an access point is gone.
      code: 'BucketHasAccessPointsAttached',
      patience: 120,
      remedy:
        'Delete what still points at it: a Multi-Region Access Point, or an access point in another account.',
    },
    {
      code: 'OperationAborted',
      patience: 120,
      remedy: 'Another change to this bucket is in progress: run again.',
    },
  ],

  async describe(aws, name) {
    const bucket = await bucketAt(aws, name);
    const tags = await tagsOfOurs(bucket, aws.region);
    if (tags === undefined) return undefined;
    const [listed, lock, destinations, points, first] = await Promise.all([
      listedAs(bucket, aws.region),
      lockOf(bucket),
      destinationsOf(bucket),
      accessPointsOf(aws, name),
      firstOf(bucket),
    ]);
    return {
      id: name,
      arn: `arn:${aws.partition}:s3:::${name}`,
      name,
      tags,
      createdAt: listed?.CreationDate,
      state: 'ready',
      released: first.length === 0,
      protection: lock === 'none' ? undefined : await liftable(bucket, first),
      refers: destinations.filter((id) => id !== name).map((id) => ({ type: 's3:bucket', id })),
      owns: points.map((id) => ({ type: 's3:accesspoint', id, goes: 'before' as const })),
      detail: { lock, logsToItself: destinations.includes(name) },
    };
  },
  async look(aws, name) {
    const first = await firstOf(await bucketAt(aws, name));
    return { state: 'ready', released: first.length === 0 };
  },
  async unprotect(aws, { id, detail }) {
    await liftLocks(await bucketAt(aws, id), detail.lock === 'by default');
  },
  async backup(aws, { id }, name, bucket) {
    return backUp(await bucketAt(aws, id), await backupPlace(aws, bucket, name));
  },
  releases: ['in-stack'],
  async release(aws, { id, detail }) {
    await clear(await bucketAt(aws, id), detail);
  },
  async remove(aws, { id, detail }) {
    const bucket = await bucketAt(aws, id);
    const dropped = await clear(bucket, detail);
    await withoutPolicy(bucket, async ({ s3, at }) => {
      await abortUploads(bucket);
      try {
        await s3.deleteBucket(at);
      } catch (error) {
        // It was empty a moment ago: a function that is told of the deletions may be what writes.
        if (isCode(error, 'BucketNotEmpty'))
          await s3.putBucketNotificationConfiguration({ ...at, NotificationConfiguration: {} });
        throw error;
      }
    });
    return dropped === 0 ? undefined : `with ${dropped} object version${dropped === 1 ? '' : 's'}`;
  },
});
