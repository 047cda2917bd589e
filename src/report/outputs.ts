import type { Report } from './report.ts';

/** The action's outputs, all strings as the runner takes them. `path` is where the JSON report lies. */
export function outputs(report: Report, path: string): Readonly<Record<OutputName, string>> {
  return {
    status: report.status,
    found: String(report.found),
    deleted: String(report.deleted),
    remaining: String(report.remaining),
    report: path,
  };
}

export type OutputName = 'status' | 'found' | 'deleted' | 'remaining' | 'report';
