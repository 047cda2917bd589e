import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from '../credentials/session.ts';
import { classify, isCode } from './errors.ts';

type Next = (args: object) => Promise<object>;
type Middleware = (
  next: Next,
  context: { readonly commandName?: string },
) => (args: object) => Promise<object>;

/** What all clients of the SDK have in common here. */
export interface Stack {
  readonly middlewareStack: {
    add(
      middleware: Middleware,
      options: { step: 'initialize'; priority: 'high' | 'normal'; name: string },
    ): void;
  };
}

/** Puts our two layers around every call of a client: outermost the read retries, below them the renewal. */
export function guardCalls(client: Stack, session: Session): void {
  client.middlewareStack.add(retryReads, {
    step: 'initialize',
    priority: 'high',
    name: 'retryReads',
  });
  client.middlewareStack.add(renewExpired(session), {
    step: 'initialize',
    priority: 'normal',
    name: 'renewExpired',
  });
}

const expired = ['ExpiredToken', 'RequestExpired'];

/**
 * When AWS says that the credentials expired, the whole call is made once more with new ones. At this step the SDK
 * has not chosen an identity yet, so the second pass signs with what the session holds then. A key that AWS does not
 * know counts as expired only after it was accepted: before, it is a region that is not enabled.
 */
function renewExpired(session: Session): Middleware {
  let accepted = false;
  return (next) => async (args) => {
    const used = await session.credentials();
    try {
      const answer = await next(args);
      accepted = true;
      return answer;
    } catch (error) {
      const unknownKey = accepted && isCode(error, 'InvalidClientTokenId', 'UnrecognizedClient');
      if (!isCode(error, ...expired) && !unknownKey) throw error;
      await session.refresh(used);
      return await next(args);
    }
  };
}

/** Seconds, halved at random; above the SDK's own quick retries. */
const pauses = [1, 2, 4, 8];
/** No read waits longer than this for one more try, whatever AWS asks for. */
const longest = 20;
const read = /^(?:Batch)?(?:Get|List|Describe|Head)/;

/**
 * A listing of thousands of foreign resources is throttled sooner or later, and one that fails leaves the run not
 * green. Changes are execution's, which learns the pace from their throttles. STS is asked to tell quickly.
 */
const retryReads: Middleware = (next, { commandName = '' }) => {
  if (!read.test(commandName) || commandName === 'GetCallerIdentityCommand') return next;
  return async (args) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await next(args);
      } catch (error) {
        const pause = pauses[attempt];
        const reading = classify(error, { notFound: [] });
        const passes = reading.kind === 'throttled' || reading.kind === 'temporary';
        if (!passes || pause === undefined) throw error;
        const wanted = reading.kind === 'throttled' ? (reading.afterSeconds ?? 0) : 0;
        const seconds = Math.max(pause * (0.5 + Math.random() / 2), Math.min(wanted, longest));
        await sleep(seconds * 1000);
      }
    }
  };
};
