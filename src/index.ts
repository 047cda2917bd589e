import { main } from './main.ts';

/** The actions in `join/` and `matrix/` start this same bundle with a word; the runner itself gives none. */
const others: Readonly<Record<string, () => Promise<void>>> = {
  join: async () => (await import('./join.ts')).join(),
  matrix: async () => (await import('./matrix.ts')).matrix(),
};

await (others[process.argv[2] ?? ''] ?? main)();
