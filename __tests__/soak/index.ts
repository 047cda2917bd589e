/**
 * `npm run soak`: what takes too long for `npm test`. `npm run soak -- accounts kills` runs some of it.
 * SEED and ACCOUNTS (default: now, 1000) say which accounts and how many.
 */
import { mapLimit } from '../../src/aws/parallel.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { type Workshop, workshops } from '../support/workshops/workshops.ts';
import type { Account } from './account.ts';
import { checkCancelled } from './cancelled-accounts.ts';
import { checkInTrouble, type Trouble } from './check.ts';
import { cleanEverything } from './everything.ts';
import { checkKilled } from './killed-accounts.ts';
import { changesOf, killAndGoOn } from './kills.ts';
import { type Trial, told, tryAccounts } from './random.ts';
import { type Kind, measure } from './size.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const runs = Number(process.env['ACCOUNTS'] ?? 1000);

type Part = (emulator: Emulator) => Promise<boolean>;

const accounts: Part = (emulator) => tryMany(emulator, runs);

/** Killed at random, started again, killed again, until a run gets through. */
const killed: Part = async (emulator) => {
  let kills = 0;
  const attempt = async (account: Account, nth: number) => {
    kills += await checkKilled(emulator, account, nth);
  };
  const passed = await tryMany(emulator, Math.ceil(runs / 10), { attempt, shrink: false });
  console.log(`${kills} kills`);
  return passed;
};

/** Cancelled at some moment, and run again. */
const cancelled: Part = async (emulator) => {
  const took: number[] = [];
  const attempt = async (account: Account, nth: number) => {
    const one = await checkCancelled(emulator, account, nth);
    if (one !== undefined) took.push(one);
  };
  const passed = await tryMany(emulator, Math.ceil(runs / 10), { attempt, shrink: false });
  const longest = (Math.max(0, ...took) / 1000).toFixed(1);
  console.log(`${took.length} were cancelled, and ended within ${longest} s`);
  return passed;
};

/** Three calls in ten fail, before AWS acts or after, as each kind of protocol and service says it. */
const faults: Part = (emulator) => {
  const strike = { times: -1, share: 0.3, message: 'as planned' };
  // Nobody waits that long for an answer: AWS acts when the program has asked again, or had acted before.
  const late = { ...strike, share: 0.01, code: 'slow', how: 'slow', seconds: 31 };
  return tryInTrouble(emulator, [
    { faults: [{ ...strike, code: 'ThrottlingException', status: 400 }] },
    { faults: [{ ...strike, code: 'InternalFailure', status: 500 }] },
    { faults: [{ ...strike, code: 'ServiceUnavailable', status: 503 }] },
    { faults: [{ ...strike, code: 'InternalFailure', status: 500, after: true }] },
    { faults: [{ ...strike, code: 'RequestLimitExceeded', status: 503, after: true }] },
    { faults: [{ ...strike, code: 'reset', how: 'reset' }] },
    { faults: [{ ...strike, code: 'truncated', how: 'truncated' }] },
    { faults: [late] },
    { faults: [{ ...late, after: true }] },
  ]);
};

/** What AWS takes time for is seen fifty times as late; functions write logs and leave interfaces until the end. */
const lag: Part = (emulator) => {
  const settings = { timeScale: 0.05, functionsLog: true, lambdaInterfacesStay: true };
  return tryInTrouble(emulator, [{ settings }]);
};

/** A fifth of the accounts, each in one of the troubles in turn. Faults strike by chance. */
function tryInTrouble(emulator: Emulator, troubles: readonly Trouble[]): Promise<boolean> {
  const attempt = (account: Account, nth: number) =>
    checkInTrouble(emulator, account, troubles[nth % troubles.length] ?? {});
  return tryMany(emulator, Math.ceil(runs / 5), { attempt, shrink: false });
}

async function tryMany(
  emulator: Emulator,
  runs: number,
  how: Pick<Trial, 'attempt' | 'shrink'> = {},
): Promise<boolean> {
  const began = performance.now();
  console.log(`${runs} random accounts, SEED=${seed}`);
  const done = (ran: number) => {
    const minutes = ((performance.now() - began) / 60_000).toFixed(1);
    if (ran % 50 === 0) console.log(`${ran} accounts in ${minutes} minutes`);
  };
  const trial = { seed, runs, workers: 4, done, ...how };
  const failures = await tryAccounts(emulator, trial);
  for (const failure of failures) console.log(`\n${told(failure)}`);
  return failures.length === 0;
}

/** Each changing call of each workshop's run: killed right before it, and right after it. */
const kills: Part = async (emulator) => {
  const wanted = process.env['WORKSHOP']?.split(',') ?? Object.keys(workshops);
  let failed = 0;
  for (const workshop of wanted as Workshop[]) {
    const most = await changesOf(emulator, workshop);
    console.log(`${workshop}: a run of ${most} changing calls, killed at each`);
    const all = Array.from({ length: most * 2 }, (_, at) => ({
      nth: (at >> 1) + 1,
      after: at % 2 === 1,
    }));
    await mapLimit(all, 4, async (kill) => {
      try {
        if (!(await killAndGoOn(emulator, workshop, kill)))
          console.log(`ended before its call ${kill.nth}`);
      } catch (error) {
        failed += 1;
        console.log(`killed right ${kill.after ? 'after' : 'before'} call ${kill.nth}: ${error}`);
      }
    });
    console.log(`${all.length} kills, ${failed} failed so far`);
  }
  return failed === 0;
};

/** How many of each kind: time and memory against size. */
const sizesOf: Readonly<Record<Kind, readonly number[]>> = {
  'log groups': [2500, 5000, 10_000],
  'versions of objects': [250_000, 500_000, 1_000_000],
  'security groups': [500, 1000, 2000],
};

/** Time against size, at three sizes: twice as many must not take four times as long. */
const sizes: Part = async (emulator) => {
  let passed = true;
  for (const [kind, each] of Object.entries(sizesOf) as [Kind, readonly number[]][]) {
    const measured = [];
    for (const resources of each) {
      const one = await measure(emulator, kind, resources);
      measured.push(one);
      console.log(
        `${resources} ${kind}: ${one.status}, ${one.rows} rows, ${one.seconds.toFixed(0)} s, ${one.cpuSeconds.toFixed(1)} s on a CPU, ${one.megabytes.toFixed(0)} MB, summary ${one.summaryKilobytes.toFixed(0)} KiB`,
      );
    }
    const [small, , large] = measured;
    passed &&= measured.every(({ status, megabytes }) => status === 'clean' && megabytes <= 256);
    passed &&= (large?.cpuSeconds ?? 0) < (small?.cpuSeconds ?? 0) * 8;
  }
  return passed;
};

/** One of each type in two regions, beside a decoy of each, through the built action. */
const everythingBy =
  (runs: 1 | 2): Part =>
  async (emulator) => {
    const one = await cleanEverything(emulator, runs);
    const { resources, ours, deleted, seconds, wrong, twice } = one;
    console.log(
      `${resources} resources, ${ours} ours, ${deleted} deleted in ${seconds.toFixed(0)} s`,
    );
    if (runs > 1) console.log('counted by both:', twice);
    for (const each of wrong) console.log(each);
    return wrong.length === 0;
  };

const parts: Readonly<Record<string, Part>> = {
  everything: everythingBy(1),
  'two-runs': everythingBy(2),
  accounts,
  faults,
  lag,
  kills,
  killed,
  cancelled,
  sizes,
};
const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  const part = parts[name];
  if (part === undefined) throw new Error(`no part ${name}; there are ${Object.keys(parts)}`);
  const emulator = await startEmulator();
  process.env['AWS_ENDPOINT_URL'] = emulator.url;
  process.env['AWS_ENDPOINT_URL_S3_CONTROL'] = emulator.url.replace('127.0.0.1', 'localhost');
  const passed = await part(emulator);
  await emulator.stop();
  console.log(`${name}: ${passed ? 'passed' : 'FAILED'}`);
  if (!passed) process.exitCode = 1;
}
