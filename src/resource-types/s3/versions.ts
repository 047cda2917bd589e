import type { ListMultipartUploadsOutput, ListObjectVersionsOutput, S3 } from '@aws-sdk/client-s3';
import type { Aws } from '../../aws/aws.ts';
import { codesOf, isCode, textOf } from '../../aws/codes.ts';
import { mapLimit } from '../../aws/parallel.ts';

/** A bucket as every call names it. AWS refuses when it is another account's by now: names are free again once deleted. */
export interface Bucket {
  readonly s3: S3;
  readonly at: { readonly Bucket: string; readonly ExpectedBucketOwner: string };
}

/** One version or delete marker; the version of an object written without versioning is `null`. */
export interface Version {
  readonly Key: string;
  readonly VersionId: string;
}

/** A version that AWS kept, in a 200 answer. */
export interface Kept extends Version {
  readonly code: string;
  readonly message: string;
}

export async function bucketAt(aws: Aws, name: string): Promise<Bucket> {
  return {
    s3: await aws.client('s3'),
    at: { Bucket: name, ExpectedBucketOwner: aws.account },
  };
}

/** Versions in one page, and keys in one DeleteObjects; more are refused as MalformedXML. */
const pageSize = 1000;
/** Pages under way at once. One page counts as 1,000 deletions of the 3,500 a second that a prefix takes. */
const pagesAtOnce = 4;
/** Locked or odd versions are dealt with one by one. */
const singlesAtOnce = 8;

/**
 * Every version and delete marker, page by page. Keys come URL-encoded, with + for a space: XML could not carry all of
 * them. Source: S3 API reference, ListObjectVersions (EncodingType).
 */
export async function* pagesOf({ s3, at }: Bucket, size = pageSize): AsyncGenerator<Version[]> {
  let from: { KeyMarker?: string; VersionIdMarker?: string } | undefined = {};
  while (from !== undefined) {
    const page: ListObjectVersionsOutput = await s3.listObjectVersions({
      ...at,
      ...from,
      MaxKeys: size,
      EncodingType: 'url',
    });
    const decode = decoderOf(page.EncodingType);
    yield [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].map((each) => ({
      Key: decode(each.Key),
      VersionId: each.VersionId ?? 'null',
    }));
    from = page.IsTruncated
      ? {
          KeyMarker: decode(page.NextKeyMarker),
          ...(page.NextVersionIdMarker === undefined
            ? {}
            : { VersionIdMarker: page.NextVersionIdMarker }),
        }
      : undefined;
  }
}

/**
 * Deletes all versions once, listing ahead while pages are deleted; the few pages in memory at a time bound it for
 * buckets of any size. A bucket of several pages is listed anew until nothing more goes.
 */
export async function empty(
  bucket: Bucket,
  take: (page: readonly Version[]) => Promise<readonly Kept[]> = (page) => drop(bucket, page),
): Promise<{ readonly dropped: number; readonly kept: readonly Kept[] }> {
  let dropped = 0;
  for (;;) {
    let pages = 0;
    let here = 0;
    const kept: Kept[] = [];
    await mapLimit(pagesOf(bucket), pagesAtOnce, async (page) => {
      if (page.length === 0) return;
      pages += 1;
      const stayed = await take(page);
      here += page.length - stayed.length;
      // A few tell what stands in the way; a bucket may hold millions.
      kept.push(...stayed.slice(0, pageSize - kept.length));
    });
    dropped += here;
    if (pages < 2 || here === 0 || kept.length > 0) return { dropped, kept };
  }
}

/** Deletes versions in one call, the odd ones in one each, and returns those that AWS kept. */
export async function drop(
  { s3, at }: Bucket,
  page: readonly Version[],
  options: { readonly BypassGovernanceRetention?: true } = {},
): Promise<readonly Kept[]> {
  const plain = page.filter(({ Key }) => !unwritable.test(Key));
  const odd = page.filter(({ Key }) => unwritable.test(Key));
  const { Errors = [] } =
    plain.length === 0
      ? {}
      : await s3.deleteObjects({ ...at, ...options, Delete: { Objects: plain, Quiet: true } });
  const kept = await mapLimit(odd, singlesAtOnce, async (version) => {
    try {
      await s3.deleteObject({ ...at, ...options, ...version });
      return [];
    } catch (error) {
      return [{ ...version, code: codesOf(error)[0] ?? '', message: textOf(error) }];
    }
  });
  return [
    ...Errors.map(({ Key = '', VersionId = 'null', Code = '', Message = '' }) => ({
      Key,
      VersionId,
      code: Code,
      message: Message,
    })),
    ...kept.flat(),
  ].filter(({ code }) => !['NoSuchKey', 'NoSuchVersion'].includes(code));
}

/** Characters of a key that XML 1.0 cannot carry at all, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Ends every upload in progress. They do not hold a bucket, but what a client still uploads would be lost silently. */
export async function abortUploads({ s3, at }: Bucket): Promise<void> {
  let from: { KeyMarker?: string; UploadIdMarker?: string } | undefined = {};
  while (from !== undefined) {
    const page: ListMultipartUploadsOutput = await s3.listMultipartUploads({
      ...at,
      ...from,
      EncodingType: 'url',
    });
    const decode = decoderOf(page.EncodingType);
    await mapLimit(page.Uploads ?? [], singlesAtOnce, async ({ Key, UploadId }) => {
      try {
        await s3.abortMultipartUpload({ ...at, Key: decode(Key), UploadId });
      } catch (error) {
        if (!isCode(error, 'NoSuchUpload')) throw error;
      }
    });
    from = page.IsTruncated
      ? { KeyMarker: decode(page.NextKeyMarker), UploadIdMarker: page.NextUploadIdMarker ?? '' }
      : undefined;
  }
}

/** Keys in an answer that was asked for URL-encoded. */
export function decoderOf(encoding: string | undefined): (key: string | undefined) => string {
  return (key = '') => (encoding === 'url' ? decodeURIComponent(key.replaceAll('+', ' ')) : key);
}
