import { explain } from '../errors.ts';

/** What AWS's SDK signs with; the shape is the SDK's own. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** Credentials that stay valid for as long as the run lasts. */
export interface Session {
  /** The role that was asked for; undefined with the SDK's default chain. */
  readonly role: string | undefined;
  /** The region whose STS is asked. */
  readonly region: string;
  /** Renewed before they expire; callers at the same time share one renewal. */
  credentials(): Promise<Credentials>;
  /** AWS says that these expired: gets others, unless somebody already did. */
  refresh(stale: Credentials): Promise<void>;
}

const minute = 60_000;
/** Room for the calls that are signed just before the end, and for a renewal that fails at first. */
const ahead = 5 * minute;
/** Credentials that live shorter than that, or a renewal that fails, must not mean a renewal per call. */
const pause = minute / 4;

export interface Source extends Pick<Session, 'role' | 'region'> {
  /** Fresh credentials; throws what a person should read. */
  obtain(): Promise<Credentials>;
  mask(secret: string): void;
  log(message: string): void;
}

/** Whoever asks while it is under way gets the same answer. */
function shared<T>(work: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | undefined;
  return () => {
    underWay ??= work().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}

export function createSession({ role, region, obtain, mask, log }: Source): Session {
  let held: Credentials | undefined;
  let renewAt = 0;
  /** Milliseconds for which those that are held are still good. */
  const left = () => (held?.expiration?.getTime() ?? 0) - Date.now();

  const renew = shared(async () => {
    const fresh = await obtain();
    for (const secret of [fresh.accessKeyId, fresh.secretAccessKey, fresh.sessionToken])
      if (secret) mask(secret);
    const expires = fresh.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
    renewAt = Math.max(expires - ahead, Math.min(expires, Date.now() + pause));
    held = fresh;
    return fresh;
  });

  /** Those that are held go on until they expire where a renewal fails. */
  const renewOrKeep = shared(async () => {
    try {
      return await renew();
    } catch (error) {
      if (held === undefined || left() <= 0) throw error;
      renewAt = Date.now() + Math.min(pause, left());
      log(
        `The credentials could not be renewed yet and are used until they expire: ${explain(error)}`,
      );
      return held;
    }
  });

  return {
    role,
    region,
    async credentials() {
      if (held !== undefined && Date.now() < renewAt) return held;
      const renewed = renewOrKeep();
      // While these are good for a minute yet, no call has to wait for GitHub or STS.
      if (held === undefined || left() <= minute) return renewed;
      // Who asks after they expired is told; nobody has to be told now.
      renewed.catch(() => undefined);
      return held;
    },
    async refresh(stale) {
      if (held === stale) await renew();
    },
  };
}
