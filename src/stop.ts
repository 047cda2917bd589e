/** When to stop beginning anything: the deadline, or the runner's signal on cancel. */
export interface Stop extends Disposable {
  /** Aborted with an Error that says why, as the end of 'not finished when …'. */
  readonly signal: AbortSignal;
}

/**
 * What a step is sent on cancel: SIGINT, and 7.5 s later SIGTERM; on Windows Ctrl-C, which is SIGINT to Node as well,
 * and then Ctrl-Break (docs: workflow cancellation).
 */
const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGBREAK'];

/** GitHub ends a cancelled job five minutes after, its `always()` steps included; the report takes some of that, too. */
const cancelledMinutes = 4;

/** `hurry`: the job was cancelled before this began. */
export function watchStop(timeoutMinutes: number, hurry: boolean): Stop {
  const controller = new AbortController();
  const minutes = hurry ? Math.min(timeoutMinutes, cancelledMinutes) : timeoutMinutes;
  const why = hurry ? ' that a cancelled job has' : '';
  const deadline = setTimeout(
    () => controller.abort(new Error(`the deadline of ${minutes} minutes${why} passed`)),
    minutes * 60_000,
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

/** Ends the process once its exit code is set: calls that are still under way would keep it alive. */
export function leaveSoon(): void {
  setImmediate(() => process.exit());
}
