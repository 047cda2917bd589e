import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, describe, it } from 'node:test';
import { parse } from 'yaml';
import { explain, UserError } from '../../src/errors.ts';
import { defaults, type Inputs, readInputs } from '../../src/inputs.ts';

function read(given: Readonly<Record<string, string>>): Inputs {
  for (const [name, value] of Object.entries(given))
    process.env[`INPUT_${name.toUpperCase()}`] = value;
  process.env['GITHUB_RUN_ID'] = '6234567890';
  return readInputs();
}

function complaintOf(given: Readonly<Record<string, string>>): string {
  try {
    read(given);
  } catch (error) {
    assert.ok(error instanceof UserError);
    return explain(error);
  } finally {
    forget();
  }
  assert.fail(`accepted: ${JSON.stringify(given)}`);
}

function forget(): void {
  for (const name of Object.keys(process.env))
    if (name.startsWith('INPUT_') || name === 'GITHUB_RUN_ID') delete process.env[name];
}
afterEach(forget);

const byDefault: Inputs = {
  roleToAssume: undefined,
  roleSessionName: 'workshop-cleanup-6234567890',
  roleDurationSeconds: 3600,
  audience: 'sts.amazonaws.com',
  awsRegion: undefined,
  profile: '.github/cleanup.yml',
  profileRef: undefined,
  scope: 'auto',
  prNumber: undefined,
  runId: undefined,
  allowOpenPullRequest: false,
  dryRun: false,
  runAt: 'now',
  maxDeletions: 200,
  timeoutMinutes: 60,
  concurrency: 16,
  failOnLeftovers: true,
  comment: 'never',
  githubToken: undefined,
  jobStatus: undefined,
};

interface Declared {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}
const action = parse(readFileSync('action.yml', 'utf8')) as Declared;

describe('defaults', () => {
  it('stand for inputs that are not in the environment', () => {
    assert.deepEqual(read({}), byDefault);
  });

  it('stand for inputs that are empty or blank', () => {
    const empty = Object.keys(action.inputs).map((name) => [name, '  '] as const);
    assert.deepEqual(read(Object.fromEntries(empty)), byDefault);
  });

  it('are those of action.yml', () => {
    const declared = Object.entries(action.inputs).flatMap(([name, input]) =>
      input.default === undefined ? [] : [[name, input.default] as const],
    );
    assert.deepEqual(Object.fromEntries(declared), {
      ...defaults,
      'role-session-name': `workshop-cleanup-\${{ github.run_id }}`,
      'github-token': `\${{ github.token }}`,
      'job-status': `\${{ job.status }}`,
    });
  });
});

const all: Readonly<Record<string, string>> = {
  'role-to-assume': 'arn:aws-us-gov:iam::123456789012:role/ci/cleanup',
  'role-session-name': 'clean@12',
  'role-duration-seconds': '900',
  audience: 'sts.amazonaws.com.cn',
  'aws-region': 'us-gov-west-1',
  profile: './ops/cleanup.yml',
  'profile-ref': 'release/1.x',
  scope: 'run',
  'pr-number': ' 12 ',
  'run-id': '6234567890',
  'allow-open-pull-request': 'True',
  'dry-run': 'TRUE',
  'run-at': 'job-end',
  'max-deletions': '1',
  'timeout-minutes': '0.5',
  concurrency: '64',
  'fail-on-leftovers': 'False',
  comment: 'on-leftovers',
  'github-token': 'ghs_1234',
  'job-status': 'cancelled',
};

describe('readInputs', () => {
  it('reads every input of action.yml', () => {
    assert.deepEqual(Object.keys(all).sort(), Object.keys(action.inputs).sort());
    assert.deepEqual(read(all), {
      roleToAssume: 'arn:aws-us-gov:iam::123456789012:role/ci/cleanup',
      roleSessionName: 'clean@12',
      roleDurationSeconds: 900,
      audience: 'sts.amazonaws.com.cn',
      awsRegion: 'us-gov-west-1',
      profile: './ops/cleanup.yml',
      profileRef: 'release/1.x',
      scope: 'run',
      prNumber: '12',
      runId: '6234567890',
      allowOpenPullRequest: true,
      dryRun: true,
      runAt: 'job-end',
      maxDeletions: 1,
      timeoutMinutes: 0.5,
      concurrency: 64,
      failOnLeftovers: false,
      comment: 'on-leftovers',
      githubToken: 'ghs_1234',
      jobStatus: 'cancelled',
    } satisfies Inputs);
  });

  const good: readonly (readonly [string, string])[] = [
    ['role-to-assume', 'arn:aws:iam::123456789012:role/cleanup'],
    ['role-to-assume', 'arn:aws-cn:iam::123456789012:role/a/b/c+=,.@-_'],
    ['role-to-assume', 'arn:aws-iso-b:iam::123456789012:role/x'],
    ['aws-region', 'eusc-de-east-1'],
    ['profile', 'cleanup.yml'],
    ['profile', 'a..b/c.yml'],
    ['profile-ref', 'workspace'],
    ['profile-ref', 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e'],
    ['profile-ref', 'refs/heads/main'],
    ['role-duration-seconds', '43200'],
    ['timeout-minutes', '7200'],
  ];
  for (const [name, value] of good)
    it(`takes ${name}: ${value}`, () => assert.doesNotThrow(() => read({ [name]: value })));
});

const bad: readonly (readonly [string, string])[] = [
  ['role-to-assume', 'cleanup'],
  ['role-to-assume', '123456789012'],
  ['role-to-assume', 'arn:aws:iam::12345:role/cleanup'],
  ['role-to-assume', 'arn:aws:iam::123456789012:user/cleanup'],
  ['role-to-assume', 'arn:aws:iam::123456789012:role/'],
  ['role-to-assume', 'arn:aws:sts::123456789012:assumed-role/cleanup/session'],
  ['role-session-name', 'x'],
  ['role-session-name', 'two words'],
  ['role-session-name', 'x'.repeat(65)],
  ['role-duration-seconds', '899'],
  ['role-duration-seconds', '43201'],
  ['role-duration-seconds', '1h'],
  ['audience', 'sts amazonaws com'],
  ['aws-region', 'singapore'],
  ['aws-region', 'ap-southeast-1a'],
  ['profile', '/etc/passwd'],
  ['profile', '../cleanup.yml'],
  ['profile', '.github/../../cleanup.yml'],
  ['profile', '.github//cleanup.yml'],
  ['profile', '.github\\cleanup.yml'],
  ['profile-ref', 'topic~0'],
  ['profile-ref', 'topic^{}'],
  ['profile-ref', 'main..topic'],
  ['profile-ref', 'main@{1}'],
  ['profile-ref', '/main'],
  ['profile-ref', 'two words'],
  ['scope', 'pull-request'],
  ['scope', 'PR'],
  ['scope', 'stael'],
  ['pr-number', '0'],
  ['pr-number', '012'],
  ['pr-number', '-1'],
  ['pr-number', '12abc'],
  ['pr-number', '1 2'],
  ['pr-number', '1e3'],
  ['pr-number', '١٢'],
  ['pr-number', '12.0'],
  ['pr-number', '9007199254740993'],
  ['pr-number', '*'],
  ['run-id', '0'],
  ['run-id', '#6234567890'],
  ['allow-open-pull-request', 'yes'],
  ['dry-run', 'ture'],
  ['dry-run', '1'],
  ['run-at', 'job_end'],
  ['max-deletions', '0'],
  ['max-deletions', '1.5'],
  ['max-deletions', 'Infinity'],
  ['timeout-minutes', '0'],
  ['timeout-minutes', '0.0'],
  ['timeout-minutes', '-5'],
  ['timeout-minutes', '1e1'],
  ['timeout-minutes', '7201'],
  ['concurrency', '65'],
  ['concurrency', '0x10'],
  ['fail-on-leftovers', 'no'],
  ['comment', 'on-leftover'],
  ['comment', 'x\n::set-output name=status::clean'],
  ['github-token', 'ghs_secret\nvalue'],
];

describe('a bad input', () => {
  for (const [name, value] of bad)
    it(`is told by name, value and what was expected: ${name}: ${JSON.stringify(value)}`, () => {
      const said = complaintOf({ [name]: value });
      assert.ok(said.startsWith(`input ${name}: `), said);
      if (name !== 'github-token') assert.ok(said.includes(JSON.stringify(value)), said);
      assert.match(said, /\nCorrect it in the step's `with`\.$/);
      assert.equal(said.split('\n').length, 2);
    });

  it('has a message of its own', () => {
    const said = bad.map(([name, value]) => complaintOf({ [name]: value }));
    assert.equal(new Set(said).size, bad.length);
  });

  it('names the nearest word, if one is near', () => {
    assert.match(complaintOf({ scope: 'PR' }), /Did you mean pr\?/);
    assert.match(complaintOf({ 'dry-run': 'ture' }), /Did you mean true\?/);
    assert.match(complaintOf({ comment: 'on-leftover' }), /Did you mean on-leftovers\?/);
    assert.doesNotMatch(complaintOf({ scope: 'everything' }), /Did you mean/);
  });

  it('never shows a token', () => {
    assert.doesNotMatch(complaintOf({ 'github-token': 'ghs_secret value' }), /secret/);
  });

  it('is told along with all others', () => {
    const said = complaintOf({ scope: 'x', 'pr-number': 'x', concurrency: 'x' });
    assert.deepEqual(said.match(/^input [\w-]+/gm), [
      'input scope',
      'input pr-number',
      'input concurrency',
    ]);
  });

  it('is cut when it is long', () => {
    assert.ok(complaintOf({ scope: 'x'.repeat(100_000) }).length < 300);
  });
});
