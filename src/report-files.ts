import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from './errors.ts';
import type { Part } from './report/join.ts';
import { parseReport } from './report/parse.ts';

/** Some hundred thousand resources. */
const largest = 256 * 1024 * 1024;

/**
 * The reports in a folder, at any depth, or those that a glob pattern names, in the order of their names.
 * @throws UserError when there is none, or one that is not a report
 */
export function readReports(reports: string): readonly [Part, ...Part[]] {
  const isFolder = statSync(reports, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const files = globSync(isFolder ? join(reports, '**', '*.json') : reports)
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .sort();
  const [first, ...rest] = files.map(readReport);
  if (first !== undefined) return [first, ...rest];
  throw new UserError(
    `input reports: ${JSON.stringify(reports)} has no report in ${process.cwd()}.`,
    {
      remedy:
        'Download the artifacts of the clean-up jobs to there in a step before. A job that ends before it has looked at the account leaves no report: its log says why.',
    },
  );
}

function readReport(file: string): Part {
  const refuse = (what: string, cause?: unknown) =>
    new UserError(`${file}: ${what}.`, {
      cause,
      remedy:
        "Join only files that the output report of this action's step names, from the same version of the action.",
    });
  let json: string;
  try {
    if (statSync(file).size > largest) throw refuse('it is larger than 256 MiB');
    json = readFileSync(file, 'utf8');
  } catch (cause) {
    throw cause instanceof UserError ? cause : refuse('it cannot be read', cause);
  }
  const report = parseReport(json);
  if (typeof report === 'string') throw refuse(report);
  return { file, report };
}
