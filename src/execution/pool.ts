/** Slots for so many at once; whoever starts the longest chain gets the next free one. */
export interface Pool {
  /** Resolves with the function that gives the slot back; rejects with the signal's reason. */
  enter(weight: number, signal: AbortSignal): Promise<() => void>;
}

interface Waiting {
  readonly weight: number;
  readonly admit: () => void;
}

export function createPool(slots: number): Pool {
  let free = slots;
  const queue: Waiting[] = [];
  const leave = () => {
    free += 1;
    const next = queue.shift();
    if (next === undefined) return;
    free -= 1;
    next.admit();
  };
  const once = (act: () => void) => {
    let done = false;
    return () => {
      if (!done) act();
      done = true;
    };
  };
  return {
    async enter(weight, signal) {
      signal.throwIfAborted();
      if (free > 0) {
        free -= 1;
        return once(leave);
      }
      await new Promise<void>((resolve, reject) => {
        const me: Waiting = {
          weight,
          admit() {
            signal.removeEventListener('abort', giveUp);
            resolve();
          },
        };
        const giveUp = () => {
          queue.splice(queue.indexOf(me), 1);
          reject(signal.reason);
        };
        signal.addEventListener('abort', giveUp, { once: true });
        const at = queue.findIndex((other) => other.weight < weight);
        queue.splice(at === -1 ? queue.length : at, 0, me);
      });
      return once(leave);
    },
  };
}
