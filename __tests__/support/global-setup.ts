import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { nurseryPort, portOf, spawnPython } from './emulator.ts';

let nursery: ChildProcess | undefined;

/** What all test files share: `node --test --test-global-setup`. A file that runs alone does without. */
export async function globalSetup(): Promise<void> {
  // Each file is a process that compiles the same sources.
  process.env['NODE_COMPILE_CACHE'] = fileURLToPath(
    new URL('../../node_modules/.cache/compiled', import.meta.url),
  );
  // There is no fork on Windows.
  if (process.platform === 'win32') return;
  nursery = spawnPython('--nursery');
  process.env[nurseryPort] = String(await portOf(nursery));
}

export async function globalTeardown(): Promise<void> {
  nursery?.stdin?.end();
  if (nursery?.exitCode === null) await once(nursery, 'exit');
}
