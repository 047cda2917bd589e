import { join } from './join.ts';
import { main } from './main.ts';
import { matrix } from './matrix.ts';

/** The actions in `join/` and `matrix/` start this same bundle with a word; the runner itself gives none. */
const others: Readonly<Record<string, () => Promise<void>>> = { join, matrix };

await (others[process.argv[2] ?? ''] ?? main)();
