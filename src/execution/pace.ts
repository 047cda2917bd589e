import { setTimeout as sleep } from 'node:timers/promises';

/** Seconds between two turns of a lane that AWS throttled without saying for how long. */
const firstGuess = 0.5;
/** No lane is slowed beyond this; AWS's slowest documented control-plane quota is one call per 30 s. */
const slowest = 60;
/** What a success leaves of a learned spacing. */
const easing = 0.75;

/** Turns of one API in one account and region, spaced so that AWS does not throttle them. */
export interface Lane {
  /** Resolves when the next turn may be taken; rejects with the signal's reason. */
  ready(signal?: AbortSignal): Promise<void>;
  /** Takes the turn if it may be taken now; otherwise wait for `ready` again. */
  take(): boolean;
  /** AWS throttled a turn: the spacing doubles, or is what AWS asked for. */
  throttled(afterSeconds?: number): void;
  /** A turn went through: a learned spacing shrinks again, never below the lane's own. */
  succeeded(): void;
}

export interface Pace {
  /** The same lane for the same key; `spacingSeconds` is AWS's published quota, if there is one. */
  lane(key: string, spacingSeconds?: number): Lane;
}

export function createPace(guessSeconds = firstGuess): Pace {
  const lanes = new Map<string, Lane>();
  return {
    lane(key, spacingSeconds = 0) {
      const lane = lanes.get(key) ?? createLane(spacingSeconds, guessSeconds);
      lanes.set(key, lane);
      return lane;
    },
  };
}

/** Times are milliseconds of the monotonic clock, so that a corrected wall clock neither stalls nor floods a lane. */
function createLane(seedSeconds: number, guessSeconds: number): Lane {
  const seed = seedSeconds * 1000;
  const guess = guessSeconds * 1000;
  let spacing = seed;
  let next = 0;
  let takenSinceThrottle = true;
  const now = () => performance.now();
  return {
    async ready(signal) {
      signal?.throwIfAborted();
      for (let wait = next - now(); wait > 0; wait = next - now()) {
        await sleep(Math.ceil(wait), undefined, signal ? { signal } : {}).catch(
          (error: unknown) => {
            signal?.throwIfAborted();
            throw error;
          },
        );
      }
    },
    take() {
      if (now() < next) return false;
      next = now() + spacing;
      takenSinceThrottle = true;
      return true;
    },
    throttled(afterSeconds) {
      // Many calls under way are throttled together: that is one lesson, not one doubling for each.
      const doubled = takenSinceThrottle ? Math.max(spacing * 2, guess) : spacing;
      const wanted = afterSeconds ? afterSeconds * 1000 : doubled;
      spacing = Math.max(seed, Math.min(wanted, slowest * 1000));
      takenSinceThrottle = false;
      next = Math.max(next, now() + spacing);
    },
    succeeded() {
      if (spacing > seed) spacing = Math.max(seed, spacing * easing);
      if (seed === 0 && spacing < guess / 4) spacing = 0;
    },
  };
}
