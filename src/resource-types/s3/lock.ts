import { isCode } from '../../aws/codes.ts';
import { mapLimit } from '../../aws/parallel.ts';
import { type Bucket, drop, empty, type Kept, type Version } from './versions.ts';

/** What S3 Object Lock holds one version by, in words. */
interface Lock {
  /** Nobody can lift it before its date. */
  readonly forGood: boolean;
  readonly words: string;
}

/** As many versions are asked about: after a first attempt only locked ones are left, so that these tell. */
const asked = 5;
const holdsAtOnce = 8;

/** The lock on the first few versions that can be lifted, if any: `object lock in GOVERNANCE mode`. */
export async function liftable(
  bucket: Bucket,
  versions: readonly Version[],
): Promise<string | undefined> {
  return (await locksOf(bucket, versions)).find(({ forGood }) => !forGood)?.words;
}

/** What AWS kept, as an error: with the lock's words where a lock is the cause, else AWS's own. */
export async function whyKept(
  bucket: Bucket,
  kept: readonly Kept[],
  mayBeLocked: boolean,
): Promise<Error | undefined> {
  const refused = kept.filter(({ code }) => code === 'AccessDenied');
  const first = refused[0] ?? kept[0];
  if (first === undefined) return undefined;
  const locks = mayBeLocked ? await locksOf(bucket, refused) : [];
  const lock = locks.find(({ forGood }) => forGood) ?? locks[0];
  const message =
    lock === undefined ? first.message : `a version of ${first.Key} is under ${lock.words}`;
  return Object.assign(new Error(message), { name: first.code });
}

/**
 * Deletes what governance mode holds, which takes the same calls with one header more, and ends legal holds version by
 * version. What is left then is in compliance mode.
 */
export async function liftLocks(bucket: Bucket, defaults: boolean): Promise<void> {
  const { s3, at } = bucket;
  // New versions would be locked again by the bucket's default retention.
  if (defaults)
    await s3.putObjectLockConfiguration({
      ...at,
      ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled' },
    });
  await empty(bucket, async (page) => {
    const kept = await drop(bucket, page, { BypassGovernanceRetention: true });
    const held = kept.filter(({ code }) => code === 'AccessDenied');
    if (held.length === 0) return kept;
    await mapLimit(held, holdsAtOnce, ({ Key, VersionId }) =>
      s3.putObjectLegalHold({ ...at, Key, VersionId, LegalHold: { Status: 'OFF' } }),
    );
    return await drop(bucket, held, { BypassGovernanceRetention: true });
  });
}

async function locksOf(bucket: Bucket, versions: readonly Version[]): Promise<Lock[]> {
  const locks = await Promise.all(versions.slice(0, asked).map((each) => lockOn(bucket, each)));
  return locks.flat();
}

async function lockOn({ s3, at }: Bucket, { Key, VersionId }: Version): Promise<Lock[]> {
  const [retention, hold] = await Promise.all([
    unlessNone(s3.getObjectRetention({ ...at, Key, VersionId })),
    unlessNone(s3.getObjectLegalHold({ ...at, Key, VersionId })),
  ]);
  const { Mode: mode, RetainUntilDate: until } = retention?.Retention ?? {};
  const locks: Lock[] = [];
  if (mode !== undefined && until !== undefined && until > new Date())
    locks.push({
      forGood: mode === 'COMPLIANCE',
      words: `object lock in ${mode} mode until ${until.toISOString()}`,
    });
  if (hold?.LegalHold?.Status === 'ON') locks.push({ forGood: false, words: 'a legal hold' });
  return locks;
}

/** A delete marker or a version without a lock is an error, too. */
async function unlessNone<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isCode(error, 'NoSuchObjectLockConfiguration', 'MethodNotAllowed', 'NoSuchVersion'))
      return undefined;
    throw error;
  }
}
