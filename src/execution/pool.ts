/** Slots for so many at once; whoever starts the longest chain gets the next free one. */
export interface Pool {
  /** Resolves with the function that gives the slot back; rejects with the reason of the pool's signal. */
  enter(weight: number): Promise<() => void>;
}

interface Waiting {
  readonly weight: number;
  readonly admit: () => void;
  readonly giveUp: (reason: unknown) => void;
}

/** One listener for all who wait: a signal looks through all that it has for each that is added. */
export function createPool(slots: number, signal: AbortSignal): Pool {
  let free = slots;
  const queue: Waiting[] = [];
  signal.addEventListener(
    'abort',
    () => {
      for (const { giveUp } of queue.splice(0)) giveUp(signal.reason);
    },
    { once: true },
  );
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
    async enter(weight) {
      signal.throwIfAborted();
      if (free > 0) {
        free -= 1;
        return once(leave);
      }
      const { promise, resolve: admit, reject: giveUp } = Promise.withResolvers<void>();
      const before = queue.findLastIndex((other) => other.weight >= weight);
      queue.splice(before + 1, 0, { weight, admit, giveUp });
      await promise;
      return once(leave);
    },
  };
}
