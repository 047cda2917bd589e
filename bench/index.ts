/** The figures of docs/benchmarks.md. Use: npm run bench [-- start makespan calls bucket size] */
import { cpus, totalmem } from 'node:os';
import { startEmulator } from '../__tests__/support/emulator.ts';
import { table } from '../scripts/terminal-blocks.ts';
import { bucket } from './bucket.ts';
import { calls } from './calls.ts';
import { distSize } from './dist-size.ts';
import type { Benchmark, Figure } from './figure.ts';
import { makespan } from './makespan.ts';
import { start } from './start.ts';

const all: Readonly<Record<string, Benchmark>> = { start, makespan, calls, bucket, size: distSize };
const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(all);

const emulator = await startEmulator();
const figures: Figure[] = [];
for (const name of names) {
  const benchmark = all[name];
  if (benchmark === undefined) throw new Error(`${name} is none of ${Object.keys(all).join(', ')}`);
  console.error(`${name} …`);
  figures.push(...(await benchmark(emulator)));
}
await emulator.stop();

const [{ model } = { model: 'unknown' }] = cpus();
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} × ${model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${process.platform}\n`,
);
const rows = figures.map(({ what, value, limit = '', kept, how }) => [
  what,
  value,
  kept === undefined ? limit : `${limit} ${kept ? '✓' : '✗'}`,
  how,
]);
console.log(table([['figure', 'measured', 'wanted', 'how'], ...rows], 200));
