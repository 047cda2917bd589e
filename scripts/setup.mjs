// Makes a fresh clone ready: Node packages, a Python environment in the checkout, the emulator's packages. Plain
// JavaScript for the oldest Node that is supported, with nothing installed. A second start does nothing.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const oldestNode = 20;
const oldestPython = [3, 10];

function fail(message) {
  console.error(`setup: ${message}`);
  process.exit(1);
}

function run(what, command, args) {
  console.error(`setup: ${what} …`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (error || status !== 0)
    fail(
      `${what} failed (${error?.message ?? `exit code ${status}`}). It needs the network once; run it again.`,
    );
}

/** Runs `install` unless it succeeded before with the same files. */
function once(stamp, files, isThere, install) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(root, file)));
  const digest = hash.digest('hex');
  const mark = join(root, stamp);
  if (isThere() && existsSync(mark) && readFileSync(mark, 'utf8') === digest) return;
  install();
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, digest);
}

function findPython() {
  const tried = [];
  const names = process.env.PYTHON
    ? [process.env.PYTHON]
    : ['python3', 'python', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10'];
  for (const name of names) {
    try {
      const print = 'import sys; print("%d.%d" % sys.version_info[:2])';
      const version = execFileSync(name, ['-c', print], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
      const [major, minor] = version.split('.').map(Number);
      if (major === oldestPython[0] && minor >= oldestPython[1]) return name;
      tried.push(`${name} is ${version}`);
    } catch {
      // Not there: the next name.
    }
  }
  return fail(
    `Python ${oldestPython.join('.')} or newer is needed for the emulated AWS${tried.length > 0 ? `, but ${tried.join(', ')}` : ', and none was found'}. Install it from https://www.python.org/downloads/ or name it in the variable PYTHON.`,
  );
}

const node = Number(process.versions.node.split('.')[0]);
if (node < oldestNode)
  fail(
    `Node ${oldestNode} or newer is needed, this is ${process.versions.node}. Install it from https://nodejs.org.`,
  );

once(
  'node_modules/.setup',
  ['package.json', 'package-lock.json'],
  () => existsSync(join(root, 'node_modules/.package-lock.json')),
  () =>
    run('installing the Node packages', 'npm', [
      'ci',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]),
);

function pythonIn(folder) {
  return join(root, folder, windows ? 'Scripts/python.exe' : 'bin/python');
}

/** Makes a Python environment in the checkout with what a file of requirements names. */
function python(folder, requirements, what) {
  const environment = join(root, folder);
  const command = pythonIn(folder);
  once(
    `${folder}/.setup`,
    [requirements],
    () => existsSync(command),
    () => {
      const base = findPython();
      run(`making a Python environment in ${folder}`, base, ['-m', 'venv', '--clear', environment]);
      run(`installing ${what}`, command, [
        ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'],
        ...['--only-binary=:all:', '-r', requirements],
      ]);
    },
  );
}

python('.venv', '__tests__/emulator/requirements.txt', "the emulator's Python packages");
// Files to read and nothing to run: beside the packages, without what it would need.
once(
  '.venv/schemas/.setup',
  ['scripts/requirements.txt'],
  () => true,
  () =>
    run("installing AWS's resource schemas", pythonIn('.venv'), [
      ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary=:all:'],
      ...['--no-deps', '--no-compile', '--upgrade', '--target', '.venv/schemas'],
      ...['-r', 'scripts/requirements.txt'],
    ]),
);
// Not needed by the tests: only where the workflows are checked.
if (process.argv.includes('workflows'))
  python('.venv-tools', '.github/requirements.txt', 'the checks of the workflows');
