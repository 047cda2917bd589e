import type { S3 } from '@aws-sdk/client-s3';
import type { Aws } from '../../src/aws/aws.ts';
import { bucketAt, drop, pagesOf } from '../../src/resource-types/s3/versions.ts';
import type { Tags } from '../../src/scope.ts';
import type { Ground } from './scenario.ts';

export const pairs = (tags: Tags) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

export type Options = Omit<Parameters<S3['createBucket']>[0], 'Bucket'>;

/** A bucket with labels in the region of `aws`; names are common to all accounts. */
export async function createBucket({ aws, name, tags }: Ground, options: Options = {}) {
  const s3 = await aws.client('s3');
  await s3.createBucket({
    Bucket: name,
    // The one region that is not named.
    ...(aws.region !== 'us-east-1' && {
      CreateBucketConfiguration: { LocationConstraint: aws.region as 'eu-west-1' },
    }),
    ...options,
  });
  const labels = pairs(tags);
  if (labels.length > 0) await s3.putBucketTagging({ Bucket: name, Tagging: { TagSet: labels } });
  return { s3, id: name, at: { Bucket: name } };
}

export async function exists(aws: Aws, id: string): Promise<boolean> {
  const s3 = await aws.client('s3');
  return s3.headBucket({ Bucket: id }).then(
    () => true,
    () => false,
  );
}

export async function destroy(aws: Aws, id: string): Promise<void> {
  const bucket = await bucketAt(aws, id);
  for await (const page of pagesOf(bucket)) if (page.length > 0) await drop(bucket, page);
  await bucket.s3.deleteBucket({ Bucket: id });
}
