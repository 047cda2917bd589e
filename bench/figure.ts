import type { Emulator } from '../__tests__/support/emulator.ts';

/** One figure, as the table of `npm run bench` has it. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  /** What was promised; absent for a figure that is only told. */
  readonly limit?: string;
  readonly kept?: boolean;
  readonly how: string;
}

/** One benchmark. Emulated AWS is shared by all; each takes an account of its own. */
export type Benchmark = (emulator: Emulator) => Promise<readonly Figure[]>;

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** A number from the environment, to repeat a benchmark smaller or larger. */
export function size(name: string, usual: number): number {
  return Number(process.env[name] ?? usual);
}
