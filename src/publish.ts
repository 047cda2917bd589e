import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { closingLines } from './report/log.ts';
import { outputs } from './report/outputs.ts';
import type { Report } from './report/report.ts';
import { summary } from './report/summary.ts';

/** Writes the report to the log, the outputs, a file and the job summary: renderings of the same outcomes. */
export async function publish(report: Report, temp: string): Promise<void> {
  for (const line of closingLines(report)) core.info(line);
  try {
    await core.summary.addRaw(summary(report), true).write();
  } catch (error) {
    core.warning(`The job summary could not be written: ${String(error)}`);
  }
  await mkdir(temp, { recursive: true });
  const { kind, id } = report.scope;
  const whose = id === '' ? kind : `${kind}-${id}`;
  const file = join(temp, `workshop-cleanup-${whose}-${Date.now()}.json`);
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  for (const [name, value] of Object.entries(outputs(report, file))) core.setOutput(name, value);
}
