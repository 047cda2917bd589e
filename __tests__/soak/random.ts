import fc from 'fast-check';
import type { Emulator } from '../support/emulator.ts';
import { type Account, accounts } from './account.ts';
import { check } from './check.ts';

export interface Trial {
  readonly seed: number;
  /** How many accounts, over all workers. */
  readonly runs: number;
  /** Side by side: one waits while another is asked after. */
  readonly workers: number;
  /** What must hold for one account; `nth` counts them over all workers from 0. Default: `check`. */
  attempt?(account: Account, nth: number): Promise<void>;
  /** Default true. Not where chance decides: a smaller account would fare differently. */
  readonly shrink?: boolean;
  /** Called after each account. */
  done?(ran: number): void;
}

export interface Failure {
  readonly seed: number;
  /** The smallest account that still fails, to be kept as a named test; without shrinking, the one that failed. */
  readonly account: Account;
  readonly error: string;
}

/** Random accounts through the whole program; each worker takes its own seed and stops at its first failure. */
export async function tryAccounts(emulator: Emulator, trial: Trial): Promise<Failure[]> {
  let ran = 0;
  const attempt = trial.attempt ?? ((account) => check(emulator, account));
  const property = () =>
    fc.asyncProperty(accounts, async (account) => {
      await attempt(account, ran);
      ran += 1;
      trial.done?.(ran);
    });
  const endOnFailure = trial.shrink === false;
  const each = Math.ceil(trial.runs / trial.workers);
  const results = await Promise.all(
    Array.from({ length: trial.workers }, async (_, worker) => {
      const seed = trial.seed + worker;
      return { seed, result: await fc.check(property(), { seed, numRuns: each, endOnFailure }) };
    }),
  );
  return results.flatMap(({ seed, result }) => {
    const account = result.counterexample?.[0];
    if (!result.failed || account === undefined) return [];
    const { errorInstance: error } = result;
    return [{ seed, account, error: error instanceof Error ? error.message : String(error) }];
  });
}

export function told({ seed, account, error }: Failure): string {
  return `seed ${seed}, account:\n${JSON.stringify(account, null, 1)}\n${error}`;
}
