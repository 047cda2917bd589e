import type { _Object, S3 } from '@aws-sdk/client-s3';
import { isCode } from '../../aws/codes.ts';
import { mapLimit } from '../../aws/parallel.ts';
import type { Backup } from '../contract.ts';
import { type BackupPlace, inPlace } from './backup-place.ts';
import { type Bucket, decoderOf } from './versions.ts';

const copiesAtOnce = 16;

/**
 * Copies what a bucket holds now, the latest version of each object, within S3, without the objects' tags. An object of
 * more than 5 GB, one in an archive and one under a customer's own key are refused by AWS, and so is the backup then.
 * Source: S3 API reference, CopyObject.
 */
export async function backUp(from: Bucket, to: BackupPlace): Promise<Backup> {
  let copied = 0;
  const missing = new Set<string>();
  for await (const keys of keysOf(from))
    await mapLimit(keys, copiesAtOnce, async (key) => {
      if (await copy(from, key, to)) copied += 1;
      else missing.add(key);
    });
  // Deleted in the meantime, or its name was misread on the way: then it is still listed.
  if (missing.size > 0)
    for await (const keys of keysOf(from)) {
      const lost = keys.find((key) => missing.has(key));
      if (lost !== undefined) throw new Error(`${lost} is listed, but could not be read`);
    }
  if (copied === 0) return { name: 'of nothing: it was empty', done: true };
  return { name: `${to.uri} (${copied} object${copied === 1 ? '' : 's'})`, done: true };
}

async function* keysOf({ s3, at }: Bucket): AsyncGenerator<string[]> {
  for await (const page of s3.paginateListObjectsV2({ ...at, EncodingType: 'url' })) {
    const decode = decoderOf(page.EncodingType);
    yield (page.Contents ?? []).map(({ Key }: _Object) => decode(Key));
  }
}

/** False when it is not there. */
async function copy({ at }: Bucket, Key: string, to: BackupPlace): Promise<boolean> {
  const request: Parameters<S3['copyObject']>[0] = {
    ...to.at,
    Key: `${to.prefix}${Key}`,
    CopySource: `${at.Bucket}/${Key.split('/').map(encodeURIComponent).join('/')}`,
    ExpectedSourceBucketOwner: at.ExpectedBucketOwner,
    TaggingDirective: 'REPLACE',
  };
  try {
    await inPlace(to, Key, () => to.s3.copyObject(request));
    return true;
  } catch (error) {
    if (isCode(error, 'NoSuchKey')) return false;
    throw error;
  }
}
