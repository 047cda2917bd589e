import type { Job } from '../runner.ts';
import { closedPull, type Stage, type StageOptions } from '../stage.ts';

/** A part of a message: a text that is in it, or a pattern. */
export type Said = string | RegExp;

/** One kind of bad input, and what its message says. */
export interface Bad {
  /** The profile's text; ACCOUNT stands for the emulated account. Default is one without a mistake. */
  readonly profile?: string | Buffer;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Job['env'];
  /** Default is a pull request that was closed. */
  readonly event?: Job['event'];
  readonly stage?: StageOptions;
  arrange?(stage: Stage): Promise<void> | void;
  /** The file and key, the input, the role or what was asked. */
  readonly place: Said;
  /** What is there; left out where the mistake is that nothing is. */
  readonly value?: Said;
  readonly cause: Said;
  readonly remedy: Said;
}

export type Table = Readonly<Record<string, Bad>>;

/** A manual start, of which the event says nothing. */
export const dispatch = { name: 'workflow_dispatch', payload: { inputs: {} } };

interface Payload {
  readonly pull_request: { readonly head: object };
}

/** A pull request that was closed, with something else in it or in its head. */
export function closedWith({ pull = {}, head = {} }: { pull?: object; head?: object }): object {
  const payload = closedPull('12') as Payload;
  const { pull_request: told } = payload;
  return { ...payload, pull_request: { ...told, head: { ...told.head, ...head }, ...pull } };
}
