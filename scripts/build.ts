import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Builds `dist/` as it is committed: tsc emits to a throw-away folder, ncc bundles that with one chunk per client of
 * the SDK, and collects the licences. Not minified: what is committed can be read, and starts as fast.
 * Use: npm run build, or node scripts/build.ts FOLDER
 */
const root = fileURLToPath(new URL('..', import.meta.url));

export function build(folder: string): void {
  const out = resolve(root, folder);
  for (const old of [resolve(root, 'build'), out]) rmSync(old, { recursive: true, force: true });
  run('tsc', '--project', 'tsconfig.build.json');
  run('ncc', 'build', 'build/index.js', '--out', out, '--license', 'licenses.txt');
}

function run(name: string, ...args: string[]): void {
  const shell = process.platform === 'win32';
  const bin = resolve(root, 'node_modules/.bin', name);
  execFileSync(bin, args, { cwd: root, shell, stdio: ['ignore', 'ignore', 'inherit'] });
}

if (import.meta.main) build(process.argv[2] ?? 'dist');
