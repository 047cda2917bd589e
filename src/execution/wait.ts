import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds: quick things are seen at once, slow ones at a tenth of the time already waited. */
const floor = 200;
const ceiling = 15_000;
const share = 0.1;

/** A wait that gets longer in proportion to the time already waited, so that it costs at most a tenth more. */
export interface Wait {
  /** Milliseconds since it began. */
  elapsed(): number;
  /** Rejects with the signal's reason. */
  next(signal: AbortSignal): Promise<void>;
}

export function beginWait(): Wait {
  const began = performance.now();
  const elapsed = () => performance.now() - began;
  return {
    elapsed,
    async next(signal) {
      const delay = Math.min(ceiling, Math.max(floor, elapsed() * share));
      try {
        await sleep(delay, undefined, { signal });
      } catch {
        signal.throwIfAborted();
      }
    },
  };
}
