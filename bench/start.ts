import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { listen } from '../__tests__/support/http.ts';
import { startAction } from '../__tests__/support/runner.ts';
import { setStage } from '../__tests__/support/stage.ts';
import { type Benchmark, median, size } from './figure.ts';

const limit = 200;

/**
 * Milliseconds from the start of the process until its first call reaches AWS: input, event, profile and pull request
 * from GitHub and the OIDC token come before it. AWS is a server here that takes the time and refuses.
 */
export const start: Benchmark = async (emulator) => {
  const rounds = size('STARTS', 20);
  await using stage = await setStage({ emulator });
  let pid: number | undefined;
  let first = none;
  const aws = await listen((_, response) => {
    if (first === none) first = { at: performance.now(), cpu: cpuOf(pid) };
    response.writeHead(403).end(refusal);
  });
  const job = stage.job({}, { AWS_ENDPOINT_URL: aws.url });
  const took = async (begin: () => Promise<Begun>) => {
    first = none;
    const began = performance.now();
    const { process, ended } = await begin();
    pid = process.pid;
    await ended;
    return { wall: first.at - began, cpu: first.cpu };
  };
  const action: Took[] = [];
  const bare: Took[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await took(() => bareNode(aws.url)));
    action.push(await took(() => startAction(job)));
  }
  await aws.close();
  const walls = action.map(({ wall }) => wall);
  const mine = median(walls);
  return [
    {
      what: 'start of the process to the first AWS call',
      value: `${mine.toFixed(0)} ms (best ${Math.min(...walls).toFixed(0)})`,
      limit: `≤ ${limit} ms`,
      kept: mine <= limit,
      how: `median of ${rounds} starts, GitHub and OIDC on the same machine`,
    },
    {
      what: '  of it at work',
      value: `${median(action.map(({ cpu }) => cpu)).toFixed(0)} ms`,
      how: 'time that the main thread was on a CPU (Linux); the rest is waiting',
    },
    {
      what: '  of it Node itself',
      value: `${median(bare.map(({ wall }) => wall)).toFixed(0)} ms`,
      how: 'a one-line script that sends one request, between those starts',
    },
  ];
};

const none = { at: Number.NaN, cpu: Number.NaN };

const refusal =
  '<ErrorResponse><Error><Code>AccessDenied</Code><Message>closed</Message></Error></ErrorResponse>';

interface Took {
  readonly wall: number;
  readonly cpu: number;
}

interface Begun {
  readonly process: ChildProcess;
  readonly ended: Promise<unknown>;
}

async function bareNode(url: string): Promise<Begun> {
  const script = `require('node:http').get('${url}', (answer) => answer.resume())`;
  const child = spawn(process.execPath, ['--eval', script], { stdio: 'ignore' });
  return { process: child, ended: once(child, 'exit') };
}

/** Milliseconds; the first number is the nanoseconds that the main thread ran. */
function cpuOf(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return Number.NaN;
  }
}
