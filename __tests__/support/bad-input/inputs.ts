import { dispatch, type Table } from './bad.ts';

const head = 'a'.repeat(40);
const trial = 'c'.repeat(40);
const remedy = "Correct it in the step's `with`.";

/** What is wrong with one input by itself. */
const values: Table = {
  'a pull request number with letters': {
    inputs: { 'pr-number': '12abc' },
    event: dispatch,
    place: 'input pr-number:',
    value: '"12abc"',
    cause: 'is not the number of a pull request',
    remedy,
  },
  'a run id that is a command': {
    inputs: { 'run-id': '1; aws s3 rb s3://prod --force' },
    event: dispatch,
    place: 'input run-id:',
    value: '"1; aws s3 rb',
    cause: 'is not the id of a workflow run: digits only',
    remedy,
  },
  'a scope that does not exist': {
    inputs: { scope: 'pull' },
    place: 'input scope:',
    value: '"pull"',
    cause: 'is not pr, run, stale or auto',
    remedy,
  },
  'a word almost right': {
    inputs: { 'run-at': 'job_end' },
    place: 'input run-at:',
    value: '"job_end"',
    cause: 'is not now or job-end',
    remedy: 'Did you mean job-end?',
  },
  'a comment at a time that does not exist': {
    inputs: { comment: 'sometimes' },
    place: 'input comment:',
    value: '"sometimes"',
    cause: 'is not never, on-leftovers or always',
    remedy,
  },
  'a yes that YAML 1.2 does not know': {
    inputs: { 'dry-run': 'yes' },
    place: 'input dry-run:',
    value: '"yes"',
    cause: /is not true, .* or FALSE/,
    remedy,
  },
  'a user in place of a role': {
    inputs: { 'role-to-assume': 'arn:aws:iam::123456789012:user/deploy' },
    place: 'input role-to-assume:',
    value: 'user/deploy',
    cause: 'is not the ARN of an IAM role',
    remedy: 'such as arn:aws:iam::123456789012:role/cleanup',
  },
  'a session name with spaces': {
    inputs: { 'role-session-name': 'clean up' },
    place: 'input role-session-name:',
    value: '"clean up"',
    cause: 'is not a session name: 2 to 64 letters',
    remedy,
  },
  'a session shorter than STS has them': {
    inputs: { 'role-duration-seconds': '60' },
    place: 'input role-duration-seconds:',
    value: '"60"',
    cause: 'is not an integer from 900 to 43200',
    remedy,
  },
  'an audience of two words': {
    inputs: { audience: 'sts amazonaws' },
    place: 'input audience:',
    value: '"sts amazonaws"',
    cause: 'is not an audience without spaces',
    remedy,
  },
  'a region by its city': {
    inputs: { 'aws-region': 'Singapore' },
    place: 'input aws-region:',
    value: '"Singapore"',
    cause: 'is not an AWS region',
    remedy: 'such as ap-southeast-1',
  },
  'a profile outside the repository': {
    inputs: { profile: '../other/.github/cleanup.yml' },
    place: 'input profile:',
    value: '"../other/.github/cleanup.yml"',
    cause: 'is not a path inside the repository',
    remedy: 'such as .github/cleanup.yml',
  },
  'a profile by a path of Windows': {
    inputs: { profile: '.github\\cleanup.yml' },
    place: 'input profile:',
    value: '".github\\\\cleanup.yml"',
    cause: 'is not a path inside the repository',
    remedy: 'without a leading /, .. or \\',
  },
  'no deletions allowed at all': {
    inputs: { 'max-deletions': '0' },
    place: 'input max-deletions:',
    value: '"0"',
    cause: 'is not an integer from 1 to 1000000',
    remedy,
  },
  'a deadline before the start': {
    inputs: { 'timeout-minutes': '-5' },
    place: 'input timeout-minutes:',
    value: '"-5"',
    cause: 'is not a number of minutes above 0',
    remedy,
  },
  'more at once than the network has room for': {
    inputs: { concurrency: '1000' },
    place: 'input concurrency:',
    value: '"1000"',
    cause: 'is not an integer from 1 to 64',
    remedy,
  },
  'a status that no job has': {
    inputs: { 'job-status': 'skipped' },
    place: 'input job-status:',
    value: '"skipped"',
    cause: 'is not success, failure or cancelled',
    remedy: 'leave it to GitHub',
  },
  'a token with a line break, which is not shown': {
    inputs: { 'github-token': 'ghs_one\nghs_two' },
    place: 'input github-token:',
    value: 'what was given',
    cause: 'is not a token without spaces and line breaks',
    remedy,
  },
  'a value that is text of another direction': {
    inputs: { 'pr-number': '\u202e21\u202c' },
    event: dispatch,
    place: 'input pr-number:',
    value: '⟨U+202E⟩21⟨U+202C⟩',
    cause: 'digits only',
    remedy,
  },
  'three inputs, all told': {
    inputs: { scope: 'all', concurrency: 'many', 'fail-on-leftovers': '1' },
    place: /input scope:.*\n?.*input concurrency:.*\n?.*input fail-on-leftovers:/s,
    value: '"many"',
    cause: '"all" is not pr, run, stale or auto',
    remedy,
  },
};

/** What contradicts or does not fit the event. */
const together: Table = {
  'a pull request and a run': {
    inputs: { 'pr-number': '12', 'run-id': '6234567890', scope: 'pr' },
    event: dispatch,
    place: 'inputs pr-number and run-id:',
    cause: 'both are given, but only one can be meant',
    remedy: /Leave one out\.$/,
  },
  'a pull request for the scope of a run': {
    inputs: { 'pr-number': '12', scope: 'run' },
    event: dispatch,
    place: 'input pr-number:',
    value: '12 is given',
    cause: 'but scope is run',
    remedy: 'Leave one out',
  },
  'a run for a sweep': {
    inputs: { 'run-id': '6234567890', scope: 'stale' },
    event: dispatch,
    place: 'input run-id:',
    value: '6234567890 is given',
    cause: 'but scope is stale',
    remedy: 'Leave one out',
  },
  'a sweep with a pull request number': {
    inputs: { 'pr-number': '12', scope: 'stale' },
    event: { name: 'schedule', payload: { schedule: '0 3 * * *' } },
    place: 'input pr-number:',
    value: '12 is given',
    cause: 'but scope is stale',
    remedy: 'Leave one out',
  },
  'a run where a pull request closed': {
    inputs: { 'run-id': '6234567890' },
    place: 'input run-id:',
    value: '6234567890 is given',
    cause: 'but pull request #12 closed',
    remedy: 'Leave one out',
  },
  'a pull request that nobody names': {
    inputs: { scope: 'pr' },
    event: { name: 'push', payload: { ref: 'refs/heads/main' } },
    place: 'input scope: pr',
    value: 'push',
    cause: 'has no pull request',
    remedy: 'input pr-number',
  },
  'no token for GitHub': {
    inputs: { 'github-token': '' },
    place: 'input github-token:',
    cause: 'it is empty, and GitHub has to be asked',
    remedy: /\$\{\{ github\.token \}\}/,
  },
  'a workspace without a checkout': {
    inputs: { 'profile-ref': 'workspace' },
    place: /\.github.cleanup\.yml cannot be read/,
    value: 'cleanup.yml',
    cause: 'ENOENT',
    remedy: 'Check out the repository',
  },
};

const theirs = 'whose author would decide what is deleted';
const elsewhere = 'Name a branch that only reviewed changes reach';

/** Every way to name the pull request's head, of which its author must not make the profile. */
const spellings: Table = Object.fromEntries(
  (
    [
      ['topic', 'is the branch of pull request #12'],
      ['heads/topic', 'is the branch of pull request #12'],
      ['refs/heads/topic', 'is the branch of pull request #12'],
      ['pull/12/head', "is GitHub's name for a pull request"],
      ['pull/12/merge', "is GitHub's name for a pull request"],
      ['refs/pull/12/head', "is GitHub's name for a pull request"],
      ['refs/pull/12/merge', "is GitHub's name for a pull request"],
      ['refs/pull/99/head', "is GitHub's name for a pull request"],
      [head, 'is a commit of pull request #12'],
      [head.toUpperCase(), 'is a commit of pull request #12'],
      [head.slice(0, 7), 'is a commit of pull request #12'],
      [trial, 'is a commit of pull request #12'],
    ] as const
  ).map(([ref, cause]) => [
    `the pull request's head as profile: ${ref}`,
    {
      inputs: { 'profile-ref': ref },
      place: 'input profile-ref:',
      value: `"${ref}"`,
      cause,
      remedy: elsewhere,
    },
  ]),
);

const refs: Table = {
  ...spellings,
  'the head of a pull request that the event does not tell of': {
    inputs: { 'profile-ref': 'main', 'pr-number': '14' },
    event: dispatch,
    stage: {
      pulls: { '14': { state: 'closed', createdAt: '2026-11-20T10:00:00Z', headRef: 'main' } },
    },
    place: 'input profile-ref:',
    value: '"main" is the branch of pull request #14',
    cause: theirs,
    remedy: elsewhere,
  },
  'a commit by its distance from a branch': {
    inputs: { 'profile-ref': 'topic~0' },
    place: 'input profile-ref:',
    value: '"topic~0"',
    cause: 'is not a branch, a tag, a commit or the word workspace',
    remedy,
  },
  'a ref that is not there': {
    inputs: { 'profile-ref': 'mian' },
    place: '.github/cleanup.yml at mian of octo-org/workshop',
    value: '"mian"',
    cause: 'the repository has no branch, tag or commit',
    remedy: 'profile-ref',
  },
};

export const badInputs: Table = { ...values, ...together, ...refs };
