/** When to stop beginning anything: the deadline, or the runner's signal on cancel (SIGINT, 7.5 s later SIGTERM). */
export interface Stop extends Disposable {
  /** Aborted with an Error that says why, as the end of 'not finished when …'. */
  readonly signal: AbortSignal;
}

const signals = ['SIGINT', 'SIGTERM'] as const;

export function watchStop(timeoutMinutes: number): Stop {
  const controller = new AbortController();
  const deadline = setTimeout(
    () => controller.abort(new Error(`the deadline of ${timeoutMinutes} minutes passed`)),
    timeoutMinutes * 60_000,
  );
  const cancel = () => controller.abort(new Error('the run was cancelled'));
  for (const name of signals) process.on(name, cancel);
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      clearTimeout(deadline);
      for (const name of signals) process.off(name, cancel);
    },
  };
}

/** What comes first: the work's result, or undefined when the run is stopped. The work itself is not interrupted. */
export async function unlessStopped<T>(
  work: Promise<T>,
  signal: AbortSignal,
): Promise<T | undefined> {
  const stopped = Promise.withResolvers<undefined>();
  const stop = () => stopped.resolve(undefined);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, stopped.promise]);
  } finally {
    signal.removeEventListener('abort', stop);
    work.catch(() => undefined);
  }
}
