import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Builds `dist/` (or the folder given) as it is committed: tsc emits to a throw-away folder, ncc bundles that. */
const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.argv[2] ?? 'dist';
const bin = (name: string) => `${root}node_modules/.bin/${name}`;
const run = (name: string, ...args: string[]) =>
  execFileSync(bin(name), args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

rmSync(`${root}build`, { recursive: true, force: true });
rmSync(`${root}${out}`, { recursive: true, force: true });
run('tsc', '--project', 'tsconfig.build.json');
run('ncc', 'build', 'build/index.js', '--out', out, '--license', 'licenses.txt');
writeFileSync(`${root}${out}/package.json`, '{ "type": "module" }\n');
