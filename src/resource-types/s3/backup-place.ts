import type { Aws } from '../../aws/aws.ts';
import { isCode } from '../../aws/codes.ts';
import { UserError } from '../../errors.ts';
import type { Bucket } from './versions.ts';

/** Where one backup goes: its objects' keys begin with `prefix`, which ends with a slash. */
export interface BackupPlace extends Bucket {
  readonly prefix: string;
  /** `s3://BUCKET/PREFIX`. */
  readonly uri: string;
}

/** One run's backups do not overwrite an earlier one's. */
const time = `${new Date(performance.timeOrigin).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/**
 * The profile's bucket for backups, asked in the region that it lies in, and only as this account's own. Throws when it
 * does not exist; not by AWS's own error, which is the same for a bucket that was to be backed up and is gone.
 */
export async function backupPlace(
  aws: Aws,
  bucket: string | undefined,
  name: string,
): Promise<BackupPlace> {
  if (bucket === undefined) throw new Error('the profile has no `backup-bucket`');
  const at = { Bucket: bucket, ExpectedBucketOwner: aws.account };
  const region = await regionOf(aws, at);
  const prefix = `${name}/${time}/`;
  return { s3: await aws.client('s3', region), at, prefix, uri: `s3://${bucket}/${prefix}` };
}

/**
 * Does something to the backup and says of what and where in AWS's own error, if there is one; a bucket that is missing
 * by now must not be taken for the one that was to be backed up.
 */
export async function inPlace(to: BackupPlace, what: string, write: () => Promise<unknown>) {
  try {
    await write();
  } catch (error) {
    const where = `writing ${what} to ${to.uri}`;
    if (isCode(error, 'NoSuchBucket'))
      throw new Error(`a bucket went meanwhile (${where})`, { cause: error });
    if (error instanceof Error) error.message = `${where}: ${error.message}`;
    throw error;
  }
}

/** S3 API reference, GetBucketLocation: nothing for us-east-1, `EU` for some old buckets in eu-west-1. */
async function regionOf(aws: Aws, at: Bucket['at']): Promise<string> {
  try {
    const { LocationConstraint: place } = await (await aws.client('s3')).getBucketLocation(at);
    if (place === 'EU') return 'eu-west-1';
    return place || 'us-east-1';
  } catch (error) {
    if (!isCode(error, 'NoSuchBucket')) throw error;
    throw new UserError(`the bucket ${at.Bucket} does not exist`, {
      remedy: 'Make that bucket, or name another as `backup-bucket` in the profile.',
    });
  }
}
