import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { badAccess } from '../support/bad-input/aws.ts';
import type { Bad, Said, Table } from '../support/bad-input/bad.ts';
import { badEvents } from '../support/bad-input/events.ts';
import { badGitHub } from '../support/bad-input/github.ts';
import { badInputs } from '../support/bad-input/inputs.ts';
import { badProfiles } from '../support/bad-input/profiles.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { type Ended, runAction } from '../support/runner.ts';
import { profileFor, type Stage, setStage } from '../support/stage.ts';

const kinds: Table = { ...badInputs, ...badEvents, ...badProfiles, ...badAccess, ...badGitHub };
const good = profileFor('ACCOUNT');

describe('bad input', () => {
  let emulator: Emulator;
  let plain: Stage;
  before(async () => {
    emulator = await startEmulator();
    plain = await setStage({ emulator });
    await emulator.forgetCalls(plain.account);
  });
  after(async () => {
    await plain[Symbol.asyncDispose]();
    await emulator.stop();
  });

  const told = new Map<string, string[]>();
  describe('before anything is changed', { concurrency: 3 }, () => {
    for (const [what, bad] of Object.entries(kinds))
      it(`is told clearly, before anything is changed: ${what}`, async () => {
        const { profile = good, stage: options, arrange } = bad;
        const own = profile !== good || options !== undefined || arrange !== undefined;
        await using mine = own ? await stageOf(emulator, bad) : undefined;
        const { message, changes, account, code, log } = await tell(mine ?? plain, bad);
        assert.equal(code, 1, log);
        for (const part of [bad.place, bad.value, bad.cause, bad.remedy])
          if (part !== undefined) assert.ok(says(message, part), `${part} is not in: ${message}`);
        assert.doesNotMatch(message, /\bat .*\.js:\d+|undefined|\[object/, 'no stack, no leak');
        assert.doesNotMatch(message, /ghs_|eyJ/, 'no token');
        assert.deepEqual(changes, []);
        // What differs from run to run makes no two messages of one.
        const bare = message.replaceAll(account, 'ACCOUNT').replace(/127\.0\.0\.1:\d+/g, 'HOST');
        const same = bare.replace(/"[^"]*event\.json"/g, 'EVENT').replace(/\d{4}-.*?Z/g, 'TIME');
        told.set(same, [...(told.get(same) ?? []), what]);
      });
  });

  it('has more than fifty kinds, no two of which share a message', () => {
    assert.ok(Object.keys(kinds).length > 50);
    const shared = [...told.values()].filter(({ length }) => length > 1);
    assert.deepEqual(shared, []);
  });
});

async function stageOf(emulator: Emulator, bad: Bad): Promise<Stage> {
  const { profile = good } = bad;
  const stage = await setStage({
    emulator,
    profileOf: (account) =>
      typeof profile === 'string' ? profile.replace('ACCOUNT', account) : profile,
    ...bad.stage,
  });
  await bad.arrange?.(stage);
  await emulator.forgetCalls(stage.account);
  return stage;
}

async function tell(stage: Stage, bad: Bad) {
  const here = <Value>(all: Readonly<Record<string, Value>> = {}) =>
    Object.fromEntries(
      Object.entries(all).map(([name, value]) => [
        name,
        typeof value === 'string' ? value.replace('ACCOUNT', stage.account) : value,
      ]),
    ) as Record<string, Value>;
  const job = stage.job(here(bad.inputs), here(bad.env));
  const ended = await runAction({ ...job, event: bad.event ?? job.event });
  const calls = await stage.emulator.calls(stage.account);
  const changes = calls.filter(
    ({ operation }) => !/^(Get|List|Describe|Head|AssumeRole)/.test(operation),
  );
  return { ...ended, message: errorOf(ended), account: stage.account, changes };
}

function says(message: string, part: Said): boolean {
  return typeof part === 'string' ? message.includes(part) : part.test(message);
}

/** The `::error::` that the runner shows, its line ends restored. */
function errorOf({ log }: Ended): string {
  const [, text] = /^::error::(.*)$/m.exec(log) ?? [];
  assert.ok(text !== undefined, log);
  return text.replaceAll('%0A', '\n').replaceAll('%25', '%');
}
