import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/report/report.ts';

const entries = {
  main: 'dist/index.js',
  join: 'join/index.js',
  matrix: 'matrix/index.js',
} as const;

/** The run's own commit. */
export const commit = 'c'.repeat(40);

export interface Job {
  /** Which action; default is the one at the root. */
  readonly action?: keyof typeof entries;
  /** As in a step's `with`; what is left out is left to the action, as a caller from outside does. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** Beside or instead of what the runner sets. An undefined value takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What `main` saved, for `post`. */
  readonly state?: Readonly<Record<string, string>>;
  /** Called with each piece of the log as it comes. */
  readonly onLog?: (text: string) => void;
}

export interface Ended {
  readonly code: number | null;
  /** Standard output and error as they came. */
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** The JSON report, when there is one. */
  readonly report: Report | undefined;
  /** Milliseconds from start to end. */
  readonly ms: number;
}

export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Runs the committed `dist/index.js` as the runner does: a Node 24 process, inputs and files by variables. */
export async function runAction(job: Job): Promise<Ended> {
  return (await startAction(job)).ended;
}

export async function startAction(job: Job): Promise<Started> {
  const folder = await mkdtemp(join(tmpdir(), 'workshop-cleanup-runner-'));
  const file = (name: string) => join(folder, name);
  const commands = ['output', 'state', 'step_summary', 'env', 'path'];
  for (const name of commands) await writeFile(file(name), '');
  const payload =
    typeof job.event.payload === 'string' ? job.event.payload : JSON.stringify(job.event.payload);
  await writeFile(file('event.json'), payload);
  const variables: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: job.event.name,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_RUN_ID: '6234567890',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: commit,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    ...Object.fromEntries(commands.map((name) => [`GITHUB_${name.toUpperCase()}`, file(name)])),
    ...Object.fromEntries(
      Object.entries(job.inputs ?? {}).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(job.state ?? {}).map(([name, value]) => [`STATE_${name}`, value]),
    ),
    ...job.env,
  };
  const began = performance.now();
  const entry = new URL(`../../${entries[job.action ?? 'main']}`, import.meta.url);
  const child = spawn(process.execPath, [fileURLToPath(entry)], {
    cwd: folder,
    env: Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined)),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      job.onLog?.(text);
    });
  const ended = (async (): Promise<Ended> => {
    const [code] = (await once(child, 'close')) as [number | null];
    const ms = performance.now() - began;
    const outputs = pairs(await readFile(file('output'), 'utf8'));
    const report = outputs['report'];
    const read: Ended = {
      code,
      log,
      ms,
      outputs,
      summary: await readFile(file('step_summary'), 'utf8'),
      state: pairs(await readFile(file('state'), 'utf8')),
      report:
        report === undefined ? undefined : (JSON.parse(await readFile(report, 'utf8')) as Report),
    };
    await rm(folder, { recursive: true, force: true });
    return read;
  })();
  return { process: child, ended };
}

/** The runner's files of commands: `name<<delimiter`, the value's lines, the delimiter. */
function pairs(text: string): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm))
    all[name] = value;
  return all;
}
