import { isCode, textOf } from '../../aws/codes.ts';
import type { LockDefault } from './facts.ts';
import { whyKept } from './lock.ts';
import { type Bucket, empty } from './versions.ts';

/** Deletes what is in it and returns how many versions that were. */
export async function clear(
  bucket: Bucket,
  { lock, logsToItself }: { readonly lock: LockDefault; readonly logsToItself: boolean },
): Promise<number> {
  const { s3, at } = bucket;
  if (logsToItself) await s3.putBucketLogging({ ...at, BucketLoggingStatus: {} });
  return await withoutPolicy(bucket, async () => {
    const { dropped, kept } = await empty(bucket);
    const error = await whyKept(bucket, kept, lock !== 'none');
    if (error !== undefined) throw error;
    return dropped;
  });
}

/** A policy that denies is part of the bucket: it goes first, but only where it stands in the way. */
export async function withoutPolicy<T>(
  bucket: Bucket,
  act: (bucket: Bucket) => Promise<T>,
): Promise<T> {
  try {
    return await act(bucket);
  } catch (error) {
    if (!isCode(error, 'AccessDenied') || !(await deniesByPolicy(bucket, textOf(error))))
      throw error;
    await bucket.s3.deleteBucketPolicy(bucket.at);
    return await act(bucket);
  }
}

/** S3 names the policy in some of its messages; in others it says nothing but `Access Denied`. */
async function deniesByPolicy({ s3, at }: Bucket, message: string): Promise<boolean> {
  if (/explicit deny in a resource-based policy/.test(message)) return true;
  if (!/^(?:access denied)?\.?$/i.test(message)) return false;
  try {
    return /"Deny"/.test((await s3.getBucketPolicy(at)).Policy ?? '');
  } catch (error) {
    if (isCode(error, 'NoSuchBucketPolicy')) return false;
    throw error;
  }
}
