import { classify } from '../aws/errors.ts';
import { explain, UserError } from '../errors.ts';
import type { ResourceType } from '../resource-types/contract.ts';
import type { Lane } from './pace.ts';
import { beginWait, type Wait } from './wait.ts';

/** How a resource's work ends; `gone` when AWS says that it is not there. */
export type End =
  | { readonly outcome: 'gone' }
  | {
      readonly outcome: 'blocked' | 'failed' | 'held-back' | 'protected';
      readonly blocker: string;
      readonly remedy: string;
      /** A permission is missing, whatever the word: the run is never green. */
      readonly denied?: boolean;
    };

/** Seconds that AWS's own trouble (5xx, connections) is sat out before one resource is given up. */
const troubleSeconds = 180;

/** Remembers since when a resource is being refused, and says when trying has become pointless. */
export interface Patience {
  /** An end, or undefined when it is worth another try after `rest`. */
  judge(error: unknown): End | undefined;
  rest(signal: AbortSignal): Promise<void>;
  /** Something went through: what was refused before counts no more. */
  calm(): void;
}

export function createPatience(type: ResourceType, lane: Lane): Patience {
  let since: Wait | undefined;
  return {
    judge(error) {
      const read = classify(error, type);
      since ??= beginWait();
      const waited = since.elapsed() / 1000;
      switch (read.kind) {
        case 'gone':
          return { outcome: 'gone' };
        case 'throttled':
          lane.throttled(read.afterSeconds);
          return undefined;
        case 'temporary':
          if (waited < troubleSeconds) return undefined;
          return {
            outcome: 'failed',
            blocker: explain(error),
            remedy: 'AWS or the network was in trouble for minutes: run again.',
          };
        case 'refused':
          if (waited < read.patience) return undefined;
          return { outcome: 'blocked', blocker: read.blocker, remedy: read.remedy };
        case 'denied':
          return { outcome: 'failed', blocker: explain(error), remedy: read.remedy };
        case 'unknown':
          if (error instanceof UserError && error.remedy !== undefined)
            return { outcome: 'failed', blocker: error.message, remedy: error.remedy };
          return {
            outcome: 'failed',
            blocker: explain(error),
            remedy:
              'AWS refused for a reason this action does not know: read its message, then run again.',
          };
      }
    },
    async rest(signal) {
      since ??= beginWait();
      await since.next(signal);
    },
    calm() {
      since = undefined;
    },
  };
}
