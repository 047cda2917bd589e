/** Fails unless the committed `dist/` is, byte by byte, what a build of these sources gives. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';

const committed = fileURLToPath(new URL('../dist', import.meta.url));
const fresh = mkdtempSync(join(tmpdir(), 'workshop-cleanup-dist-'));
try {
  build(fresh);
  const here = filesIn(committed);
  const there = filesIn(fresh);
  const different = [...new Set([...here.keys(), ...there.keys()])]
    .filter((name) => !here.get(name)?.equals(there.get(name) ?? Buffer.alloc(0)))
    .toSorted();
  const uncommitted = execFileSync('git', ['status', '--porcelain', '--', committed], {
    cwd: committed,
    encoding: 'utf8',
  }).trim();
  if (different.length > 0)
    fail(`dist/ is not what the sources build: ${different.join(', ')} differ`);
  else if (uncommitted !== '') fail('dist/ is built, but not committed');
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

function fail(what: string): void {
  console.error(`${what}. Run \`npm run build\` and commit dist/.`);
  process.exitCode = 1;
}
