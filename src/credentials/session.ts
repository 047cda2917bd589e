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

export function createSession({ role, region, obtain, mask, log }: Source): Session {
  let held: Credentials | undefined;
  let renewAt = 0;
  let renewal: Promise<Credentials> | undefined;

  const renew = () => {
    renewal ??= obtain()
      .then((fresh) => {
        for (const secret of [fresh.accessKeyId, fresh.secretAccessKey, fresh.sessionToken])
          if (secret) mask(secret);
        const expires = fresh.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
        renewAt = Math.max(expires - ahead, Math.min(expires, Date.now() + pause));
        held = fresh;
        return fresh;
      })
      .finally(() => {
        renewal = undefined;
      });
    return renewal;
  };

  return {
    role,
    region,
    async credentials() {
      if (held !== undefined && Date.now() < renewAt) return held;
      try {
        return await renew();
      } catch (error) {
        const left = (held?.expiration?.getTime() ?? 0) - Date.now();
        if (held === undefined || left <= 0) throw error;
        renewAt = Date.now() + Math.min(pause, left);
        log(
          `The credentials could not be renewed yet and are used until they expire: ${explain(error)}`,
        );
        return held;
      }
    },
    async refresh(stale) {
      if (renewal !== undefined || held === stale) await renew();
    },
  };
}
