import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Adds to package-lock.json the binaries of other platforms that the registry in use does not serve: npm leaves them
 * out of the lockfile, and `npm ci` then refuses the lockfile as incomplete, though it would not install them here.
 * Run it after each `npm install`.
 */
interface Package {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Package> };
const known = Object.keys(lock.packages);
const systems = ['android', 'darwin', 'linux', 'win32', 'freebsd', 'openharmony'];
const processors = ['arm64', 'x64', 'ia32', 'riscv64', 'ppc64', 's390x', 'arm'];

for (const { optionalDependencies = {} } of Object.values(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (known.some((key) => key.endsWith(`node_modules/${name}`))) continue;
    const words = name.split('/').at(-1) ?? '';
    const os = systems.find((each) => words.includes(each));
    const cpu = processors.find((each) => words.includes(each));
    if (os === undefined || cpu === undefined) continue;
    const entry = { version, optional: true, dev: true, os: [os], cpu: [cpu] };
    lock.packages[`node_modules/${name}`] = entry;
  }

const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  file,
  `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`,
);
