import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { UserError } from './errors.ts';
import { visibleLines } from './report/escape.ts';
import { closingLines } from './report/log.ts';
import { outputs } from './report/outputs.ts';
import type { Report } from './report/report.ts';
import { summary } from './report/summary.ts';

/**
 * Writes the report to the log, the outputs, the job summary and a file: renderings of the same outcomes. Returns what
 * is wrong with the file, if anything: an error that must not keep the rest from being told.
 */
export async function publish(report: Report, temp: string): Promise<UserError | undefined> {
  for (const line of closingLines(report)) core.info(line);
  try {
    await core.summary.addRaw(summary(report), true).write();
  } catch (error) {
    core.warning(visibleLines(`The job summary could not be written: ${String(error)}`));
  }
  const file = join(temp, fileName(report));
  const { report: path, ...counts } = outputs(report, file);
  for (const [name, value] of Object.entries(counts)) core.setOutput(name, value);
  try {
    await mkdir(temp, { recursive: true });
    await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  } catch (cause) {
    return unwritten(file, cause);
  }
  core.setOutput('report', path);
  return undefined;
}

function fileName({ scope: { kind, id } }: Report): string {
  const whose = id === '' ? kind : `${kind}-${id}`;
  return `workshop-cleanup-${whose}-${Date.now()}.json`;
}

function unwritten(file: string, cause: unknown): UserError {
  return new UserError(`The JSON report could not be written to ${file}`, {
    cause,
    remedy:
      "Check the runner's RUNNER_TEMP: it must be a folder that can be written to, on a disk with room. Log, job summary and the other outputs are complete.",
  });
}
