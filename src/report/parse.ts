import * as z from 'zod/mini';
import type { OutcomeWord } from '../execution/outcome.ts';
import type { Report, Status } from './report.ts';
import { signs } from './words.ts';

const text = z.string();
const maybe = z.optional(text);
const count = z.int().check(z.minimum(0));
const digits = z.string().check(z.regex(/^\d*$/));
/** As Date.toISOString writes it: the renderers show it as it is. */
const time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const statuses = ['clean', 'leftovers', 'planned', 'nothing-found', 'skipped'] as const;

const outcome = z.object({
  ...{ key: text, type: text, id: text, arn: maybe, name: text, region: text, environment: maybe },
  why: text,
  outcome: z.enum(Object.keys(signs) as [OutcomeWord, ...OutcomeWord[]]),
  startedAt: z.optional(time),
  endedAt: z.optional(time),
  attempts: count,
  ...{ blocker: maybe, remedy: maybe, note: maybe },
  denied: z.exactOptional(z.boolean()),
});

const environment = z.object({
  kind: z.enum(['pr', 'run']),
  id: digits,
  name: text,
  status: z.enum([...statuses.filter((each) => each !== 'skipped'), 'left-alone']),
  found: z.exactOptional(count),
  remaining: z.exactOptional(count),
  why: maybe,
});

const report = z.object({
  version: z.literal(1),
  status: z.enum(statuses satisfies readonly Status[]),
  dryRun: z.boolean(),
  scope: z.object({
    kind: z.enum(['pr', 'run', 'stale']),
    id: digits,
    repository: z.string().check(z.regex(/^[\w.-]+\/[\w.-]+$/)),
    labels: z.record(text, text),
  }),
  environments: z.optional(z.array(environment)),
  account: z.string().check(z.regex(/^\d{12}(, \d{12})*$/)),
  regions: z.array(text),
  ...{ startedAt: time, endedAt: time },
  ...{ found: count, deleted: count, remaining: count },
  outcomes: z.array(outcome),
  problems: z.array(z.object({ doing: text, region: text, message: text, remedy: maybe })),
  cutShort: maybe,
});

/**
 * A report from its JSON, or what is wrong with it: the place within it and the cause. The policy of a dry run is left
 * out: it is for one role, and the job's own summary has it.
 */
export function parseReport(json: string): Report | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return `it is not JSON (${(error as Error).message})`;
  }
  const { data, error } = report.safeParse(value);
  if (data !== undefined) return data;
  const [issue] = error.issues;
  const place = issue?.path.join('.') || 'the whole';
  return `it is not a report of this action: ${place} ${wrong(issue)}`;
}

function wrong(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_type') return `is not of the kind ${issue.expected}`;
  if (issue?.code === 'invalid_value') return `is not ${issue.values.join(', ')}`;
  return 'has a form that no report has there';
}
