import type { Aws } from '../../aws/aws.ts';
import { isCode } from '../../aws/codes.ts';
import type { Tags } from '../../scope.ts';
import { tagsOf } from '../tags.ts';
import { type Bucket, pagesOf } from './versions.ts';

/** Whether Object Lock is on, and whether new objects are locked without being asked for. */
export type LockDefault = 'none' | 'by version' | 'by default';

/** Its tags; undefined when the name is another account's or another region's by now. */
export async function tagsOfOurs(bucket: Bucket, region: string): Promise<Tags | undefined> {
  try {
    return tagsOf((await bucket.s3.getBucketTagging(bucket.at)).TagSet);
  } catch (error) {
    if (isCode(error, 'NoSuchTagSet')) return {};
    const elsewhere = isCode(error, 'AccessDenied', 'PermanentRedirect');
    if (elsewhere && (await listedAs(bucket, region)) === undefined) return undefined;
    throw error;
  }
}

/** There is no describe: the list by prefix tells when it was created. */
export async function listedAs({ s3, at }: Bucket, region: string) {
  for await (const { Buckets } of s3.paginateListBuckets({
    Prefix: at.Bucket,
    BucketRegion: region,
  })) {
    const found = Buckets?.find(({ Name }) => Name === at.Bucket);
    if (found !== undefined) return found;
  }
  return undefined;
}

export async function lockOf({ s3, at }: Bucket): Promise<LockDefault> {
  try {
    const { ObjectLockConfiguration: lock } = await s3.getObjectLockConfiguration(at);
    if (lock?.ObjectLockEnabled !== 'Enabled') return 'none';
    return lock.Rule === undefined ? 'by version' : 'by default';
  } catch (error) {
    if (isCode(error, 'ObjectLockConfigurationNotFoundError')) return 'none';
    throw error;
  }
}

export async function accessPointsOf(aws: Aws, name: string): Promise<string[]> {
  const control = await aws.client('s3control');
  const names: string[] = [];
  for await (const page of control.paginateListAccessPoints({
    AccountId: aws.account,
    Bucket: name,
  }))
    names.push(...(page.AccessPointList ?? []).map(({ Name = '' }) => Name));
  return names;
}

/** The first few versions: enough to see whether it is empty, and whether they are locked. */
export async function firstOf(bucket: Bucket) {
  for await (const page of pagesOf(bucket, 5)) return page;
  return [];
}
