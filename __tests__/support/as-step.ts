import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const src = new URL('../../src/', import.meta.url).href;

export interface Told {
  readonly code: number | null;
  readonly log: string;
  readonly error: string;
  readonly summary: string;
  /** The file of outputs as it was written. */
  readonly outputs: string;
}

/** Runs a piece of a module as a step's process; `SRC` stands for the source's folder. What it told its runner. */
export function asStep(code: string): Told {
  const folder = mkdtempSync(join(tmpdir(), 'as-step-'));
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
  for (const file of [output, summary]) writeFileSync(file, '');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', code.replaceAll('SRC/', src)],
    {
      encoding: 'utf8',
      cwd: folder,
      env: { PATH: process.env['PATH'], GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
    },
  );
  const read = (file: string) => readFileSync(file, 'utf8');
  const told = { code: status, log: stdout, error: stderr };
  const all = { ...told, summary: read(summary), outputs: read(output) };
  rmSync(folder, { recursive: true });
  return all;
}
