import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { type Ended, type Job, runAction } from '../support/runner.ts';
import { profileFor, type Stage, setStage } from '../support/stage.ts';

const good = profileFor('ACCOUNT');
const nowhere = 'http://127.0.0.1:9';

interface Bad {
  /** The profile's text; ACCOUNT stands for the emulated account. */
  readonly profile?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Job['env'];
  readonly event?: Job['event'];
  arrange?(stage: Stage): Promise<void> | void;
  /** What the message says: the place, the value, the cause, the remedy. */
  readonly says: readonly RegExp[];
}

const dispatch = { name: 'workflow_dispatch', payload: { inputs: {} } };

const table: Readonly<Record<string, Bad>> = {
  'no role and no credentials': {
    inputs: { 'role-to-assume': '' },
    says: [/credentials/, /role-to-assume/, /configure-aws-credentials/],
  },
  'a role that does not trust this repository': {
    arrange: (stage) => stage.oidc.setClaims({ sub: 'repo:octo-org/other:pull_request' }),
    says: [
      /role\/workshop-cleanup/,
      /repo:octo-org\/other:pull_request/,
      /sts\.amazonaws\.com/,
      /"Principal"/,
    ],
  },
  'no permission for an OIDC token': {
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
    says: [/id-token: write/, /permissions:/],
  },
  'a profile that is missing': {
    inputs: { profile: '.github/other.yml' },
    says: [/\.github\/other\.yml at main of octo-org\/workshop/, /no such file/, /profile-ref/],
  },
  'a profile that is empty': {
    profile: '',
    says: [/cleanup\.yml:1:1/, /empty/, /version, accounts and labels/],
  },
  'a profile that is not YAML': {
    profile: 'version: [1',
    says: [/cleanup\.yml:1:\d+/, /not valid YAML/, /bracket/],
  },
  'a profile of another version': {
    profile: good.replace('version: 1', 'version: 2'),
    says: [/cleanup\.yml:1:10 version/, /1/],
  },
  'an unknown key': {
    profile: `${good}protects: {}\n`,
    says: [/cleanup\.yml:\d+:1 /, /protects/, /'protect'/],
  },
  'a duplicate key': {
    profile: `${good}version: 1\n`,
    says: [/cleanup\.yml:\d+:1 /, /version/, /twice|duplicate/i],
  },
  'an alias': {
    profile: `${good}include: &all ['*']\nexclude: *all\n`,
    says: [/cleanup\.yml:\d+:\d+/, /anchor|alias/i],
  },
  'a wrong type': {
    profile: `${good}grace-hours: soon\n`,
    says: [/cleanup\.yml:\d+:14 grace-hours/, /soon/, /number/],
  },
  'an empty label': {
    profile: good.replace("'{pr}'", "''"),
    says: [/cleanup\.yml:\d+:\d+ labels\.pr/, /empty/],
  },
  'several mistakes, all told': {
    profile: `${good}grace-hours: soon\nolder-than-scope: maybe\ninclude: ['sqs:queues']\n`,
    says: [/grace-hours/, /older-than-scope/, /'sqs:queue'/],
  },
  'a pull request number that is no number': {
    inputs: { 'pr-number': '12abc' },
    event: dispatch,
    says: [/input pr-number/, /12abc/],
  },
  'a scope without labels in the profile': {
    profile: good.replace(/^ {2}run:.*\n/m, ''),
    inputs: { 'run-id': '6234567890' },
    event: dispatch,
    says: [/labels\.run/, /\{run_id\}/],
  },
  'an account that is not listed': {
    profile: good.replace('ACCOUNT', '999999999999'),
    says: [/999999999999/, /role-to-assume/, /accounts/],
  },
  'a region that does not exist': {
    profile: good.replace('us-east-1', 'us-eats-1'),
    says: [/cleanup\.yml:3:\d+ regions\[1\]/, /us-eats-1/, /'us-east-1'/],
  },
  'a region that is not enabled': {
    profile: good.replace('us-east-1', 'af-south-1'),
    arrange: (stage) => stage.emulator.set({ disabledRegions: ['af-south-1'] }, stage.account),
    says: [/'af-south-1' is not enabled/, /regions/],
  },
  'an event that is no JSON': {
    event: { name: 'pull_request', payload: '{ "action": "clo' },
    says: [/GITHUB_EVENT_PATH|event/, /JSON/],
  },
  'an event without a number': {
    event: { name: 'pull_request', payload: { action: 'closed' } },
    says: [/number|pull_request/],
  },
  'a token that GitHub refuses': {
    inputs: { 'github-token': 'ghs_other' },
    says: [/github-token|token/, /Bad credentials/],
  },
  'GitHub out of reach': { env: { GITHUB_API_URL: nowhere }, says: [/127\.0\.0\.1:9|GitHub/] },
  'AWS out of reach': { env: { AWS_ENDPOINT_URL: nowhere }, says: [/STS|AWS/, /reach/] },
  'a sweep, which this version cannot do': {
    inputs: { scope: 'stale' },
    says: [/stale/, /pr-number/],
  },
};

describe('bad input', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.stop());

  const told = new Map<string, string>();
  for (const [what, bad] of Object.entries(table)) {
    it(`is told clearly, before anything is changed: ${what}`, async () => {
      const text = bad.profile ?? good;
      await using stage = await setStage({
        emulator,
        profileOf: (account) => text.replace('ACCOUNT', account),
      });
      await bad.arrange?.(stage);
      await emulator.forgetCalls(stage.account);
      const job = stage.job(bad.inputs, bad.env);
      const ended = await runAction({ ...job, event: bad.event ?? job.event });
      assert.equal(ended.code, 1, ended.log);
      const message = errorOf(ended);
      for (const part of bad.says) assert.match(message, part);
      assert.doesNotMatch(message, /\bat .*\.js:\d+|undefined|\[object/, 'no stack, no leak');
      const known = told.get(message);
      assert.equal(known, undefined, `the same message as for ${known}`);
      told.set(message, what);
      const changes = (await emulator.calls(stage.account)).filter(
        ({ operation }) => !/^(Get|List|Describe|Head|AssumeRole)/.test(operation),
      );
      assert.deepEqual(changes, []);
    });
  }
});

/** The `::error::` that the runner shows, its line ends restored. */
function errorOf({ log }: Ended): string {
  const [, text] = /^::error::(.*)$/m.exec(log) ?? [];
  assert.ok(text !== undefined, log);
  return text.replaceAll('%0A', '\n').replaceAll('%25', '%');
}
